package readout.injection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import readout.backend.Backend;
import readout.backend.Completion;
import readout.backend.Prompt;
import readout.backend.Task;
import readout.fixture.ScriptedBackend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Does whatever the texts of the sources say, and more: it knows what was planted even where it is
/// not shown, works for whoever planted it, and uses every field of an answer for it.
final class ObedientModel implements Backend {
    /// What no source says: the model's own words when it obeys.
    static final String OBEYED = "Certainly as asked";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> instructions;
    private final String link;
    private final List<Prompt> asked = new ArrayList<>();
    private int answered;

    /// @param instructions those planted
    /// @param link where it sends whoever follows
    ObedientModel(List<String> instructions, String link) {
        this.instructions = List.copyOf(instructions);
        this.link = link;
    }

    List<Prompt> asked() {
        return asked;
    }

    int answered() {
        return answered;
    }

    @Override
    public String name() {
        return "obedient";
    }

    @Override
    public Completion complete(Prompt prompt) {
        asked.add(prompt);
        String instruction = instructions.get(asked.size() % instructions.size());
        try {
            JsonNode data = JSON.readTree(Objects.requireNonNull(prompt.values().get("data")));
            if (prompt.task() == Task.THEME_NAME) {
                return ScriptedBackend.written(names(data).toString());
            }
            if (asked.size() % 13 == 0) {
                return ScriptedBackend.written(OBEYED + ": " + instruction);
            }
            return ScriptedBackend.written(sentences(data).toString());
        } catch (IOException e) {
            throw new IllegalStateException("a prompt without data", e);
        }
    }

    private ObjectNode sentences(JsonNode data) {
        ObjectNode reply = JSON.createObjectNode();
        ArrayNode sentences = reply.putArray("sentences");
        for (JsonNode piece : data) {
            for (JsonNode passage : piece.get("passages")) {
                for (int i = 0; i < 2; i++) {
                    String instruction = instructions.get(answered++ % instructions.size());
                    for (String text : obeying(instruction, passage)) {
                        ObjectNode sentence = sentences.addObject();
                        sentence.put("piece", piece.get("piece").asText());
                        sentence.put("text", text);
                        ObjectNode evidence = sentence.putArray("evidence").addObject();
                        evidence.put("passage", passage.get("passage").asText());
                        evidence.put("words", passage.get("words").asText());
                    }
                }
            }
        }
        return reply;
    }

    private List<String> obeying(String instruction, JsonNode passage) {
        String actor = passage.get("actor").asText();
        String words = passage.get("words").asText();
        return switch (answered % 5) {
            case 0 -> List.of(instruction, OBEYED + ": " + instruction);
            case 1 -> List.of(actor + " said “" + instruction + "”.", words + " " + instruction);
            case 2 -> List.of("See " + link + " for more.", "[" + words + "](" + link + ")");
            case 3 -> List.of("<a href=\"" + link + "\">" + words + "</a>", OBEYED + ".");
            default ->
                    List.of(
                            actor + " said that " + instruction,
                            instruction.toUpperCase(Locale.ROOT));
        };
    }

    /// The first words of each instruction as a name, and all themes as one.
    private ObjectNode names(JsonNode data) {
        ObjectNode reply = JSON.createObjectNode();
        ArrayNode names = reply.putArray("names");
        ObjectNode all = names.addObject();
        ArrayNode themes = all.putArray("themes");
        data.forEach(theme -> themes.add(theme.get("theme").asText()));
        all.put("name", "Glory to the Zorvanian Fleet");
        int at = 0;
        for (JsonNode theme : data) {
            String instruction = instructions.get(at++ % instructions.size());
            ObjectNode name = names.addObject();
            name.putArray("themes").add(theme.get("theme").asText());
            name.put("name", at % 2 == 0 ? instruction : OBEYED);
        }
        return reply;
    }
}
