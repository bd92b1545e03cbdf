package readout.render;

import readout.citation.CitationChecker;
import readout.citation.Claim;
import readout.citation.Doubts;
import readout.citation.Verdict;
import readout.document.Document;
import readout.document.Passage;
import readout.render.Verification.Check;
import readout.render.Verification.Fault;
import readout.review.Opinion;
import readout.statement.Actor;
import readout.statement.Attribution;
import readout.statement.Statement;
import readout.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// That the sentences of an issue say what their passages say: the statements are made again from
/// the evidence and the sentences checked as they were before they were printed. The words that are
/// told to be doubtful must be those that the check finds so, no fewer, no more and no others.
///
/// The evidence does not tell by which words a statement was attributed nor whether its actor is a
/// person: a sentence holds if it does for one way of reading these. A second judge is not asked
/// again: where the issue names one, any sentence may be doubtful as a whole. What is told to be a
/// reviewer's judgement is named, one by one, and what a reviewer wrote otherwise must hold like
/// any other sentence.
final class SupportChecks {
    private static final int SHOWN = 120;

    private final Evidence evidence;
    private final CitationChecker checker;

    private SupportChecks(Evidence evidence, CitationChecker checker) {
        this.evidence = evidence;
        this.checker = checker;
    }

    /// One check of all sentences, and one that was not made for each that is a reviewer's.
    static List<Check> of(Evidence evidence, CitationChecker checker) {
        SupportChecks checks = new SupportChecks(evidence, checker);
        List<Fault> faults = new ArrayList<>();
        Map<String, Check> judgements = new LinkedHashMap<>();
        int checked = 0;
        for (Evidence.Sentence sentence : InnerChecks.allSentences(evidence).toList()) {
            if (sentence.judgement() != null) {
                judgements.put(sentence.id(), checks.judgement(sentence, sentence.judgement()));
            }
            if (sentence.verdict() == Evidence.Support.UNSUPPORTED) {
                continue;
            }
            Optional<String> fault = checks.fault(sentence);
            checked++;
            fault.ifPresent(what -> faults.add(new Fault(sentence.id(), what)));
        }
        List<Check> all = new ArrayList<>();
        all.add(Check.of("every sentence says what its passages say", checked, faults));
        all.addAll(judgements.values());
        return all;
    }

    /// What the passages of a sentence make of other words for it, read in the way that is best for
    /// these. A position may rest on fewer of them; what tells a change or a silence needs all.
    static Judged judge(Evidence evidence, Evidence.Sentence sentence, String text) {
        SupportChecks checks = new SupportChecks(evidence, new CitationChecker());
        List<String> all = sentence.citations();
        Judged best = checks.judge(text, all);
        if (!best.opinion().isSupported() && checks.isPosition(sentence)) {
            for (String left : all.size() == 1 ? List.<String>of() : all) {
                Judged fewer =
                        checks.judge(text, all.stream().filter(id -> !id.equals(left)).toList());
                best = fewer.isBetterThan(best) ? fewer : best;
            }
        }
        return best;
    }

    private boolean isPosition(Evidence.Sentence sentence) {
        return evidence.themes().stream()
                .flatMap(topic -> topic.positions().stream())
                .flatMap(held -> held.sentences().stream())
                .anyMatch(each -> each.id().equals(sentence.id()));
    }

    private Judged judge(String text, List<String> citations) {
        return readings(citations).stream()
                .map(read -> Judged.of(text, checker.check(new Claim(text, read)), citations))
                .reduce((one, other) -> other.isBetterThan(one) ? other : one)
                .orElseThrow();
    }

    /// What does not hold of a sentence as it stands; empty where all does.
    static Optional<String> fault(Evidence evidence, Evidence.Sentence sentence) {
        return new SupportChecks(evidence, new CitationChecker()).fault(sentence);
    }

    private Check judgement(Evidence.Sentence sentence, Evidence.Judgement judgement) {
        Opinion opinion = judge(sentence.text(), sentence.citations()).opinion();
        return Check.notMade(
                "the sentence " + sentence.id() + " says what its passages say",
                "it is the reviewer’s judgement, of %s: ‘%s’ (because: %s; by the rules: %s)"
                        .formatted(
                                String.join(", ", judgement.by()),
                                PrintedText.brief(sentence.text(), SHOWN),
                                PrintedText.brief(judgement.reason(), SHOWN),
                                opinion.isSupported() ? "supported" : opinion.words()));
    }

    private Optional<String> fault(Evidence.Sentence sentence) {
        String reason = "";
        for (List<Statement> statements : readings(sentence.citations())) {
            Verdict verdict = checker.check(new Claim(sentence.text(), statements));
            Optional<String> fault = fault(verdict, sentence);
            if (fault.isEmpty()) {
                return Optional.empty();
            }
            reason = reason.isEmpty() ? fault.get() : reason;
        }
        return Optional.of(reason);
    }

    private Optional<String> fault(Verdict verdict, Evidence.Sentence sentence) {
        return switch (verdict) {
            case Verdict.Supported _ -> doubtsFault(List.of(), sentence);
            case Verdict.PartlySupported partly ->
                    doubtsFault(Doubts.of(sentence.text(), partly.doubtful()), sentence);
            case Verdict.Unsupported _, Verdict.Missing _ -> Optional.of(verdict.reason());
        };
    }

    /// @param doubts what is doubtful by the rules
    private Optional<String> doubtsFault(List<Span> doubts, Evidence.Sentence sentence) {
        boolean told =
                sentence.verdict() == Evidence.Support.SUPPORTED
                        ? doubts.isEmpty()
                        : !sentence.doubtful().isEmpty() && sentence.doubts().equals(doubts);
        boolean judged = evidence.method().judge() != null && sentence.isDoubtful();
        return told || judged
                ? Optional.empty()
                : Optional.of(
                        "doubtful is "
                                + named(doubts.stream().map(d -> d.in(sentence.text())).toList())
                                + ", and marked is "
                                + named(sentence.doubtful()));
    }

    private static String named(List<String> words) {
        return words.isEmpty() ? "nothing" : "“" + String.join("”, “", words) + "”";
    }

    /// The statements that it cites, read in each way.
    private List<List<Statement>> readings(List<String> citations) {
        List<Evidence.Cited> cited = citations.stream().map(evidence::passage).toList();
        return Stream.of(Actor.Kind.values())
                .map(kind -> cited.stream().map(each -> statement(each, kind)).toList())
                .toList();
    }

    private Statement statement(Evidence.Cited cited, Actor.Kind kind) {
        Evidence.Source source = evidence.documentOf(cited);
        LocalDate day = source.published();
        return new Statement(
                new Passage(
                        new Document.Id(source.sha256()),
                        new Span(cited.start(), cited.start() + cited.exact().length()),
                        cited.exact(),
                        cited.page()),
                cited.words(),
                new Attribution(new Actor(cited.actor(), kind), cited.speech(), null),
                day == null ? evidence.period().from() : day);
    }
}
