package readout.theme;

import readout.statement.Statement;
import readout.text.Span;

import java.util.List;
import java.util.Set;

/// How surely a statement goes on about what the statement before it was about.
///
/// Sentences that stand together mostly stay on a subject; one that opens with "This" or "It" says
/// so, and one that opens with "On Russia," or "Ministers also addressed" says that it does not.
final class Continuity {
    /// Statements further apart, in characters, have something else between them.
    private static final int APART = 400;

    /// A full statement may leave its neighbour's subject; one that says little can not.
    private static final double LEAST = 0.6;

    private static final double NEW = 0.1;
    private static final double PLAIN = 0.4;
    private static final double SPEAKER = 0.6;

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
            Set.of(
                    "addressed",
                    "address",
                    "addresses",
                    "discuss",
                    "discussed",
                    "discusses",
                    "raised",
                    "debated",
                    "turned",
                    "briefed",
                    "reviewed",
                    "considered");

    private Continuity() {}

    /// From 0, nothing known, to 1.
    ///
    /// @param words of the statement
    /// @param information how much it says by itself, 1 for the statement in the middle
    static double of(Statement before, Statement statement, List<Word> words, double information) {
        if (!before.passage().document().equals(statement.passage().document())) {
            return 0;
        }
        Span one = before.passage().span();
        Span other = statement.passage().span();
        int gap = Math.max(0, other.start() - one.end());
        double near = Math.max(0, 1 - gap / (double) APART);
        return near * opening(words) * Math.clamp(1.4 - information, LEAST, 1);
    }

    private static double opening(List<Word> words) {
        if (words.isEmpty()) {
            return PLAIN;
        }
        String first = words.getFirst().lower();
        if (TOPICAL.contains(first) || announces(words)) {
            return NEW;
        }
        if (BACKWARD.contains(first)) {
            return 1;
        }
        return SPEAKERS.contains(first) ? SPEAKER : PLAIN;
    }

    /// "Ministers also addressed", "Allies will also discuss".
    private static boolean announces(List<Word> words) {
        boolean also = false;
        for (Word word : words.subList(0, Math.min(8, words.size()))) {
            also |= word.lower().equals("also") || word.lower().equals("today");
            if (also && ADDRESSED.contains(word.lower())) {
                return true;
            }
        }
        return false;
    }
}
