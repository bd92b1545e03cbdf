package readout.theme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How the words of the statements are written where their place in the sentence says nothing.
final class Surfaces {
    private final Map<String, int[]> byWord = new HashMap<>();
    private final Map<String, int[]> byStem = new HashMap<>();

    Surfaces(List<List<Word>> texts) {
        for (List<Word> text : texts) {
            for (Word word : text.subList(Math.min(1, text.size()), text.size())) {
                int which = word.isCapitalized() ? 1 : 0;
                byWord.computeIfAbsent(word.lower(), _ -> new int[2])[which]++;
                byStem.computeIfAbsent(word.stem(), _ -> new int[2])[which]++;
            }
        }
    }

    /// Whether the word is mostly written with a capital letter inside sentences; where it never
    /// stands there, whether its relatives are, or it has a capital behind its first letter.
    boolean isName(Word word) {
        int[] counts = byWord.get(word.lower());
        if (counts == null) {
            counts = byStem.getOrDefault(word.stem(), new int[2]);
        }
        return counts[1] > counts[0]
                || (counts[0] == 0
                        && word.text().codePoints().skip(1).anyMatch(Character::isUpperCase));
    }

    /// As written, but for the capital letter of a sentence's first word that is no name.
    String of(NounPhrases.Phrase phrase) {
        StringBuilder surface = new StringBuilder();
        List<Word> words = phrase.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String text = word.text();
            if (i == 0 && phrase.initial() && !isName(word)) {
                text = text.toLowerCase(Locale.ROOT);
            }
            surface.append(i == 0 ? "" : " ").append(text);
            if (word.possessive() && i < words.size() - 1) {
                surface.append(text.endsWith("s") ? "’" : "’s");
            }
        }
        return surface.toString();
    }

    /// The most frequent of some writings; of two as frequent the one with fewer capitals.
    static String best(Map<String, Integer> written) {
        return written.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.comparingByKey(
                                                Comparator.comparingLong(Surfaces::capitals)
                                                        .reversed()))
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static long capitals(String text) {
        return text.codePoints().filter(Character::isUpperCase).count();
    }

    /// With a capital first letter, as a heading.
    static String heading(String text) {
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(text, Character.charCount(first), text.length())
                .toString();
    }
}
