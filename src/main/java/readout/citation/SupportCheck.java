package readout.citation;

import readout.citation.Check.Kind;
import readout.statement.Statement;
import readout.text.CleanText;
import readout.text.Sentences;
import readout.text.Span;
import readout.wording.DatePhrases;
import readout.wording.Lexicon;
import readout.wording.Operators;
import readout.wording.Roles;
import readout.wording.Term;
import readout.wording.Terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks whether passages bear out what a claim says in other words.
///
/// Each sentence of the claim is laid on the passage that holds most of it; who is said to say it
/// is taken off first. Words that lie on each other must have the same sense; what has no place is
/// at least doubtful.
final class SupportCheck {
    /// With more of its terms without a place, a sentence is about something else.
    private static final double MOST_UNPLACED = 0.25;

    /// With fewer of a sentence's terms on it, a passage says nothing to it.
    private static final double LEAST_CITED = 0.4;

    /// In words of one's own nobody sees what it stands for.
    private static final Pattern DOTS = Pattern.compile("…|\\.\\.\\.");

    private static final Pattern NOTHING = Pattern.compile("(?:on|in|the|[ ()])*");

    private static final List<Kind> KINDS =
            List.of(
                    Kind.ONE_PLACE,
                    Kind.OMISSION,
                    Kind.CITED,
                    Kind.SPEAKER,
                    Kind.NUMBER,
                    Kind.UNIT,
                    Kind.TIME,
                    Kind.NAME,
                    Kind.ROLE,
                    Kind.NEGATION,
                    Kind.MODALITY,
                    Kind.QUANTIFIER,
                    Kind.SCOPE,
                    Kind.DIRECTION,
                    Kind.TENSE,
                    Kind.COVERAGE);

    private final Terms terms;
    private final Roles roles;
    private final SenseCheck sense;
    private final PlaceCheck place;
    private final StretchCheck stretch;

    SupportCheck(Operators operators, Lexicon lexicon) {
        terms = new Terms(operators, lexicon);
        roles = new Roles(terms);
        sense = new SenseCheck(operators);
        place = new PlaceCheck(lexicon);
        stretch = new StretchCheck(operators, terms);
    }

    /// One check of each kind on what the claim says.
    List<Check> of(String claim, List<Statement> evidence) {
        Findings findings = new Findings();
        Set<Statement> cited = new HashSet<>();
        CleanText clean = CleanText.of(claim);
        for (Span sentence : Sentences.of(clean)) {
            check(sentence.in(clean.text()), evidence, cited, findings);
        }
        evidence.stream()
                .filter(statement -> !cited.contains(statement))
                .forEach(statement -> findings.fail(Kind.CITED, statement.text()));
        return findings.checks(KINDS);
    }

    private void check(
            String sentence, List<Statement> evidence, Set<Statement> cited, Findings findings) {
        Optional<Reported> reported = Reported.in(sentence);
        String said = reported.map(report -> report.said().in(sentence)).orElse(sentence);
        List<String> sayings = new ArrayList<>();
        List<Alignment> alignments = new ArrayList<>();
        for (Statement statement : evidence) {
            String saying =
                    reported.filter(report -> Speakers.isMeant(report.who(), statement)).isPresent()
                            ? Pronouns.resolved(said, statement)
                            : said;
            sayings.add(saying);
            alignments.add(align(saying, statement));
        }
        Alignment best = Alignment.best(alignments);
        int meant = alignments.indexOf(best);
        Statement statement = evidence.get(meant);
        for (int i = 0; i < evidence.size(); i++) {
            Alignment each = alignments.get(i);
            int placed = each.pairs().size();
            if (each == best || placed >= LEAST_CITED * (placed + each.unplaced().size())) {
                cited.add(evidence.get(i));
            }
        }
        reported.ifPresent(report -> checkReport(report, statement, findings));
        Matcher dots = DOTS.matcher(said);
        if (dots.find() && !DOTS.matcher(statement.text()).find()) {
            findings.fail(Kind.OMISSION, dots.group());
        }
        LooseEnd.in(said, statement.text()).ifPresent(words -> findings.fail(Kind.OMISSION, words));
        sense.check(sayings.get(meant), statement.text(), best, findings);
        place.check(best, alignments, statement, findings);
        stretch.check(sayings.get(meant), statement, best, findings);
        int placed = best.pairs().size();
        if (best.unplaced().size() > MOST_UNPLACED * (placed + best.unplaced().size())
                || placed == 0) {
            findings.fail(Kind.COVERAGE, said);
        }
    }

    private static void checkReport(Reported report, Statement statement, Findings findings) {
        if (!Speakers.isMeant(report.who(), statement)) {
            findings.fail(Kind.SPEAKER, report.who());
        }
        if (!isWhen(report.when(), statement)) {
            findings.fail(Kind.TIME, report.when());
        }
    }

    /// Whether it was said then: on the day of the statement, or as the passage has it.
    private static boolean isWhen(String when, Statement statement) {
        if (statement.text().contains(when)) {
            return true;
        }
        List<DatePhrases.Found> times = DatePhrases.in(when, statement.date());
        String rest = when;
        for (DatePhrases.Found time : times) {
            rest = rest.replace(time.span().in(when), "");
        }
        return NOTHING.matcher(rest).matches()
                && times.stream()
                        .allMatch(time -> statement.date().toString().startsWith(time.value()));
    }

    /// Whether the time is that of the statement, or one that it names.
    static boolean isTimeOf(Statement statement, String time) {
        return statement.date().toString().startsWith(time)
                || DatePhrases.in(statement.text(), statement.date()).stream()
                        .anyMatch(named -> named.value().startsWith(time));
    }

    /// The claim laid on the words of the statement. Where these say "we", the speaker's name in
    /// the claim says the same.
    private Alignment align(String said, Statement statement) {
        List<Term> passage =
                Speakers.withSpeaker(terms.in(statement.text(), statement.date()), statement);
        List<Term> claim = terms.in(said, statement.date());
        return new Alignment(Speakers.named(claim, said, statement), passage, roles);
    }
}
