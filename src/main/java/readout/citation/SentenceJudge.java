package readout.citation;

import readout.citation.WrittenSentence.Named;
import readout.statement.Statement;
import readout.text.ContentWords;
import readout.text.Normalizer;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Decides whether a sentence of an answer may be used: it is one plain sentence on a piece that
/// was shown, it names passages that were shown with words that stand in them, and they carry it.
final class SentenceJudge {
    private static final int LONGEST = 500;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_EVIDENCE = 12;

    /// Of the words of what was proven a sentence in its place keeps at least this share: what is
    /// true but says little, such as a quotation of the opening words, must not push it out.
    private static final double LEAST_KEPT = 0.4;

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

    private final Handles handles;
    private final CitationGate gate;

    SentenceJudge(Handles handles, CitationGate gate) {
        this.handles = handles;
        this.gate = gate;
    }

    Ruling rule(WrittenSentence sentence) {
        Piece piece = handles.pieces().get(sentence.piece());
        if (piece == null) {
            return new Ruling.Refused("", sentence.text(), "no such piece", false);
        }
        if (sentence.text().isEmpty()
                || sentence.text().length() > LONGEST
                || NO_PROSE.matcher(sentence.text()).find()) {
            return refused(sentence, "not one plain sentence", false);
        }
        Optional<Ruling> wrong = wrongEvidence(sentence, piece);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Set<Statement> evidence = new LinkedHashSet<>();
        for (Named named : sentence.evidence()) {
            evidence.add(handles.statement(named.passage()));
        }
        if (piece.whole() && !evidence.containsAll(piece.statements())) {
            return refused(sentence, "does not rest on every passage of its piece", true);
        }
        if (isForeign(sentence.text(), piece)) {
            return refused(sentence, "not in the words and the language of the passages", true);
        }
        Optional<String> more = moreThanProven(sentence.text(), piece);
        if (more.isPresent()) {
            return refused(sentence, "tells what was not found: “" + more.get() + "”", true);
        }
        List<Statement> passages = List.copyOf(evidence);
        return rule(
                sentence,
                piece,
                new Claim(FirstLetters.mended(sentence.text(), passages), passages));
    }

    private Ruling rule(WrittenSentence sentence, Piece piece, Claim claim) {
        Verdict verdict = gate.judge(claim);
        return switch (verdict) {
            case Verdict.Supported _ when saysLittle(claim, piece) ->
                    refused(sentence, "tells too little of its passages", true);
            case Verdict.Supported _ ->
                    new Ruling.Supported(
                            sentence.piece(),
                            new CitedSentence(
                                    claim.text(),
                                    claim.evidence(),
                                    verdict,
                                    CitedSentence.Origin.MODEL));
            case Verdict.PartlySupported partly ->
                    refused(
                            sentence,
                            "partly: not in the passages: “"
                                    + String.join("”, “", partly.doubtful())
                                    + "”",
                            true);
            case Verdict.Unsupported _, Verdict.Missing _ ->
                    refused(sentence, verdict.reason(), true);
        };
    }

    /// Whether of some passage it tells much less than the proven sentence in whose place it would
    /// stand.
    private static boolean saysLittle(Claim claim, Piece piece) {
        Set<String> told = ContentWords.stems(claim.text());
        return claim.evidence().stream()
                .anyMatch(statement ->
                        piece.proven().stream()
                                .filter(sentence -> sentence.evidence().contains(statement))
                                .map(sentence -> ContentWords.stems(sentence.text()))
                                .noneMatch(proven ->
                                        proven.stream().filter(told::contains).count()
                                                >= LEAST_KEPT * proven.size()));
    }

    private Optional<Ruling> wrongEvidence(WrittenSentence sentence, Piece piece) {
        if (sentence.evidence().size() > MOST_EVIDENCE) {
            return Optional.of(refused(sentence, "names too many passages", true));
        }
        for (Named named : sentence.evidence()) {
            if (!handles.holds(named.passage())) {
                return Optional.of(refused(sentence, "no such passage", false));
            }
            Statement statement = handles.statement(named.passage());
            if (!piece.statements().contains(statement)) {
                return Optional.of(refused(sentence, "a passage of another piece", true));
            }
            if (named.words().split("\\s+", -1).length < FEWEST_WORDS) {
                return Optional.of(
                        refused(
                                sentence,
                                "too few words of the passage: “" + named.words() + "”",
                                true));
            }
            if (!stands(named.words(), statement)) {
                return Optional.of(fabricated(sentence, named, statement));
            }
        }
        return Optional.empty();
    }

    private Ruling fabricated(WrittenSentence sentence, Named named, Statement statement) {
        boolean elsewhere =
                handles.statements().stream().anyMatch(other -> stands(named.words(), other));
        String kind = elsewhere ? "misattributed: in another passage" : "fabricated: in no passage";
        return new Ruling.Refused(
                sentence.piece(),
                sentence.text(),
                kind + ": “" + named.words() + "”",
                true,
                NearWords.in(Handles.shown(statement), named.words()).stream().toList());
    }

    private static boolean stands(String words, Statement statement) {
        return !Normalizer.find(words, statement.quoted()).isEmpty();
    }

    /// Whether it has no word in common with what it is about.
    private static boolean isForeign(String text, Piece piece) {
        Set<String> stems = ContentWords.stems(text);
        return piece.statements().stream()
                .allMatch(statement ->
                        Collections.disjoint(stems, ContentWords.stems(statement.text())));
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

    private static Ruling refused(WrittenSentence sentence, String reason, boolean mendable) {
        return new Ruling.Refused(sentence.piece(), sentence.text(), reason, mendable);
    }
}
