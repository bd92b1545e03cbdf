package readout.reading;

import readout.document.DateClue;
import readout.document.PublicationDate;
import readout.text.CleanText;
import readout.text.Sentences;
import readout.text.Span;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the day on which a document says that it was published.
///
/// Trust goes down from a line that holds little but the date, to the weekday and date with which a
/// release reports (`said on Monday (27 November)`), to a date that a reporting verb leads to. The
/// date of a coming event ("will meet on 29 November") or of a past one ("since 24 February 2022")
/// is no clue.
final class DateLine {
    private static final int TOP_LINES = 10;
    private static final int LAST_LINES = 4;

    private static final Pattern MONTH_FIRST_WRITER =
            Pattern.compile("\\b[A-Z][a-z]{2,8}\\.? [0-3]?\\d, (?:19|20)\\d\\d\\b");
    private static final Pattern DAY_FIRST_WRITER =
            Pattern.compile("\\b[0-3]?\\d [A-Z][a-z]{2,8}\\.? (?:19|20)\\d\\d\\b");

    /// @param clues most trusted first
    /// @param warnings sentences about dates that contradict themselves
    record Found(List<DateClue> clues, List<String> warnings) {}

    private record Candidate(int trust, WrittenDate written) {}

    private final boolean monthFirst;
    private final List<Candidate> candidates = new ArrayList<>();

    private DateLine(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /// @param lines what stands on the page as lines, furniture included, in order
    /// @param around what the format says, with short texts around the document
    /// @param clean the body
    static Found find(List<String> lines, Extract.About around, CleanText clean, String language) {
        DateLine dateLine = new DateLine(writesMonthFirst(clean.text(), language));
        around.datelines().forEach(line -> dateLine.readLine(line, 0));
        dateLine.confirm(dates(around.dates()));
        List<String> written = lines.stream().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < written.size(); i++) {
            if (i < TOP_LINES) {
                dateLine.readLine(written.get(i), i == 0 ? 12 : 0);
            } else if (i >= written.size() - LAST_LINES) {
                dateLine.readLine(written.get(i), 25);
            }
        }
        dateLine.readBody(clean);
        return dateLine.found();
    }

    private static List<LocalDate> dates(List<DateClue> clues) {
        return clues.stream()
                .filter(DateClue.Full.class::isInstance)
                .map(clue -> ((DateClue.Full) clue).date())
                .toList();
    }

    /// Dates around a document may be another document's, or that of its last change: where the
    /// format has a date field, they count when it agrees.
    private void confirm(List<LocalDate> published) {
        if (!published.isEmpty()) {
            candidates.removeIf(candidate -> !agrees(candidate.written(), published.getFirst()));
        }
    }

    /// A field in universal time may be a day off the day of the place.
    private static boolean agrees(WrittenDate written, LocalDate published) {
        LocalDate date = written.date();
        return date == null
                ? written.day().equals(MonthDay.from(published))
                : Math.abs(date.toEpochDay() - published.toEpochDay()) <= 1;
    }

    /// Whether 3/4/2023 is the fourth of March in a text of that language.
    static boolean writesMonthFirst(String text, String language) {
        if (language.equalsIgnoreCase("en-US")) {
            return true;
        }
        return MONTH_FIRST_WRITER.matcher(text).find() && !DAY_FIRST_WRITER.matcher(text).find();
    }

    private void readLine(String line, int less) {
        for (WrittenDate written : WrittenDate.in(line, monthFirst)) {
            DateContext context = DateContext.of(line, written);
            if (!context.leadsElsewhereInLine()) {
                context.trustInLine().ifPresent(trust -> add(trust - less, written));
            }
        }
    }

    private void readBody(CleanText clean) {
        List<Span> sentences = Sentences.of(clean);
        int paragraph = 0;
        int body = 0;
        for (Span sentence : sentences) {
            while (clean.paragraphs().get(paragraph).end() < sentence.end()) {
                paragraph++;
            }
            Span around = clean.paragraphs().get(paragraph);
            boolean opens = sentence.start() == around.start();
            if (opens && DateContext.isParagraph(around.in(clean.text()))) {
                body++;
            }
            readSentence(sentence.in(clean.text()), body);
        }
    }

    private void readSentence(String sentence, int paragraph) {
        for (WrittenDate written : WrittenDate.in(sentence, monthFirst)) {
            DateContext context = DateContext.of(sentence, written);
            if (!context.leadsElsewhere()) {
                context.trustInSentence(paragraph).ifPresent(trust -> add(trust, written));
            }
        }
    }

    private void add(int trust, WrittenDate written) {
        boolean weak = written.date() == null && written.weekday() == null;
        candidates.add(new Candidate(weak ? trust - 40 : trust, written));
    }

    private Found found() {
        List<DateClue> clues = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        candidates.stream()
                .sorted(Comparator.comparingInt(candidate -> -penalized(candidate)))
                .map(candidate -> fullest(candidate.written()))
                .distinct()
                .forEach(written -> {
                    clues.add(clue(written));
                    if (written.contradictsItself()) {
                        warnings.add("the weekday does not fit the date: " + written.evidence());
                    }
                });
        return new Found(clues.stream().distinct().toList(), warnings.stream().distinct().toList());
    }

    /// The same day where it stands with its weekday: the better evidence.
    private WrittenDate fullest(WrittenDate written) {
        return candidates.stream()
                .map(Candidate::written)
                .filter(other -> written.date() != null && written.date().equals(other.date()))
                .filter(other -> other.weekday() != null && !other.contradictsItself())
                .filter(_ -> written.weekday() == null)
                .findFirst()
                .orElse(written);
    }

    private static int penalized(Candidate candidate) {
        return candidate.trust() - (candidate.written().contradictsItself() ? 20 : 0);
    }

    private static DateClue clue(WrittenDate written) {
        return written.date() == null
                ? new DateClue.Yearless(written.day(), written.weekday(), written.evidence())
                : new DateClue.Full(
                        written.date(), PublicationDate.Basis.STATED, written.evidence());
    }
}
