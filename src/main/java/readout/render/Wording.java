package readout.render;

import readout.document.Period;
import readout.document.PublicationDate;
import readout.statement.Speech;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the pages call things.
final class Wording {
    /// Above the positions of a theme on which something changed.
    static final String HELD_BESIDES = "What was also said";

    private Wording() {}

    /// What is said where no change is among the main points; empty where one is.
    static String nothing(Evidence evidence) {
        if (evidence.passages().isEmpty()) {
            return "Nothing in the documents was said in this period.";
        }
        boolean changed =
                evidence.glance().stream()
                        .anyMatch(sentence -> evidence.kinds().containsKey(sentence.id()));
        if (changed) {
            return "";
        }
        Evidence.Reviewed reviewed = evidence.reviewed();
        return reviewed != null && reviewed.rejected() > 0
                ? "No change is left among the main points after the review."
                : "No change was found.";
    }

    /// `27 November 2023`.
    static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonth()) + " " + date.getYear();
    }

    static String month(Month month) {
        return capitalized(month.name());
    }

    /// `Mon`, `Nov`.
    static String brief(Enum<?> dayOrMonth) {
        return capitalized(dayOrMonth.name()).substring(0, 3);
    }

    /// The first and the last day, leaving out what both share: `27 November to 3 December 2023`.
    static String period(Period period) {
        LocalDate first = period.from();
        LocalDate last = period.until().minusDays(1);
        if (first.equals(last)) {
            return date(first);
        }
        if (first.getYear() != last.getYear()) {
            return date(first) + " to " + date(last);
        }
        String from = String.valueOf(first.getDayOfMonth());
        if (first.getMonth() != last.getMonth()) {
            from += " " + month(first.getMonth());
        }
        return from + " to " + date(last);
    }

    /// `, issue 3`, for a title; nothing for an issue that is of no series.
    static String issue(Evidence evidence) {
        Evidence.Numbered number = evidence.number();
        return number == null ? "" : ", issue " + number.number();
    }

    /// `Issue 3, revision 2 · 27 November to 3 December 2023`.
    static String numbered(Evidence evidence) {
        Evidence.Numbered number = evidence.number();
        String period = period(evidence.period());
        if (number == null) {
            return period;
        }
        String revision = number.revision() == 1 ? "" : ", revision " + number.revision();
        return "Issue " + number.number() + revision + " · " + period;
    }

    /// What came before this issue and what came late to it; nothing where there is nothing.
    static String since(Evidence evidence) {
        Evidence.Numbered number = evidence.number();
        Evidence.Since since = number == null ? null : number.since();
        if (number == null || since == null) {
            return "";
        }
        String before = "issue " + since.number() + ", " + period(since.period());
        String words =
                since.period().until().equals(evidence.period().from())
                        ? "Goes on from " + before + "."
                        : "The issue before it is " + before + ".";
        if (!number.late().isEmpty()) {
            words +=
                    " Also covered, because published before this period but received after that"
                            + " issue: "
                            + String.join(", ", number.late())
                            + ".";
        }
        return words;
    }

    /// How a theme came from those of the issue before; nothing where it goes on as it was.
    static String lineage(Evidence.Topic topic) {
        List<String> sentences = new ArrayList<>();
        for (Evidence.Derived derived : topic.lineage()) {
            List<String> names =
                    derived.from().stream().map(each -> "‘" + each.label() + "’").toList();
            String others = String.join(", ", names);
            sentences.add(
                    switch (derived.kind()) {
                        case RENAMED -> "Called " + others + " in the issue before.";
                        case SPLIT -> "Was part of " + others + " in the issue before.";
                        case MERGED -> "Takes in " + others + " of the issue before.";
                    });
        }
        return String.join(" ", sentences);
    }

    /// `Week 48 of 2023`, or the number of days.
    static String length(Period period) {
        if (period.isWeek()) {
            return "Week "
                    + period.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                    + " of "
                    + period.from().get(IsoFields.WEEK_BASED_YEAR);
        }
        return count(
                Math.toIntExact(period.until().toEpochDay() - period.from().toEpochDay()), "day");
    }

    /// `…: no change found since 12 October 2023.`
    static String unchanged(Evidence evidence, Evidence.Unchanged unchanged) {
        LocalDate since = evidence.documentOf(evidence.passage(unchanged.since())).published();
        return unchanged.actor()
                + ": no change found since "
                + (since == null ? "an undated document" : date(since))
                + ".";
    }

    /// What stands behind a sentence that is no plain finding, such as `partly supported, to be
    /// reviewed: “…”`; nothing for one that is.
    static String remark(Evidence evidence, Evidence.Sentence sentence) {
        boolean open = evidence.reviewed() != null && sentence.review() == Evidence.Review.PENDING;
        List<String> remarks = new ArrayList<>();
        String doubt = doubt(sentence);
        if (!doubt.isEmpty()) {
            remarks.add(doubt);
        }
        if (open) {
            remarks.add("not reviewed");
        }
        if (sentence.review() == Evidence.Review.EDITED && sentence.judgement() == null) {
            remarks.add("edited in review");
        }
        return String.join("; ", remarks);
    }

    private static String doubt(Evidence.Sentence sentence) {
        boolean whole = sentence.isDoubtful() || sentence.doubtful().isEmpty();
        String words = whole ? "" : ": “" + String.join("”, “", sentence.doubtful()) + "”";
        return switch (sentence.verdict()) {
            case SUPPORTED -> "";
            case UNSUPPORTED -> "its passages do not carry it";
            case PARTLY_SUPPORTED ->
                    switch (sentence.review()) {
                        case PENDING ->
                                "partly supported, to be reviewed"
                                        + (whole ? " as a whole" : words);
                        case ACCEPTED ->
                                "partly supported, accepted in review"
                                        + (whole ? " as a whole" : words);
                        case EDITED -> "its passages do not carry" + (whole ? " it" : words);
                    };
        };
    }

    /// `Reviewer’s judgement, not a cited fact (Ann): reason`; nothing for a cited fact.
    static String judgement(Evidence.Sentence sentence) {
        Evidence.Judgement judgement = sentence.judgement();
        return judgement == null
                ? ""
                : "Reviewer’s judgement, not a cited fact ("
                        + String.join(", ", judgement.by())
                        + "): "
                        + judgement.reason();
    }

    /// `withdrawn: reason`; nothing for a document that stands.
    static String recalled(Evidence.Source source) {
        Evidence.Recalled recalled = source.recalled();
        return recalled == null
                ? ""
                : recalled.kind().name().toLowerCase(Locale.ROOT)
                        + " after it was received"
                        + (recalled.reason().isEmpty() ? "" : ": " + recalled.reason());
    }

    /// `1 day`, `2 days`.
    static String count(int number, String noun) {
        if (number == 1) {
            return "1 " + noun;
        }
        return number
                + " "
                + (noun.endsWith("y") && !noun.endsWith("ay")
                        ? noun.substring(0, noun.length() - 1) + "ies"
                        : noun + "s");
    }

    static String basis(Evidence.Source source) {
        return basis(source.basis(), source.basisEvidence());
    }

    private static String basis(PublicationDate.Basis basis, String evidence) {
        return switch (basis) {
            case STATED -> "stated as ‘" + evidence + "’";
            case INFERRED -> "inferred from ‘" + evidence + "’";
            case METADATA -> "from the file’s own date field ‘" + evidence + "’";
            case FILE_NAME -> "from the file name ‘" + evidence + "’";
            case UNKNOWN -> "nothing says when it was published";
        };
    }

    static String speech(Speech speech) {
        return switch (speech) {
            case DIRECT -> "quoted directly";
            case INDIRECT -> "reported in other words";
            case AUTHORED -> "own document";
        };
    }

    private static String capitalized(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /// Whether words are put in quotation marks where they are quoted: not where they hold marks of
    /// their own, beside which a second pair reads as a slip.
    static boolean needsMarks(String words) {
        return words.indexOf('“') < 0 && words.indexOf('”') < 0 && words.indexOf('"') < 0;
    }
}
