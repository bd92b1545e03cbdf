package readout.change;

import readout.text.Dates;

import java.time.LocalDate;
import java.util.List;

/// Writes the one sentence that tells a formula. Made anew from the evidence, it tells whether a
/// printed one is right.
///
/// @param words the formula as it was last said
/// @param firstWords the same as it was first said: its first letter may differ
/// @param days of the uses that are cited, in order
/// @param more whether there are uses that are not
public record FormulaText(
        String actor, String words, String firstWords, List<LocalDate> days, boolean more) {
    /// So many uses are cited at most.
    public static final int MOST_CITED = 4;

    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four");

    public FormulaText {
        days = List.copyOf(days);
        if (days.isEmpty() || days.size() > MOST_CITED) {
            throw new IllegalArgumentException("cited are one to four uses, not " + days.size());
        }
    }

    /// `“…” is now a formula of …`.
    public String firstRepeated() {
        return "“%s” is now a formula of %s: %s, said again on %s."
                .formatted(words, actor, firstSaid(), last());
    }

    /// `… used the formula “…” again on …`.
    public String used() {
        return "%s used the formula “%s” again on %s: %s, in %s."
                .formatted(actor, words, last(), firstSaid(), documents());
    }

    /// `… did not repeat the formula “…” in this period`.
    public String absent() {
        return "%s did not repeat the formula “%s” in this period: %s, last on %s, in %s."
                .formatted(actor, words, firstSaid(), last(), documents());
    }

    /// `… moved from the formula “…” to “…”`.
    ///
    /// @param newWords what stands where it stood, said on `day`
    public String moved(String newWords, LocalDate day) {
        return "%s moved from the formula “%s” to “%s” on %s: %s, last on %s, in %s."
                .formatted(
                        actor,
                        words,
                        newWords,
                        Dates.inWords(day),
                        firstSaid(),
                        last(),
                        documents());
    }

    private String firstSaid() {
        String as = firstWords.equals(words) ? "" : " as “" + firstWords + "”";
        return "first said on " + Dates.inWords(days.getFirst()) + as;
    }

    private String last() {
        return Dates.inWords(days.getLast());
    }

    private String documents() {
        return NUMBERS.get(days.size())
                + (days.size() == 1 ? " document" : " documents")
                + (more ? " or more" : "");
    }
}
