package readout.position;

import readout.index.Centre;
import readout.index.Embedder;
import readout.text.ContentWords;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Says which of several positions on one theme a statement takes.
///
/// Three views are taken together, each on the scale of its own spread: a position is the query
/// that a statement answers; the same seen from the middle of the statements and of the positions,
/// where what all of them share is gone; and the words, each with the nearest in meaning on the
/// other side (as BERTScore does; Zhang and others, 2020), so that "cheap" stands for "costs".
/// Nothing in it is learnt.
public final class PositionMatcher {

    private final Embedder embedder;

    public PositionMatcher(Embedder embedder) {
        this.embedder = embedder;
    }

    /// The position a statement is nearest to.
    ///
    /// @param position its place in the list
    /// @param score comparable within one call only; the higher the surer
    public record Match(int position, double score) {}

    /// The best match of each statement, in their order.
    ///
    /// @param statements on one theme: what they share counts for nothing
    /// @param positions at least one
    public List<Match> match(List<String> statements, List<String> positions) {
        double[][] scores = scores(statements, positions);
        List<Match> matches = new ArrayList<>();
        for (double[] row : scores) {
            int best = 0;
            for (int j = 1; j < row.length; j++) {
                best = row[j] > row[best] ? j : best;
            }
            matches.add(new Match(best, row[best]));
        }
        return matches;
    }

    private double[][] scores(List<String> statements, List<String> positions) {
        double[][] sum = new double[statements.size()][positions.size()];
        if (statements.isEmpty()) {
            return sum;
        }
        List<float[]> said = embedder.embed(statements);
        List<float[]> held =
                embedder.embed(positions.stream().map(Embedder.QUESTION::concat).toList());
        addStandardized(sum, similarities(said, held));
        addStandardized(
                sum, similarities(new Centre(said).towards(said), new Centre(held).towards(held)));
        addStandardized(sum, byWords(statements, positions));
        return sum;
    }

    private static double[][] similarities(List<float[]> said, List<float[]> held) {
        return said.stream()
                .map(one ->
                        held.stream()
                                .mapToDouble(other -> Embedder.similarity(one, other))
                                .toArray())
                .toArray(double[][]::new);
    }

    private double[][] byWords(List<String> statements, List<String> positions) {
        List<List<String>> said = statements.stream().map(PositionMatcher::words).toList();
        List<List<String>> held = positions.stream().map(PositionMatcher::words).toList();
        Map<String, float[]> vectors = vectors(said, held);
        Map<String, Double> rarity = rarity(said, held);
        double[][] scores = new double[said.size()][held.size()];
        for (int i = 0; i < said.size(); i++) {
            for (int j = 0; j < held.size(); j++) {
                scores[i][j] =
                        (nearest(said.get(i), held.get(j), vectors, rarity)
                                        + nearest(held.get(j), said.get(i), vectors, rarity))
                                / 2;
            }
        }
        return scores;
    }

    /// How near the words come to the nearest of the others in the mean, rare words counting more.
    private static double nearest(
            List<String> words,
            List<String> others,
            Map<String, float[]> vectors,
            Map<String, Double> rarity) {
        double sum = 0;
        double weights = 0;
        for (String word : words) {
            float[] vector = Objects.requireNonNull(vectors.get(word));
            double best =
                    others.stream()
                            .map(other -> Objects.requireNonNull(vectors.get(other)))
                            .mapToDouble(other -> Embedder.similarity(vector, other))
                            .max()
                            .orElse(0);
            double weight = rarity.getOrDefault(word, 0.0);
            sum += weight * best;
            weights += weight;
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private Map<String, float[]> vectors(List<List<String>> said, List<List<String>> held) {
        Set<String> distinct = new LinkedHashSet<>();
        said.forEach(distinct::addAll);
        held.forEach(distinct::addAll);
        Map<String, float[]> vectors = new HashMap<>();
        if (!distinct.isEmpty()) {
            List<String> words = List.copyOf(distinct);
            List<float[]> made = embedder.embed(words);
            List<float[]> centred = new Centre(made).towards(made);
            for (int i = 0; i < words.size(); i++) {
                vectors.put(words.get(i), centred.get(i));
            }
        }
        return vectors;
    }

    private static Map<String, Double> rarity(
            List<List<String>> statements, List<List<String>> positions) {
        Map<String, Integer> frequency = new HashMap<>();
        statements.forEach(words ->
                new HashSet<>(words).forEach(word -> frequency.merge(word, 1, Integer::sum)));
        Map<String, Double> rarity = new HashMap<>();
        for (List<List<String>> side : List.of(statements, positions)) {
            for (List<String> words : side) {
                for (String word : words) {
                    int holders = frequency.getOrDefault(word, 0);
                    rarity.put(
                            word,
                            Math.log1p((statements.size() - holders + 0.5) / (holders + 0.5)));
                }
            }
        }
        return rarity;
    }

    private static List<String> words(String text) {
        return ContentWords.in(text).stream()
                .map(word -> word.span().in(text).toLowerCase(Locale.ROOT))
                .toList();
    }

    /// Adds the scores from their mean, in units of their standard deviation.
    private static void addStandardized(double[][] sum, double[][] scores) {
        double count = 0;
        double total = 0;
        double squares = 0;
        for (double[] row : scores) {
            for (double score : row) {
                count++;
                total += score;
                squares += score * score;
            }
        }
        double mean = total / count;
        double spread = Math.sqrt(Math.max(0, squares / count - mean * mean));
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores[i].length; j++) {
                sum[i][j] += spread < 1e-9 ? 0 : (scores[i][j] - mean) / spread;
            }
        }
    }
}
