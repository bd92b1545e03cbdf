package readout.citation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import readout.backend.Reply;
import readout.statement.Statement;
import readout.text.JsonFields;
import readout.text.MalformedJson;
import readout.text.Normalizer;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a model wrote in answer to one call, judged.
///
/// @param written the sentences that are supported, by piece
/// @param faults what was wrong with the others
record Draft(Map<Piece, List<CitedSentence>> written, List<Fault> faults) {
    private static final int LONGEST = 500;
    private static final int FEWEST_WORDS = 3;

    /// A sentence is words and figures: no links, no markup, nothing that steers a terminal or the
    /// direction of writing.
    private static final Pattern NO_PROSE =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}<>{}|\\\\`#*_~^\\[\\]]|://|(?i:www\\.)|\\S@\\S");

    /// Words of a frame that tell what no quotation shows by itself: that it was said for the first
    /// time, again or no more. They are found, not written.
    private static final Pattern TELLS =
            Pattern.compile(
                    "(?<!\\p{L})(?:not|no|never|first|again|repeat(?:s|ed)?|mention(?:s|ed)?|same"
                            + "|still|last|more|firmer|looser|opposite|formula|moved|against|held"
                            + "|documents?)(?!\\p{L})");

    /// A sentence that was not used, with the reason; the text is empty where the whole answer was
    /// of no use.
    record Fault(String text, String reason) {}

    private record Evidence(String passage, String words) {}

    private record Sentence(String piece, String text, List<Evidence> evidence) {}

    /// Reads and judges an answer.
    static Draft of(String answer, Handles handles, CitationGate gate) {
        List<Sentence> sentences;
        try {
            sentences = Reply.read(answer, fields -> fields.objects("sentences", Draft::sentence));
        } catch (MalformedJson e) {
            return new Draft(Map.of(), List.of(new Fault("", e.place() + ": " + e.getMessage())));
        }
        Draft draft = new Draft(new LinkedHashMap<>(), new ArrayList<>());
        Set<String> texts = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            if (texts.add(sentence.text())) {
                draft.judge(sentence, handles, gate);
            }
        }
        return draft;
    }

    private static Sentence sentence(JsonFields fields) throws MalformedJson {
        return new Sentence(
                fields.text("piece"),
                fields.text("text"),
                fields.objects(
                        "evidence",
                        evidence ->
                                new Evidence(evidence.text("passage"), evidence.text("words"))));
    }

    private void judge(Sentence sentence, Handles handles, CitationGate gate) {
        Piece piece = handles.pieces().get(sentence.piece());
        if (piece == null) {
            fault(sentence, "no such piece: " + sentence.piece());
            return;
        }
        if (sentence.text().isBlank()
                || sentence.text().length() > LONGEST
                || NO_PROSE.matcher(sentence.text()).find()) {
            fault(sentence, "not one plain sentence");
            return;
        }
        Set<Statement> evidence = new LinkedHashSet<>();
        for (Evidence named : sentence.evidence()) {
            Statement statement = handles.statements().get(named.passage());
            if (statement == null || !piece.statements().contains(statement)) {
                fault(sentence, "no such passage of the piece: " + named.passage());
                return;
            }
            if (!holds(statement, named.words())) {
                fault(sentence, "not in the passage " + named.passage() + ": " + named.words());
                return;
            }
            evidence.add(statement);
        }
        Optional<String> more = moreThanProven(sentence.text(), piece);
        if (more.isPresent()) {
            fault(sentence, "tells what was not found: " + more.get());
            return;
        }
        Claim claim = new Claim(sentence.text(), List.copyOf(evidence));
        Verdict verdict = gate.judge(claim);
        switch (verdict) {
            case Verdict.Supported _ ->
                    written.computeIfAbsent(piece, _ -> new ArrayList<>())
                            .add(new CitedSentence(claim.text(), claim.evidence(), verdict));
            case Verdict.PartlySupported partly ->
                    fault(sentence, "not in the passages: " + String.join(", ", partly.doubtful()));
            case Verdict.Unsupported _, Verdict.Missing _ -> fault(sentence, verdict.reason());
        }
    }

    /// The first word around quotations by which more is told than by the proven sentences.
    private static Optional<String> moreThanProven(String text, Piece piece) {
        Quoted quoted = Quoted.of(text);
        return quoted.quotations().isEmpty()
                ? Optional.empty()
                : TELLS.matcher(quoted.frame())
                        .results()
                        .map(MatchResult::group)
                        .filter(word ->
                                piece.proven().stream()
                                        .noneMatch(sentence -> tells(sentence.text(), word)))
                        .findFirst();
    }

    /// Whether a proven sentence tells it around what it quotes; what it says without quoting is
    /// the actor's to tell.
    private static boolean tells(String text, String word) {
        Quoted quoted = Quoted.of(text);
        return !quoted.quotations().isEmpty()
                && TELLS.matcher(quoted.frame()).results().anyMatch(w -> w.group().equals(word));
    }

    private void fault(Sentence sentence, String reason) {
        faults.add(new Fault(sentence.text(), reason));
    }

    private static boolean holds(Statement statement, String words) {
        return words.strip().split("\\s+", -1).length >= FEWEST_WORDS
                && !Normalizer.find(words, statement.quoted()).isEmpty();
    }

    /// This draft with what a second answer adds.
    Draft with(Draft second) {
        Map<Piece, List<CitedSentence>> both = new LinkedHashMap<>();
        written.forEach((piece, sentences) -> both.put(piece, new ArrayList<>(sentences)));
        second.written.forEach((piece, sentences) ->
                both.computeIfAbsent(piece, _ -> new ArrayList<>()).addAll(sentences));
        return new Draft(both, second.faults);
    }

    List<CitedSentence> of(Piece piece) {
        return written.getOrDefault(piece, List.of());
    }

    /// The faults for the model to mend.
    String faultsAsJson() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Fault fault : faults) {
                json.writeStartObject();
                json.writeStringField("text", fault.text());
                json.writeStringField("fault", fault.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
