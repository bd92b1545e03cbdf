package readout.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gives each document its date, with the help of the others where nobody wrote the year.
///
/// For a day without a year the weekday leaves a few candidate years; of these the one nearest to a
/// dated document of the corpus is taken, the later of two equally near. A full date of less
/// trusted basis on the same day and month (a metadata field, say) fixes the year first.
final class DateInference {
    /// Statements older than the web are not collected; the range keeps candidates few.
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2090;

    private DateInference() {}

    static List<Document> resolve(Collection<Document> documents) {
        List<LocalDate> anchors = new ArrayList<>();
        for (Document document : documents) {
            alone(document).known().ifPresent(anchors::add);
        }
        return documents.stream()
                .map(document -> document.withPublished(resolve(document, anchors)))
                .toList();
    }

    /// What a document's own clues give, with no other document at hand.
    static PublicationDate alone(Document document) {
        return resolve(document, List.of());
    }

    private static PublicationDate resolve(Document document, List<LocalDate> anchors) {
        for (DateClue clue : document.dateClues()) {
            Optional<PublicationDate> date =
                    switch (clue) {
                        case DateClue.Full full ->
                                Optional.of(
                                        new PublicationDate(
                                                full.date(), full.basis(), full.evidence()));
                        case DateClue.Yearless yearless -> infer(yearless, document, anchors);
                    };
            if (date.isPresent()) {
                return date.get();
            }
        }
        return PublicationDate.UNKNOWN;
    }

    private static Optional<PublicationDate> infer(
            DateClue.Yearless clue, Document document, List<LocalDate> anchors) {
        List<LocalDate> candidates = candidates(clue);
        List<LocalDate> own = ownDates(document);
        return candidates.stream()
                .filter(own::contains)
                .findFirst()
                .or(() -> nearest(candidates, own.isEmpty() ? anchors : own))
                .map(date ->
                        new PublicationDate(date, PublicationDate.Basis.INFERRED, clue.evidence()));
    }

    private static List<LocalDate> candidates(DateClue.Yearless clue) {
        List<LocalDate> candidates = new ArrayList<>();
        for (int year = LAST_YEAR; year >= FIRST_YEAR; year--) {
            if (clue.day().isValidYear(year)) {
                LocalDate date = clue.day().atYear(year);
                if (clue.weekday() == null || date.getDayOfWeek() == clue.weekday()) {
                    candidates.add(date);
                }
            }
        }
        return candidates;
    }

    private static List<LocalDate> ownDates(Document document) {
        List<LocalDate> dates = new ArrayList<>();
        for (DateClue clue : document.dateClues()) {
            if (clue instanceof DateClue.Full full) {
                dates.add(full.date());
            }
        }
        return dates;
    }

    private static Optional<LocalDate> nearest(List<LocalDate> candidates, List<LocalDate> to) {
        if (to.isEmpty()) {
            return Optional.empty();
        }
        return candidates.stream().min(Comparator.comparingLong(date -> distance(date, to)));
    }

    private static long distance(LocalDate date, List<LocalDate> anchors) {
        return anchors.stream()
                .mapToLong(anchor -> Math.abs(ChronoUnit.DAYS.between(anchor, date)))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
