package readout.scores;

import readout.citation.EvidenceFinder;
import readout.document.Passage;
import readout.index.Embedder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A claim with the passages that people found for it, and those that were found.
///
/// @param right whether each passage found is one of theirs, best first
/// @param wanted how many theirs are
record Alignment(List<Boolean> right, int wanted) {
    private static final int FOUND = 3;

    /// The passages nearest to each claim.
    ///
    /// @param gold the places of the right passages in the list, for each claim
    static List<Alignment> of(
            List<Passage> passages,
            List<String> claims,
            List<Set<Integer>> gold,
            Embedder embedder) {
        EvidenceFinder finder = new EvidenceFinder(passages, embedder);
        List<Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Set<Integer> right = gold.get(i);
            alignments.add(
                    new Alignment(
                            finder.nearest(claims.get(i), FOUND).stream()
                                    .map(one -> right.contains(passages.indexOf(one.passage())))
                                    .toList(),
                            right.size()));
        }
        return alignments;
    }

    boolean firstIsRight() {
        return !right.isEmpty() && right.getFirst();
    }

    private double f1() {
        long hits = IntStream.range(0, right.size()).filter(right::get).count();
        return 2.0 * hits / (right.size() + wanted);
    }

    static Measure precisionAtOne(List<Alignment> alignments) {
        return Measure.share("P@1", alignments.stream().map(Alignment::firstIsRight).toList());
    }

    static Measure f1(List<Alignment> alignments) {
        return Measure.of(
                "top-3 F1",
                alignments,
                some -> some.stream().mapToDouble(Alignment::f1).average().orElse(Double.NaN));
    }
}
