package readout.theme;

import readout.statement.Statement;
import readout.text.ContentWords;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well a label stands for a theme: how many of its statements have the label's words, against
/// those of the other themes (log-odds, smoothed), as [ThemeLabels] finds labels by.
final class LabelFit {
    /// A new label is clearly better when it fits twice as well. Below that both tell of the theme,
    /// and a reader is served by the one that is known.
    private static final double CLEARLY = 2;

    /// How often the words stand in a theme is told from at most so many of its statements, spread
    /// evenly.
    private static final int SAMPLE = 64;

    private final List<Theme> themes;
    private final List<Map<String, Double>> frequencies = new ArrayList<>();
    private final Map<String, Double> totals = new HashMap<>();
    private final double size;

    /// @param labels all that will be asked for
    LabelFit(List<Theme> themes, Set<String> labels) {
        this.themes = themes;
        this.size = themes.stream().mapToInt(theme -> theme.statements().size()).sum();
        Set<String> wanted = new HashSet<>();
        labels.forEach(label -> wanted.addAll(ContentWords.stems(label)));
        for (Theme theme : wanted.isEmpty() ? List.<Theme>of() : themes) {
            Map<String, Double> found = new HashMap<>();
            List<Statement> statements = theme.statements();
            int sampled = Math.min(SAMPLE, statements.size());
            double weight = (double) statements.size() / sampled;
            for (int i = 0; i < sampled; i++) {
                String text = statements.get((int) (i * weight)).text();
                for (String stem : ContentWords.stems(text)) {
                    if (wanted.contains(stem)) {
                        found.merge(stem, weight, Double::sum);
                        totals.merge(stem, weight, Double::sum);
                    }
                }
            }
            frequencies.add(found);
        }
    }

    /// Whether the theme gains by the new label.
    boolean isClearlyBetter(int theme, String proposed, String kept) {
        return of(theme, proposed) > CLEARLY * of(theme, kept);
    }

    private double of(int theme, String label) {
        Set<String> stems = ContentWords.stems(label);
        if (stems.isEmpty()) {
            return 0;
        }
        double inside = 0;
        double all = 0;
        for (String stem : stems) {
            inside += frequencies.get(theme).getOrDefault(stem, 0.0);
            all += totals.getOrDefault(stem, 0.0);
        }
        double members = themes.get(theme).statements().size();
        double share = inside / stems.size() / members;
        double elsewhere = (all - inside) / stems.size() / Math.max(1, size - members);
        double smooth = 0.5 / members;
        return Math.sqrt(share) * Math.max(0, Math.log((share + smooth) / (elsewhere + smooth)));
    }
}
