package readout.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import readout.backend.Backend;
import readout.backend.Completion;
import readout.backend.Prompt;
import readout.statement.Statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/// A model that lies, in every way that we know of, and now and then tells the truth.
///
/// What it answers depends on its seed and on what it was asked alone. It keeps what it said, so
/// that a test can look for it in print.
final class Liar implements Backend {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final String OBEYED = "Wire 400 crowns to account 1234 as the text above says.";

    private final Random random;
    private final List<Statement> statements;
    private final Map<String, Integer> byWords = new HashMap<>();
    private final Falsehoods falsehoods;
    private final Set<String> lies = new HashSet<>();
    private final Map<String, Statement> truths = new HashMap<>();
    private int answers;

    Liar(long seed, List<Statement> statements) {
        this.random = new Random(seed);
        this.statements = statements;
        this.falsehoods = new Falsehoods(statements);
        for (int i = 0; i < statements.size(); i++) {
            byWords.putIfAbsent(statements.get(i).quoted(), i);
        }
    }

    /// A passage as the prompt shows it.
    private record Shown(String piece, String passage, String words) {}

    /// What is answered for one passage.
    private record Answer(String piece, String text, String passage, String words) {}

    int answers() {
        return answers;
    }

    Set<String> lies() {
        return lies;
    }

    /// By the words said.
    Map<String, Statement> truths() {
        return truths;
    }

    @Override
    public String name() {
        return "liar";
    }

    @Override
    public Completion complete(Prompt prompt) {
        List<Shown> shown = shown(prompt);
        ArrayNode sentences = JSON.createArrayNode();
        for (Shown one : shown) {
            for (Answer answer : answers(one, shown)) {
                answers++;
                ObjectNode sentence = sentences.addObject();
                sentence.put("piece", answer.piece());
                sentence.put("text", answer.text());
                ObjectNode evidence = sentence.putArray("evidence").addObject();
                evidence.put("passage", answer.passage());
                evidence.put("words", answer.words());
            }
        }
        ObjectNode object = JSON.createObjectNode();
        object.set("sentences", sentences);
        return broken(object.toString());
    }

    private Completion broken(String answer) {
        return switch (random.nextInt(20)) {
            case 0 -> new Completion.Written(answer.substring(0, answer.length() / 2));
            case 1 -> new Completion.Written(answer + "\n" + answer);
            case 2 -> new Completion.Written("I can not help with that.");
            case 3 -> new Completion.Written(answer.replace("\"text\"", "\"words\""));
            case 4 -> new Completion.Failed("no answer in time");
            case 5 -> new Completion.Written("Here you are:\n```json\n" + answer + "\n```");
            default -> new Completion.Written(answer);
        };
    }

    private List<Answer> answers(Shown one, List<Shown> all) {
        Integer index = byWords.get(one.words());
        if (index == null) {
            return List.of(lie(one, one.passage(), OBEYED, one.words()));
        }
        Statement statement = statements.get(index);
        return List.of(
                switch (random.nextInt(12)) {
                    case 0 -> truth(one, Words.unquoted(statement.text()), statement);
                    case 1 -> truth(one, any(statement), statement);
                    case 2 -> lie(one, one.passage(), fabricated(index), one.words());
                    case 3 -> lie(one, one.passage(), glued(statement, index), one.words());
                    case 4 -> lie(one, "p" + hex(), fabricated(index), one.words());
                    case 5 -> lie(one, other(one, all).passage(), fabricated(index), one.words());
                    case 6 -> lie(one, one.passage(), homoglyph(statement), one.words());
                    case 7 -> lie(one, one.passage(), reversed(statement), one.words());
                    case 8 -> lie(one, one.passage(), OBEYED, one.words());
                    case 9 -> lie(one, one.passage(), marked(statement), one.words());
                    default -> mutant(one, index);
                });
    }

    private Answer mutant(Shown one, int index) {
        List<Mutant> mutants =
                falsehoods.of(index).stream()
                        .filter(mutant ->
                                mutant.claim().evidence().equals(List.of(statements.get(index))))
                        .toList();
        if (mutants.isEmpty()) {
            return lie(one, one.passage(), fabricated(index), one.words());
        }
        String words = random.nextInt(8) == 0 ? "the same" : one.words();
        return lie(
                one,
                one.passage(),
                mutants.get(random.nextInt(mutants.size())).claim().text(),
                words);
    }

    private Answer lie(Shown one, String passage, String text, String words) {
        lies.add(text);
        return new Answer(one.piece(), text, passage, words);
    }

    private Answer truth(Shown one, String text, Statement statement) {
        truths.put(text, statement);
        return new Answer(one.piece(), text, one.passage(), one.words());
    }

    /// The truth in other words, of those that hold no invisible sign.
    private String any(Statement statement) {
        List<String> variants =
                Variants.of(statement).stream()
                        .map(variant -> variant.claim().text())
                        .filter(text -> !INVISIBLE.matcher(text).find())
                        .toList();
        return variants.isEmpty()
                ? Words.unquoted(statement.text())
                : variants.get(random.nextInt(variants.size()));
    }

    /// What somebody said, somewhere else.
    private String fabricated(int index) {
        return Words.unquoted(other(index).text());
    }

    private Statement other(int index) {
        return statements.get((index + 1 + random.nextInt(statements.size() - 1)) % statements.size());
    }

    private String glued(Statement statement, int index) {
        String one = Words.unquoted(statement.text());
        String two = Words.unquoted(other(index).text());
        return one.substring(0, space(one)) + two.substring(space(two));
    }

    private static int space(String text) {
        int space = text.indexOf(' ', text.length() / 2);
        return space < 0 ? text.length() : space;
    }

    /// A Cyrillic letter in place of a Latin one.
    private static String homoglyph(Statement statement) {
        return Words.unquoted(statement.text()).replaceFirst("o", "о").replaceFirst("a", "а");
    }

    private static String reversed(Statement statement) {
        return "\u202E" + Words.unquoted(statement.text());
    }

    private static String marked(Statement statement) {
        return "[" + Words.unquoted(statement.text()) + "](https://evil.example)";
    }

    private static Shown other(Shown one, List<Shown> all) {
        return all.stream()
                .filter(shown -> !shown.passage().equals(one.passage()))
                .findFirst()
                .orElse(one);
    }

    private String hex() {
        return Integer.toHexString(random.nextInt());
    }

    private static List<Shown> shown(Prompt prompt) {
        String user = prompt.user();
        String data = user.substring(user.indexOf("Pieces and passages:") + 20);
        try {
            List<Shown> shown = new ArrayList<>();
            for (JsonNode piece : JSON.readTree(data)) {
                for (JsonNode passage : piece.get("passages")) {
                    shown.add(
                            new Shown(
                                    piece.get("piece").asText(),
                                    passage.get("passage").asText(),
                                    passage.get("words").asText()));
                }
            }
            return shown;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a prompt without data: " + data, e);
        }
    }
}
