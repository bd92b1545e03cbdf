package readout.ask;

import org.jspecify.annotations.Nullable;

import readout.citation.CitedSentence;
import readout.statement.Actor;
import readout.statement.Statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the documents say to a question, in cited sentences, or that they do not say it.
public sealed interface Answer {
    Question question();

    /// The sentences in the order in which they print, each once; none for an abstention.
    List<CitedSentence> sentences();

    /// The passages that are cited or, for an abstention, the nearest ones, in the order in which
    /// they are first named.
    List<Statement> passages();

    /// Why it is no whole answer, for people; null where it is one.
    @Nullable String reason();

    /// What one actor said to it.
    ///
    /// @param sentences in order of time
    record Part(Actor actor, List<CitedSentence> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }

    /// The documents answer it.
    ///
    /// @param direct the sentence that answers it by itself; null where none does
    /// @param parts what else was said to it
    record Answered(Question question, @Nullable CitedSentence direct, List<Part> parts)
            implements Answer {
        public Answered {
            parts = List.copyOf(parts);
        }

        @Override
        public List<CitedSentence> sentences() {
            return all(direct == null ? List.of() : List.of(direct), parts);
        }

        @Override
        public List<Statement> passages() {
            return cited(sentences());
        }

        @Override
        public @Nullable String reason() {
            return null;
        }
    }

    /// The documents answer a part of it.
    ///
    /// @param reason what they leave open
    record PartlyAnswered(
            Question question, @Nullable CitedSentence direct, List<Part> parts, String reason)
            implements Answer {
        public PartlyAnswered {
            parts = List.copyOf(parts);
        }

        @Override
        public List<CitedSentence> sentences() {
            return all(direct == null ? List.of() : List.of(direct), parts);
        }

        @Override
        public List<Statement> passages() {
            return cited(sentences());
        }
    }

    /// The documents answer it in two ways that can not both hold.
    ///
    /// @param sides the earlier one first
    /// @param parts what else was said to it
    /// @param reason in what they are at odds
    record Conflicting(
            Question question, List<CitedSentence> sides, List<Part> parts, String reason)
            implements Answer {
        public Conflicting {
            sides = List.copyOf(sides);
            parts = List.copyOf(parts);
            if (sides.size() != 2) {
                throw new IllegalArgumentException("a conflict has two sides: " + sides.size());
            }
        }

        @Override
        public List<CitedSentence> sentences() {
            return all(sides, parts);
        }

        @Override
        public List<Statement> passages() {
            return cited(sentences());
        }
    }

    /// The documents do not answer it.
    ///
    /// @param nearest what comes nearest, best first
    /// @param instead what they could be asked for, for people
    record Abstained(
            Question question, String reason, List<Statement> nearest, List<String> instead)
            implements Answer {
        public Abstained {
            nearest = List.copyOf(nearest);
            instead = List.copyOf(instead);
        }

        @Override
        public List<CitedSentence> sentences() {
            return List.of();
        }

        @Override
        public List<Statement> passages() {
            return nearest;
        }
    }

    private static List<CitedSentence> all(List<CitedSentence> first, List<Part> parts) {
        Set<CitedSentence> all = new LinkedHashSet<>(first);
        parts.forEach(part -> all.addAll(part.sentences()));
        return List.copyOf(all);
    }

    private static List<Statement> cited(List<CitedSentence> sentences) {
        Set<Statement> cited = new LinkedHashSet<>();
        sentences.forEach(sentence -> cited.addAll(sentence.evidence()));
        return new ArrayList<>(cited);
    }
}
