package readout.citation;

import readout.citation.Check.Kind;
import readout.citation.QuotationCheck.Place;
import readout.statement.Clauses;
import readout.statement.Statement;
import readout.text.Normalizer;
import readout.text.Span;
import readout.wording.Lexicon;
import readout.wording.Operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides whether the statements that a claim names carry it, by rules alone.
///
/// A claim in the words of one statement is carried by it. What a claim quotes must stand in the
/// statements, word for word and in its sense ([QuotationCheck]); around the quotations may stand
/// names, days and the words of a frame, each where it belongs ([FrameCheck]), and what these say
/// of two quotations must be so ([TellingCheck]). Whatever else a claim says is laid on the
/// statements term by term ([SupportCheck]). A second judge, where there is one, can lower a
/// verdict and never raise it.
public final class CitationChecker {
    private final QuotationCheck quotations;
    private final FrameCheck frames = new FrameCheck();
    private final TellingCheck tellings;
    private final SupportCheck support;
    private final List<Judge> judges;

    public CitationChecker() {
        this(List.of());
    }

    public CitationChecker(List<Judge> judges) {
        Operators operators = new Operators();
        this.quotations = new QuotationCheck(operators);
        Lexicon lexicon = new Lexicon();
        this.tellings = new TellingCheck(lexicon);
        this.support = new SupportCheck(operators, lexicon);
        this.judges = List.copyOf(judges);
    }

    /// The same for the same claim, whatever was checked before.
    public Verdict check(Claim claim) {
        if (claim.evidence().isEmpty()) {
            return new Verdict.Missing();
        }
        if (claim.evidence().stream().anyMatch(statement -> isVerbatim(claim.text(), statement))) {
            return Verdict.of(List.of(Check.passed(Kind.VERBATIM)));
        }
        Verdict verdict = Verdict.of(checks(claim.text(), claim.evidence()));
        for (Judge judge : judges) {
            verdict = judge.lower(verdict, claim);
        }
        return verdict;
    }

    private boolean isVerbatim(String text, Statement statement) {
        return Normalizer.same(text, statement.text())
                || Normalizer.same(text, statement.quoted())
                || Clauses.allow(text, statement)
                || introduces(text, statement);
    }

    /// Whether it is the whole sentence behind a colon, and before it only what a frame may say.
    private boolean introduces(String text, Statement statement) {
        for (String whole : List.of(statement.text(), statement.quoted())) {
            int colon = text.length() - whole.length() - 2;
            if (colon > 0
                    && text.endsWith(whole)
                    && text.startsWith(": ", colon)
                    && frames.ownWord(text.substring(0, colon), List.of(statement)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<Check> checks(String text, List<Statement> evidence) {
        Quoted quoted = Quoted.of(text);
        if (quoted.quotations().isEmpty()) {
            return support.of(text, evidence);
        }
        Findings findings = new Findings();
        List<List<Place>> places = new ArrayList<>();
        for (Span quotation : quoted.quotations()) {
            places.add(
                    quotations.find(quoted.words(quotation), quoted.frame(), evidence, findings));
        }
        frames.bind(quoted, places, evidence, findings);
        tellings.check(quoted, places, findings);
        List<Check> checks = new ArrayList<>(findings.checks(QUOTING));
        Optional<String> own = frames.ownWord(quoted.frame(), evidence);
        if (own.isPresent()) {
            checks.addAll(support.of(text, evidence));
        } else {
            checks.add(uncited(places, evidence));
        }
        return checks;
    }

    private static final List<Kind> QUOTING =
            List.of(
                    Kind.FOUND,
                    Kind.UNALTERED,
                    Kind.ONE_PLACE,
                    Kind.ORDER,
                    Kind.OMISSION,
                    Kind.LENGTH,
                    Kind.INSERTION,
                    Kind.DOCUMENT,
                    Kind.SPEAKER,
                    Kind.DIRECTION);

    private static Check uncited(List<List<Place>> places, List<Statement> evidence) {
        return Check.on(
                Kind.CITED,
                Check.Outcome.FAILED,
                evidence.stream()
                        .filter(statement ->
                                places.stream()
                                        .flatMap(List::stream)
                                        .noneMatch(place -> place.statement().equals(statement)))
                        .map(Statement::text)
                        .toList());
    }
}
