package readout.cli;

import org.jspecify.annotations.Nullable;

import readout.review.Item;

import java.util.List;

/// What a person names behind `readout review accept` and its like: an issue, if any, and sentences
/// by their ids or the beginnings of these.
///
/// @param issue null for the newest
record SentenceWanted(@Nullable String issue, List<String> sentences) {
    private static final String ID = "s[0-9a-f]{3,12}";

    static SentenceWanted of(List<String> words) {
        boolean named = !words.isEmpty() && !words.getFirst().matches(ID);
        List<String> sentences = named ? words.subList(1, words.size()) : words;
        for (String sentence : sentences) {
            if (!sentence.matches(ID)) {
                throw Explanation.Complaint.ofUsage(
                        "%s is no sentence: they are called as `readout review list` lists them, such"
                                        .formatted(sentence)
                                + " as s1f9066cee7d0");
            }
        }
        return new SentenceWanted(named ? words.getFirst() : null, sentences);
    }

    /// Those of the issue that are named, in the order in which they are.
    static List<Item> find(List<String> wanted, ReviewCase seen) {
        return wanted.stream().map(start -> find(start, seen)).distinct().toList();
    }

    private static Item find(String start, ReviewCase seen) {
        List<Item> fit =
                seen.issue().items().stream().filter(item -> item.id().startsWith(start)).toList();
        if (fit.size() != 1) {
            throw Explanation.Complaint.ofInput(
                    fit.isEmpty()
                            ? "issue %s has no sentence %s: `readout review list` lists them"
                                    .formatted(IssueWanted.name(seen.machine()), start)
                            : "%s sentences begin with %s: give more of the id"
                                    .formatted(fit.size(), start));
        }
        return fit.getFirst();
    }
}
