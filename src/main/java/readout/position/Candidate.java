package readout.position;

import readout.document.Passage;
import readout.index.Embedder;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.ContentWords;
import readout.wording.Quantities;
import readout.wording.Scales;
import readout.wording.Wording;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A statement that may stand for a position.
final class Candidate {
    /// Of two statements with the same figures, denials and firmness: this near in meaning, one is
    /// the other in other words.
    private static final double PARAPHRASE = 0.84;

    /// The same for two that stand side by side: narrators tell what they are about to quote.
    private static final double SIDE_BY_SIDE = 0.7;

    /// Characters between two sentences that stand side by side.
    private static final int GAP = 3;

    /// The share of its words that another must hold to contain it.
    private static final double CONTAINED = 0.75;

    private final Wording wording;
    private final List<String> stems;
    private final Set<String> steps = new HashSet<>();
    private final float[] vector;

    private Candidate(Wording wording, List<String> stems, float[] vector) {
        this.wording = wording;
        this.stems = stems;
        this.vector = vector;
        wording.steps().forEach(step -> steps.add(step.scale() + step.level()));
    }

    /// @param vector of unit length
    static Candidate of(Statement statement, Scales scales, float[] vector) {
        Wording wording = Wording.of(statement, scales);
        return new Candidate(wording, List.copyOf(stems(wording)), vector);
    }

    /// A word that is denied is not the same word, and a figure is one with what it counts.
    private static Set<String> stems(Wording wording) {
        Set<String> stems = new TreeSet<>(ContentWords.stems(wording.text()));
        for (Wording.Denial denial : wording.denials()) {
            for (String stem : denial.denied()) {
                stems.remove(stem);
                stems.add("not " + stem);
            }
        }
        for (Quantities.Quantity figure : wording.quantities()) {
            figure.units().forEach(unit -> stems.add(figure.value() + " " + unit));
        }
        return stems;
    }

    Statement statement() {
        return wording.statement();
    }

    /// Of its content words, each once and in alphabetical order.
    List<String> stems() {
        return stems;
    }

    float[] vector() {
        return vector;
    }

    boolean isQuoted() {
        return statement().attribution().speech() == Speech.DIRECT;
    }

    /// Whether a reader of the other is told nothing new by this one.
    boolean isSaidBy(Candidate other) {
        return claimsSame(other)
                && (isParaphraseOf(other) || isContainedIn(other))
                && other.wording.figures().containsAll(wording.figures());
    }

    private boolean isContainedIn(Candidate other) {
        long shared =
                stems.stream()
                        .filter(stem -> Collections.binarySearch(other.stems, stem) >= 0)
                        .count();
        return shared >= CONTAINED * stems.size();
    }

    private boolean isParaphraseOf(Candidate other) {
        double near = Embedder.similarity(vector, other.vector);
        return near >= PARAPHRASE || (near >= SIDE_BY_SIDE && isBeside(other));
    }

    private boolean isBeside(Candidate other) {
        Passage one = statement().passage();
        Passage two = other.statement().passage();
        return one.document().equals(two.document())
                && isQuoted() != other.isQuoted()
                && Math.min(
                                Math.abs(one.span().start() - two.span().end()),
                                Math.abs(two.span().start() - one.span().end()))
                        <= GAP;
    }

    /// Whether neither denies what the other does not, nor is firmer: then they can be one.
    private boolean claimsSame(Candidate other) {
        return wording.denials().isEmpty() == other.wording.denials().isEmpty()
                && steps.equals(other.steps);
    }
}
