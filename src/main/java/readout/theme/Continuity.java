package readout.theme;

import readout.text.Span;

import java.util.List;
import java.util.Set;

/// How surely a sentence goes on about what the one before it was about.
///
/// Sentences that stand together mostly stay on a subject. One that opens with "This" or "It", or
/// that speaks of "the region", says so; one that opens with "On Russia," or "Ministers also
/// addressed" says that it does not, and what follows it is about what it announced.
final class Continuity {
    /// Sentences further apart, in characters, have something else between them.
    private static final int APART = 400;

    /// A full sentence may leave its neighbour's subject; one that says little can not.
    private static final double LEAST = 0.6;

    private static final double PLAIN = 0.3;
    private static final double SPEAKER = 0.6;
    private static final double ANNOUNCED = 0.8;
    private static final double POINTING = 0.8;

    /// An announcement stands at the head of a sentence, within so many words.
    private static final int HEAD = 8;

    private static final Set<String> BACKWARD =
            Set.of(
                    "this",
                    "that",
                    "these",
                    "those",
                    "it",
                    "its",
                    "they",
                    "their",
                    "them",
                    "such",
                    "and",
                    "but",
                    "so",
                    "therefore",
                    "both",
                    "here",
                    "there",
                    "yet",
                    "nor",
                    "or",
                    "thus",
                    "otherwise",
                    "instead",
                    "because",
                    "which");

    private static final Set<String> SPEAKERS =
            Set.of("he", "she", "his", "her", "we", "our", "i", "my");

    private static final Set<String> TOPICAL =
            Set.of(
                    "on",
                    "regarding",
                    "concerning",
                    "turning",
                    "addressing",
                    "finally",
                    "first",
                    "firstly",
                    "second",
                    "secondly",
                    "third",
                    "thirdly",
                    "lastly",
                    "next",
                    "meanwhile",
                    "separately",
                    "elsewhere",
                    "asked");

    private static final Set<String> ADDRESSED =
            WordList.of(
                    """
                    addressed address addresses discuss discussed discusses raised debated turned
                    briefed reviewed considered
                    """);

    private static final Set<String> CONJUNCTIONS =
            Set.of("if", "when", "while", "as", "once", "until", "since", "although", "unless");

    private static final Set<String> PRONOUNS = Set.of("this", "that", "it", "these", "they");

    private static final Set<String> POINTERS = Set.of("the", "this", "that", "these", "those");

    /// Behind a noun: say which one it is, so that nothing before has to.
    private static final Set<String> COMPLEMENTS =
            Set.of("of", "in", "on", "for", "between", "with", "to", "at", "from", "that", "which");

    private Continuity() {}

    /// From 0, nothing known, to 1.
    ///
    /// @param information how much the sentence says by itself, 1 for the one in the middle
    static double of(
            Line before, List<Word> wordsBefore, Line line, List<Word> words, double information) {
        if (!before.document().equals(line.document())) {
            return 0;
        }
        Span one = before.span();
        Span other = line.span();
        int gap = Math.max(0, other.start() - one.end());
        double near = Math.max(0, 1 - gap / (double) APART);
        if (announces(words)) {
            return 0;
        }
        double opening = Math.max(opening(words), announces(wordsBefore) ? ANNOUNCED : 0);
        return near * opening * Math.clamp(1.4 - information, LEAST, 1);
    }

    private static double opening(List<Word> words) {
        if (words.isEmpty()) {
            return PLAIN;
        }
        String first = words.getFirst().lower();
        if (BACKWARD.contains(first) || standsForSomething(words) || isAdded(words)) {
            return 1;
        }
        if (pointsBack(words)) {
            return POINTING;
        }
        return SPEAKERS.contains(first) ? SPEAKER : PLAIN;
    }

    /// Whether a sentence says what is spoken about next: "On Ukraine.", "Ministers also
    /// addressed", "Allies will discuss".
    static boolean announces(List<Word> words) {
        if (words.isEmpty()) {
            return false;
        }
        boolean agenda = false;
        for (Word word : words.subList(0, Math.min(HEAD, words.size()))) {
            String lower = word.lower();
            agenda |= lower.equals("also") || lower.equals("today") || lower.equals("will");
            if (agenda && ADDRESSED.contains(lower)) {
                return true;
            }
        }
        return TOPICAL.contains(words.getFirst().lower());
    }

    /// "..., he added."
    private static boolean isAdded(List<Word> words) {
        return words.size() > 2
                && SPEAKERS.contains(words.get(words.size() - 2).lower())
                && Set.of("added", "continued").contains(words.getLast().lower());
    }

    /// "If this is proven", "When they met".
    private static boolean standsForSomething(List<Word> words) {
        return words.size() > 1
                && CONJUNCTIONS.contains(words.getFirst().lower())
                && PRONOUNS.contains(words.get(1).lower());
    }

    /// Whether it speaks of "the region" or "this process" and does not say which.
    private static boolean pointsBack(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean pointed = POINTERS.contains(words.get(i - 1).lower());
            boolean told = i + 1 < words.size() && COMPLEMENTS.contains(words.get(i + 1).lower());
            if (pointed && !told && NonThemes.VAGUE.contains(words.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
