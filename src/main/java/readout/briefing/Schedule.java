package readout.briefing;

import readout.document.Corpus;
import readout.document.Document;
import readout.document.Period;
import readout.library.Arrivals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Decides what the next issue of a series covers.
///
/// An issue begins where the last one ended and runs to the end of the newest document's period. A
/// document from before that came after the last issue was written is late, and covered as well.
/// While nothing is newer than the last issue, that one is made again, whatever came for it since.
/// An older issue that is made again knows what it knew: late documents that a later issue covered
/// are left to that one.
public final class Schedule {
    private final ArchiveStore archive;
    private final String series;
    private final Cadence cadence;

    public Schedule(ArchiveStore archive, String series, Cadence cadence) {
        this.archive = archive;
        this.series = series;
        this.cadence = cadence;
    }

    /// The issue that is due; empty if no document has a date.
    public Optional<Plan> due(Corpus corpus, Arrivals arrivals) {
        Optional<LocalDate> newest =
                corpus.documents().stream()
                        .flatMap(document -> document.published().known().stream())
                        .max(Comparator.naturalOrder());
        Optional<Period> last = last();
        if (newest.isEmpty()) {
            return last.map(period -> plan(period, Plan.Reason.AGAIN, corpus, arrivals));
        }
        Period around = cadence.around(newest.get());
        if (last.isEmpty()) {
            return Optional.of(plan(around, Plan.Reason.FIRST, corpus, arrivals));
        }
        LocalDate ended = last.get().until();
        return Optional.of(
                newest.get().isBefore(ended)
                        ? plan(last.get(), Plan.Reason.AGAIN, corpus, arrivals)
                        : plan(
                                new Period(ended, around.until()),
                                Plan.Reason.SINCE_LAST,
                                corpus,
                                arrivals));
    }

    /// The issue of a period that somebody asked for.
    public Plan asked(Period period, Corpus corpus, Arrivals arrivals) {
        return plan(period, Plan.Reason.ASKED, corpus, arrivals);
    }

    private Plan plan(Period period, Plan.Reason reason, Corpus corpus, Arrivals arrivals) {
        Optional<Issue> own = archive.issue(period);
        int number = archive.numberOf(period);
        Optional<Issue> before = archive.latestBefore(period);
        long known = own.flatMap(issue -> closed(issue, arrivals)).orElse(arrivals.mark());
        Set<Document.Id> old =
                corpus.documents().stream()
                        .filter(document -> isBefore(document, period))
                        .map(Document::id)
                        .collect(Collectors.toSet());

        Set<Document.Id> late =
                before
                        .flatMap(archive::imprint)
                        .map(imprint -> arrivals.between(imprint.mark(), known))
                        .orElse(Set.of())
                        .stream()
                        .filter(old::contains)
                        .collect(Collectors.toSet());
        Set<Document.Id> unknown = arrivals.between(known, arrivals.mark());
        List<Document> documents =
                corpus.documents().stream()
                        .filter(each -> !(old.contains(each.id()) && unknown.contains(each.id())))
                        .toList();

        Heading heading =
                new Heading(
                        series,
                        number,
                        own.map(Issue::revision).orElse(1),
                        before.map(issue -> new Heading.Since(issue.number(), issue.period()))
                                .orElse(null),
                        late);
        return new Plan(
                period,
                reason,
                heading,
                documents.size() == corpus.documents().size() ? corpus : Corpus.of(documents),
                known,
                ended(period, number));
    }

    /// Up to where an issue knows what was added: the newest one goes on learning.
    private Optional<Long> closed(Issue issue, Arrivals arrivals) {
        boolean followed =
                archive.issues().stream()
                        .anyMatch(other ->
                                other.number() > issue.number()
                                        && !other.period().from().isBefore(issue.period().until()));
        return followed
                ? archive.imprint(issue).map(imprint -> Math.min(imprint.mark(), arrivals.mark()))
                : Optional.empty();
    }

    /// The issues that ended before the period and were first written before its own. Those that
    /// overlap it do not count: whoever asks for a month after its weeks wants the month whole.
    private List<Issue> ended(Period period, int number) {
        return archive.issues().stream()
                .filter(issue -> issue.number() < number)
                .filter(issue -> !issue.period().until().isAfter(period.from()))
                .toList();
    }

    private Optional<Period> last() {
        return archive.issues().stream()
                .map(Issue::period)
                .max(Comparator.comparing(Period::until).thenComparing(Period::from));
    }

    private static boolean isBefore(Document document, Period period) {
        return document.published().known().filter(period.from()::isAfter).isPresent();
    }
}
