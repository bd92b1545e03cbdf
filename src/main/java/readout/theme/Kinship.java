package readout.theme;

import readout.statement.Statement;
import readout.text.ContentWords;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much the words of two themes are the same: the cosine of their words, each counted by the
/// share of the theme's statements that have it and by how few of all themes do (Salton and Buckley
/// 1988).
final class Kinship {
    /// From here on two themes may be one. Between the halves of a labelled theme of the corpus the
    /// cosine is at least 0.41, between those of two themes at most 0.12 (8 and 112 pairs).
    static final double PLAUSIBLE = 0.25;

    private static final int SAMPLE = 64;

    private final Map<String, Map<String, Double>> vectors = new HashMap<>();

    Kinship(List<Theme> themes) {
        Map<String, Integer> having = new HashMap<>();
        for (Theme theme : themes) {
            Map<String, Double> shares = new HashMap<>();
            List<Statement> statements = theme.statements();
            int sampled = Math.min(SAMPLE, statements.size());
            double step = (double) statements.size() / sampled;
            for (int i = 0; i < sampled; i++) {
                for (String stem : ContentWords.stems(statements.get((int) (i * step)).text())) {
                    shares.merge(stem, 1.0 / sampled, Double::sum);
                }
            }
            shares.keySet().forEach(stem -> having.merge(stem, 1, Integer::sum));
            vectors.put(theme.id(), shares);
        }
        vectors.values()
                .forEach(vector ->
                        vector.replaceAll((stem, share) ->
                                share
                                        * Math.log(
                                                (1.0 + themes.size())
                                                        / having.getOrDefault(stem, 1))));
    }

    double of(Theme one, Theme other) {
        Map<String, Double> a = vectors.getOrDefault(one.id(), Map.of());
        Map<String, Double> b = vectors.getOrDefault(other.id(), Map.of());
        Set<String> both = new HashSet<>(a.keySet());
        both.retainAll(b.keySet());
        double dot = 0;
        for (String stem : both.stream().sorted().toList()) {
            dot += a.getOrDefault(stem, 0.0) * b.getOrDefault(stem, 0.0);
        }
        double lengths = length(a) * length(b);
        return lengths == 0 ? 0 : dot / lengths;
    }

    private static double length(Map<String, Double> vector) {
        return Math.sqrt(vector.values().stream().sorted().mapToDouble(v -> v * v).sum());
    }
}
