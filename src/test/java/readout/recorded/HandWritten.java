package readout.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import readout.backend.Backend;
import readout.backend.Completion;
import readout.backend.Judgement;
import readout.backend.Prompt;
import readout.backend.Task;
import readout.fixture.ScriptedBackend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Answers with what somebody wrote down as a good model would have said it.
///
/// The sentences are kept by the words that they rest on, not by handles: a call is answered with
/// those whose words stand in its passages, whatever themes the statements came to be on.
final class HandWritten implements Backend {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode replies;
    private final List<Prompt> asked = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();

    HandWritten(Path file) throws IOException {
        this.replies = JSON.readTree(file.toFile());
    }

    List<Prompt> asked() {
        return asked;
    }

    List<Judgement> judgements() {
        return judgements;
    }

    @Override
    public String name() {
        return "written by hand";
    }

    @Override
    public void judged(Prompt prompt, List<Judgement> judged) {
        judgements.addAll(judged);
    }

    @Override
    public Completion complete(Prompt prompt) {
        asked.add(prompt);
        try {
            JsonNode data = JSON.readTree(Objects.requireNonNull(prompt.values().get("data")));
            JsonNode own = replies.path(prompt.task().fileName());
            ObjectNode reply =
                    prompt.task() == Task.THEME_NAME ? names(data, own) : sentences(data, own);
            return ScriptedBackend.written(reply.toString());
        } catch (IOException e) {
            throw new IllegalStateException("a prompt without data", e);
        }
    }

    private static ObjectNode names(JsonNode data, JsonNode own) {
        ObjectNode reply = JSON.createObjectNode();
        ArrayNode names = reply.putArray("names");
        for (JsonNode written : own) {
            List<String> themes = new ArrayList<>();
            for (JsonNode theme : data) {
                if (theme.get("statements").toString().contains(written.get("of").asText())) {
                    themes.add(theme.get("theme").asText());
                }
            }
            if (!themes.isEmpty()) {
                ObjectNode name = names.addObject();
                themes.forEach(name.putArray("themes")::add);
                name.put("name", written.get("name").asText());
            }
        }
        return reply;
    }

    private static ObjectNode sentences(JsonNode data, JsonNode own) {
        ObjectNode reply = JSON.createObjectNode();
        ArrayNode sentences = reply.putArray("sentences");
        for (JsonNode written : own) {
            for (JsonNode piece : data) {
                evidence(piece, written.get("words"))
                        .ifPresent(evidence -> {
                            ObjectNode sentence = sentences.addObject();
                            sentence.put("piece", piece.get("piece").asText());
                            sentence.put("text", written.get("text").asText());
                            sentence.set("evidence", evidence);
                        });
            }
        }
        return reply;
    }

    /// The passages of the piece that hold the words, each passage once; empty where one of them
    /// stands in none that is left.
    private static Optional<ArrayNode> evidence(JsonNode piece, JsonNode words) {
        ArrayNode evidence = JSON.createArrayNode();
        Set<String> used = new HashSet<>();
        for (JsonNode some : words) {
            for (JsonNode passage : piece.get("passages")) {
                if (passage.get("words").asText().contains(some.asText())
                        && used.add(passage.get("passage").asText())) {
                    evidence.addObject()
                            .put("passage", passage.get("passage").asText())
                            .put("words", some.asText());
                    break;
                }
            }
        }
        return evidence.size() == words.size() ? Optional.of(evidence) : Optional.empty();
    }
}
