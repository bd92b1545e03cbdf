package readout.theme;

import readout.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the noun phrases of English statements, of one to five telling words.
///
/// There is no tagger in it: a word is taken for a verb where it is listed as one, or where in the
/// statements at hand it follows "to", "will" or "we" more often than "the", "of" or "our". What
/// stands between such words, function words and punctuation is a run; two runs joined by a
/// preposition are a phrase too ("support to Ukraine").
final class NounPhrases {
    static final int LONGEST = 5;

    /// A phrase where it stands in one text.
    ///
    /// @param stems of its telling words, in order
    /// @param initial whether it begins the sentence, where a capital says nothing
    record Phrase(List<String> stems, List<Word> words, Span span, boolean initial) {}

    private static final Set<String> BEFORE_VERBS =
            Set.of(
                    "to", "will", "would", "can", "could", "must", "should", "may", "might", "we",
                    "they", "i", "you", "he", "she", "it", "who", "not", "don't", "cannot", "shall",
                    "also", "let", "let's");

    private static final Set<String> BEFORE_NOUNS =
            Set.of(
                    "the", "a", "an", "of", "our", "their", "its", "his", "her", "this", "these",
                    "those", "for", "in", "on", "with", "from", "by", "no", "any", "all", "more",
                    "your", "some", "such", "against", "between", "under");

    private static final Set<String> LINKS =
            Set.of("of", "to", "for", "in", "as", "against", "between");

    /// Mostly end adjectives, which stand before a noun.
    private static final List<String> ADJECTIVAL =
            List.of("al", "ic", "ive", "ous", "ary", "ful", "less", "ble", "ern", "ed", "ent");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Set<String> speakers;
    private final Map<String, int[]> contexts = new HashMap<>();
    private final Map<String, int[]> ends = new HashMap<>();

    /// @param speakers lower-case words that are never part of a phrase
    NounPhrases(List<String> texts, List<List<Word>> words, Set<String> speakers) {
        this.speakers = speakers;
        for (int i = 0; i < texts.size(); i++) {
            learnContexts(words.get(i));
        }
        for (int i = 0; i < texts.size(); i++) {
            for (int[] run : runs(texts.get(i), words.get(i))) {
                for (int at = run[0]; at < run[1]; at++) {
                    int[] counts =
                            ends.computeIfAbsent(words.get(i).get(at).lower(), _ -> new int[2]);
                    counts[at == run[1] - 1 ? 1 : 0]++;
                }
            }
        }
    }

