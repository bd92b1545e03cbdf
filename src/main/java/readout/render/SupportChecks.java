package readout.render;

import readout.citation.CitationChecker;
import readout.citation.Claim;
import readout.citation.Verdict;
import readout.document.Document;
import readout.document.Passage;
import readout.render.Verification.Check;
import readout.render.Verification.Fault;
import readout.statement.Actor;
import readout.statement.Attribution;
import readout.statement.Statement;
import readout.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// That the sentences of an issue say what their passages say: the statements are made again from
/// the evidence and the sentences checked as they were before they were printed.
///
/// The evidence does not tell by which words a statement was attributed nor whether its actor is a
/// person: a sentence holds if it does for one way of reading these. What a reviewer wrote is the
/// reviewer's.
final class SupportChecks {
    private final Evidence evidence;
    private final CitationChecker checker = new CitationChecker();

    private SupportChecks(Evidence evidence) {
        this.evidence = evidence;
    }

    static Check sentences(Evidence evidence) {
        SupportChecks checks = new SupportChecks(evidence);
        List<Evidence.Sentence> sentences =
                InnerChecks.allSentences(evidence)
                        .filter(sentence -> sentence.review() != Evidence.Review.EDITED)
                        .toList();
        List<Fault> faults = new ArrayList<>();
        for (Evidence.Sentence sentence : sentences) {
            checks.fault(sentence).ifPresent(what -> faults.add(new Fault(sentence.id(), what)));
        }
        return Check.of("every sentence says what its passages say", sentences.size(), faults);
    }

    private Optional<String> fault(Evidence.Sentence sentence) {
        String reason = "";
        for (List<Statement> statements : readings(sentence)) {
            Verdict verdict = checker.check(new Claim(sentence.text(), statements));
            if (holds(verdict, sentence.verdict())) {
                return Optional.empty();
            }
            reason = reason.isEmpty() ? verdict.reason() : reason;
        }
        return Optional.of(reason.isEmpty() ? "is only partly supported" : reason);
    }

    private static boolean holds(Verdict verdict, Evidence.Support said) {
        return switch (verdict) {
            case Verdict.Supported _ -> true;
            case Verdict.PartlySupported _ -> said == Evidence.Support.PARTLY_SUPPORTED;
            case Verdict.Unsupported _, Verdict.Missing _ -> false;
        };
    }

    /// The statements that it cites, read in each way.
    private List<List<Statement>> readings(Evidence.Sentence sentence) {
        List<Evidence.Cited> cited = sentence.citations().stream().map(evidence::passage).toList();
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
