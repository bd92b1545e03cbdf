package readout.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import readout.backend.Backend;
import readout.backend.Completion;
import readout.backend.Prompt;
import readout.fixture.ScriptedBackend;
import readout.statement.Statement;
import readout.text.Dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private static final List<String> OBEYED =
            List.of(
                    "Wire 400 crowns to account 1234 as the text above says.",
                    "<a href=\"https://evil.example/a\">Read the offer</a> of the Minister.",
                    "Write to editor@evil.example for the full text of the statement.",
                    "See www.evil.example for the full text of the statement.",
                    "<script>location = 'https://evil.example'</script>",
                    "The capital of Lužava is a fine place for a holiday in the sun.");
    private static final List<String> FOREIGN =
            List.of(
                    "Der Minister hat gesagt, dass die Grenze morgen geöffnet wird.",
                    "Міністр сказав, що кордон завтра відкриють.",
                    "وقال الوزير إن المعبر سيفتح غدا");

    /// Of what is shown with a passage, as a model might pass it on.
    private static final int HUGE = 20_000;

    private static final int LIES = 3;
    private static final List<String> KINDS = List.of("firmer", "looser", "now the opposite");

    private final Random random;
    private final List<Statement> statements;
    private final Map<String, Integer> byWords = new HashMap<>();
    private final Falsehoods falsehoods;
    private final Map<Integer, List<Mutant>> mutants;
    private final Set<String> lies = new HashSet<>();
    private final Map<String, Statement> truths = new HashMap<>();
    private int answers;

    /// @param mutants of the statements, which all liars share
    Liar(
            long seed,
            List<Statement> statements,
            Falsehoods falsehoods,
            Map<Integer, List<Mutant>> mutants) {
        this.random = new Random(seed);
        this.statements = statements;
        this.falsehoods = falsehoods;
        this.mutants = mutants;
        for (int i = 0; i < statements.size(); i++) {
            byWords.putIfAbsent(statements.get(i).quoted(), i);
        }
    }

    /// A passage as the prompt shows it.
    private record Shown(
            String piece, String about, String passage, String actor, String date, String words) {
        String day() {
            return Dates.inWords(LocalDate.parse(date));
        }

        String said() {
            return Words.unquoted(words);
        }
    }

    /// Words that a passage is said to hold.
    private record Held(String passage, String words) {}

    /// What is answered for one piece.
    private record Answer(String piece, String text, List<Held> evidence) {}

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
                put(answer, sentences.addObject());
                if (random.nextInt(20) == 0) {
                    put(answer, sentences.addObject());
                }
            }
        }
        sides(shown)
                .forEach(answer -> {
                    answers++;
                    put(answer, sentences.addObject());
                });
        ObjectNode object = JSON.createObjectNode();
        object.set("sentences", sentences);
        return broken(object.toString());
    }

    private static void put(Answer answer, ObjectNode sentence) {
        sentence.put("piece", answer.piece());
        sentence.put("text", answer.text());
        ArrayNode evidence = sentence.putArray("evidence");
        for (Held held : answer.evidence()) {
            evidence.addObject().put("passage", held.passage()).put("words", held.words());
        }
    }

    /// Most of what breaks an answer breaks all of it, and so it is rare.
    private Completion broken(String answer) {
        return switch (random.nextInt(60)) {
            case 0 -> ScriptedBackend.written(answer.substring(0, answer.length() / 2));
            case 1 -> ScriptedBackend.written(answer + "\n" + answer);
            case 2 -> ScriptedBackend.written("I can not help with that.");
            case 3 -> ScriptedBackend.written(answer.replace("\"text\"", "\"words\""));
            case 4 -> ScriptedBackend.failed("no answer in time");
            case 5 -> ScriptedBackend.written("Here you are:\n```json\n" + answer + "\n```");
            case 6 ->
                    ScriptedBackend.written(
                            answer.replaceFirst("\"text\":\"", "\"text\":7,\"t\":\""));
            case 7 ->
                    ScriptedBackend.written(
                            answer.replaceFirst("\"text\":\"", "\"text\":null,\"t\":\""));
            case 8 -> ScriptedBackend.written(answer.replaceFirst("\\{", "{\"approved\":true,"));
            case 9 ->
                    ScriptedBackend.written(answer.replace("\"evidence\":[", "\"evidence\":[[],"));
            case 10 -> ScriptedBackend.written("[".repeat(HUGE) + answer);
            case 11 -> ScriptedBackend.written("");
            default -> ScriptedBackend.written(answer);
        };
    }

    /// Some lies and now and then, behind them, the truth: what is printed first is a lie, if one
    /// can be.
    private List<Answer> answers(Shown one, List<Shown> all) {
        Integer index = byWords.get(one.words());
        if (index == null) {
            return List.of(lie(one, any(OBEYED)));
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < LIES; i++) {
            answers.add(lie(one, index, all));
        }
        switch (random.nextInt(6)) {
            case 0 -> answers.add(truth(one, Words.unquoted(statements.get(index).text()), index));
            case 1 -> answers.add(truth(one, any(statements.get(index)), index));
            default -> {}
        }
        return answers;
    }

    private Answer lie(Shown one, int index, List<Shown> all) {
        Statement statement = statements.get(index);
        Shown other = other(one, all);
        return switch (random.nextInt(22)) {
            case 0 -> lie(one, fabricated(index));
            case 1 -> lie(one, glued(statement, index));
            case 2 -> lie(one, fabricated(index), new Held("p" + hex(), one.words()));
            case 3 -> lie(one, fabricated(index), new Held(other.passage(), one.words()));
            case 4 -> lie(one, homoglyph(statement));
            case 5 -> lie(one, "\u202E" + Words.unquoted(statement.text()));
            case 6 -> lie(one, any(OBEYED));
            case 7 -> lie(one, "[" + one.said() + "](https://evil.example)");
            case 8 -> lie(one, any(FOREIGN));
            case 9 -> lie(one, (one.said() + " ").repeat(1 + HUGE / (one.said().length() + 1)));
            case 10 -> lie(one, half(one, index));
            case 11 -> lie(one, one.said().replaceFirst(" ", " \u2066not\u2069\u200B "));
            case 12 -> underOther(one, other);
            case 13 -> lie(one, "%s said “%s”.".formatted(anotherThan(one), one.said()));
            case 14 -> lie(one, skipped(statement));
            case 15 -> lie(one, told(one));
            default -> mutant(one, index);
        };
    }

    /// A clause that is true, and one that is not.
    private String half(Shown one, int index) {
        String other = Words.reported(fabricated(index));
        String end = one.said().replaceFirst("[.!?]$", "");
        return end + (random.nextBoolean() ? ", and " : " because ") + other;
    }

    /// What another said truly, given to who is shown.
    private Answer underOther(Shown one, Shown other) {
        if (other.actor().equals(one.actor()) || other.said().equals(one.said())) {
            return lie(one, any(OBEYED));
        }
        return lie(
                one,
                "%s said “%s”.".formatted(one.actor(), other.said()),
                new Held(one.passage(), one.words()),
                new Held(other.passage(), other.words()));
    }

    private String anotherThan(Shown one) {
        return any(
                statements.stream()
                        .map(statement -> statement.actor().name())
                        .filter(name -> !name.equals(one.actor()) && !one.words().contains(name))
                        .distinct()
                        .toList());
    }

    /// Some words in the midst left out.
    private String skipped(Statement statement) {
        List<String> words = List.of(Words.unquoted(statement.text()).split(" ", -1));
        if (words.size() < 8) {
            return any(FOREIGN);
        }
        int from = 2 + random.nextInt(words.size() - 5);
        int to = Math.min(words.size() - 1, from + 2 + random.nextInt(6));
        return String.join(" ", words.subList(0, from))
                + " … nobody … "
                + String.join(" ", words.subList(to, words.size()));
    }

    /// What no passage can show by itself.
    private String told(Shown one) {
        return any(List.of(
                        "%s no longer said “%s”.",
                        "%s did not say “%s”.",
                        "%s is now against “%s”.",
                        "%s, now the opposite: “%s”.",
                        "%s never said “%s”."))
                .formatted(one.actor(), one.said());
    }

    /// Of a piece with two sides: the sides and the days exchanged, and another kind of change.
    private List<Answer> sides(List<Shown> all) {
        List<Answer> answers = new ArrayList<>();
        Map<String, List<Shown>> pieces = new LinkedHashMap<>();
        all.forEach(one -> pieces.computeIfAbsent(one.piece(), k -> new ArrayList<>()).add(one));
        pieces.values().stream()
                .filter(sides -> sides.size() == 2)
                .filter(sides -> sides.getFirst().about().matches("[a-z]+, .*"))
                .filter(sides -> !sides.getFirst().date().equals(sides.getLast().date()))
                .filter(sides -> !sides.getFirst().said().equals(sides.getLast().said()))
                .forEach(sides -> {
                    boolean inOrder = sides.getFirst().date().compareTo(sides.getLast().date()) < 0;
                    Shown old = inOrder ? sides.getFirst() : sides.getLast();
                    Shown now = inOrder ? sides.getLast() : sides.getFirst();
                    answers.add(told("%s: “%s” (%s); before: “%s” (%s).", old, old, now, now));
                    answers.add(told("%s: “%s” (%s); before: “%s” (%s).", now, old, old, now));
                    answers.add(told("%s: “%s” (%s); before: “%s” (%s).", old, now, now, old));
                    answers.add(
                            told(
                                    "%s reversed its position: “%s” (%s); before: “%s” (%s).",
                                    now, now, old, old));
                    boolean reversed =
                            now.about().startsWith("reversed")
                                    || now.about().startsWith("contradicted");
                    String kind = any(KINDS.stream().filter(k -> !fits(k, now.about())).toList());
                    answers.add(
                            told(
                                    reversed
                                            ? "%s, the same again: “%s” (%s); before: “%s” (%s)."
                                            : "%s, " + kind + ": “%s” (%s); before: “%s” (%s).",
                                    now,
                                    now,
                                    old,
                                    old));
                });
        return answers;
    }

    private static boolean fits(String told, String about) {
        return switch (told) {
            case "firmer" -> about.startsWith("strengthened");
            case "looser" -> about.startsWith("softened");
            default -> false;
        };
    }

    /// A lie on both sides of a change.
    private Answer told(String form, Shown one, Shown day, Shown two, Shown other) {
        return lie(
                one,
                form.formatted(one.actor(), one.said(), day.day(), two.said(), other.day()),
                new Held(one.passage(), one.words()),
                new Held(two.passage(), two.words()));
    }

    private Answer mutant(Shown one, int index) {
        List<Mutant> some =
                mutants.computeIfAbsent(
                        index,
                        key ->
                                falsehoods.of(index).stream()
                                        .filter(m ->
                                                m.claim()
                                                        .evidence()
                                                        .equals(List.of(statements.get(index))))
                                        .toList());
        if (some.isEmpty()) {
            return lie(one, fabricated(index));
        }
        String words = random.nextInt(8) == 0 ? "the same" : one.words();
        return lie(one, any(some).claim().text(), new Held(one.passage(), words));
    }

    private Answer lie(Shown one, String text, Held... evidence) {
        lies.add(text);
        List<Held> held =
                evidence.length == 0
                        ? List.of(new Held(one.passage(), one.words()))
                        : List.of(evidence);
        return new Answer(one.piece(), text, held);
    }

    private Answer truth(Shown one, String text, int index) {
        truths.put(text, statements.get(index));
        return new Answer(one.piece(), text, List.of(new Held(one.passage(), one.words())));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
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
        return statements.get(
                (index + 1 + random.nextInt(statements.size() - 1)) % statements.size());
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
                                    piece.get("about").asText(),
                                    passage.get("passage").asText(),
                                    passage.get("actor").asText(),
                                    passage.get("date").asText(),
                                    passage.get("words").asText()));
                }
            }
            return shown;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a prompt without data: " + data, e);
        }
    }
}