    private void learnContexts(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            String before = words.get(i - 1).lower();
            boolean verb = BEFORE_VERBS.contains(before);
            if (verb || BEFORE_NOUNS.contains(before)) {
                int[] counts = contexts.computeIfAbsent(words.get(i).lower(), _ -> new int[2]);
                counts[verb ? 0 : 1]++;
            }
        }
    }

    List<Phrase> of(String text, List<Word> words) {
        List<Phrase> phrases = new ArrayList<>();
        List<int[]> runs = runs(text, words);
        for (int r = 0; r < runs.size(); r++) {
            int[] run = runs.get(r);
            for (int from = run[0]; from < run[1]; from++) {
                for (int to = from + 1; to <= Math.min(run[1], from + LONGEST); to++) {
                    if (isWhole(words, run, from, to) && isEnd(words.get(to - 1), to == run[1])) {
                        add(phrases, words, from, to, run[0] == 0 && from == 0);
                    }
                }
            }
            if (r + 1 < runs.size()) {
                joined(text, words, run, runs.get(r + 1), phrases);
            }
        }
        return phrases;
    }

    /// A run, a preposition and the whole run that follows.
    private void joined(
            String text, List<Word> words, int[] run, int[] next, List<Phrase> phrases) {
        int link = run[1];
        int after = link + 1;
        if (link >= words.size() || !LINKS.contains(words.get(link).lower())) {
            return;
        }
        if (after < words.size() && ARTICLES.contains(words.get(after).lower())) {
            after++;
        }
        if (after != next[0] || !isPlain(text, words, link - 1, after)) {
            return;
        }
        for (int from = Math.max(run[0], link - 2); from < link; from++) {
            if (!isWhole(words, run, from, link)) {
                continue;
            }
            int to = Math.min(next[1], next[0] + 3);
            if (to - next[0] + link - from <= LONGEST
                    && to == next[1]
                    && isEnd(words.get(to - 1), true)) {
                add(phrases, words, from, to, from == 0);
            }
        }
    }

    private void add(List<Phrase> phrases, List<Word> words, int from, int to, boolean initial) {
        List<Word> own = words.subList(from, to);
        List<String> stems = new ArrayList<>();
        for (Word word : own) {
            if (!FunctionWords.contains(word.lower())) {
                stems.add(word.stem());
            }
        }
        if (stems.stream().distinct().count() < stems.size()) {
            return;
        }
        Span span = new Span(own.getFirst().span().start(), own.getLast().span().end());
        phrases.add(new Phrase(List.copyOf(stems), List.copyOf(own), span, initial));
    }

    private boolean isEnd(Word word, boolean ofRun) {
        int[] counts = ends.getOrDefault(word.lower(), new int[] {0, 0});
        if (!word.isCapitalized() && ADJECTIVAL.stream().anyMatch(word.text()::endsWith)) {
            return counts[1] > 1 && counts[1] > 2 * counts[0];
        }
        return ofRun ? counts[1] * 3 > counts[0] : counts[1] > counts[0];
    }

    /// Whether neither end cuts a name of several words in two, nor the last word from what it
    /// owns.
    private static boolean isWhole(List<Word> words, int[] run, int from, int to) {
        return !(from > run[0] && isNamePair(words, from - 1))
                && !(to < run[1] && (isNamePair(words, to - 1) || words.get(to - 1).possessive()));
    }

    /// A possessive ends a name: "NATO's Allies" are two.
    private static boolean isNamePair(List<Word> words, int first) {
        return words.get(first).isCapitalized()
                && !words.get(first).possessive()
                && words.get(first + 1).isCapitalized();
    }

    /// Runs of words that can stand in a noun phrase, as half-open ranges of word numbers.
    private List<int[]> runs(String text, List<Word> words) {
        List<int[]> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= words.size(); i++) {
            boolean in = i < words.size() && isNominal(words, i);
            if (start >= 0 && (!in || !isPlain(text, words, i - 1, i))) {
                runs.add(new int[] {start, i});
                start = -1;
            }
            if (in && start < 0) {
                start = i;
            }
        }
        return runs;
    }

    private boolean isNominal(List<Word> words, int i) {
        Word word = words.get(i);
        String lower = word.lower();
        if (word.isNumber()
                || FunctionWords.contains(lower)
                || NonThemes.DATES.contains(lower)
                || speakers.contains(lower)
                || word.text().length() < 2
                || word.text().length() > 30) {
            return false;
        }
        boolean name = word.isCapitalized() && i > 0;
        return name || !isVerb(words, i, lower);
    }

    private boolean isVerb(List<Word> words, int i, String lower) {
        String before = i == 0 ? "" : words.get(i - 1).lower();
        if (Verbs.contains(lower) || lower.endsWith("ly") || (i == 0 && lower.endsWith("ing"))) {
            return true;
        }
        if (BEFORE_NOUNS.contains(before)) {
            return lower.endsWith("ed")
                    && i + 1 < words.size()
                    && words.get(i + 1).lower().equals("by");
        }
        // After a singular a verb would end in s: "a rate cut".
        if (i > 0 && !before.endsWith("s") && isBare(lower) && isNominal(words, i - 1)) {
            return false;
        }
        int[] counts = contexts.getOrDefault(lower, new int[] {0, 0});
        if (BEFORE_VERBS.contains(before) && !before.equals("to")) {
            return counts[0] >= counts[1];
        }
        if (lower.endsWith("ed") || lower.endsWith("ing")) {
            return counts[0] >= counts[1];
        }
        return counts[0] > counts[1];
    }

    private static boolean isBare(String lower) {
        return !lower.endsWith("s") && !lower.endsWith("ed") && !lower.endsWith("ing");
    }

    /// Whether nothing but spaces and words stands between the two words.
    private static boolean isPlain(String text, List<Word> words, int one, int other) {
        if (one < 0 || other >= words.size()) {
            return false;
        }
        for (int i = one; i < other; i++) {
            String between =
                    text.substring(words.get(i).span().end(), words.get(i + 1).span().start());
            if (!between.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
