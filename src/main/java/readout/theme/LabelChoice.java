package readout.theme;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/// Chooses between the label that a theme had and the one that is proposed for it now: headings
/// that a reader knows stay unless the new one is clearly better ([LabelFit]), and no two themes
/// have the same.
final class LabelChoice {
    private final List<Theme> themes;
    private final @Nullable EarlierTheme[] forebears;
    private final LabelFit fit;
    private final Map<Integer, String> chosen = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /// @param forebears the earlier theme as which each goes on; null for one that is new
    LabelChoice(List<Theme> themes, @Nullable EarlierTheme[] forebears) {
        this.themes = themes;
        this.forebears = forebears;
        Set<String> open = new HashSet<>();
        for (int n = 0; n < themes.size(); n++) {
            EarlierTheme forebear = forebears[n];
            if (forebear != null && !forebear.label().equalsIgnoreCase(themes.get(n).label())) {
                open.add(forebear.label());
                open.add(themes.get(n).label());
            }
        }
        this.fit = new LabelFit(themes, open);
    }

    /// A label for each theme: a standing one has its own, those that go on keep theirs or move to
    /// a better one that is free, and the new ones have a choice of the rest. Choosing again
    /// changes nothing.
    List<String> choose(IntPredicate isStanding) {
        for (int n = 0; n < themes.size(); n++) {
            if (isStanding.test(n)) {
                take(n, themes.get(n).label());
            }
        }
        for (int n = 0; n < themes.size(); n++) {
            EarlierTheme forebear = forebears[n];
            if (forebear != null) {
                take(n, forebear.label());
            }
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int n = 0; n < themes.size(); n++) {
                moved |= moves(n);
            }
        }
        List<String> labels = new ArrayList<>();
        for (int n = 0; n < themes.size(); n++) {
            takeDifferent(n);
            labels.add(chosen.getOrDefault(n, themes.get(n).label()));
        }
        return labels;
    }

    private void take(int theme, String label) {
        if (!chosen.containsKey(theme) && used.add(key(label))) {
            chosen.put(theme, label);
        }
    }

    /// Gives a theme that goes on the label proposed for it, and its own free for others.
    private boolean moves(int theme) {
        String kept = chosen.get(theme);
        String proposed = themes.get(theme).label();
        if (kept == null
                || used.contains(key(proposed))
                || !fit.isClearlyBetter(theme, proposed, kept)) {
            return false;
        }
        used.remove(key(kept));
        used.add(key(proposed));
        chosen.put(theme, proposed);
        return true;
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    /// The label, else the label with what sets the theme apart, else with a number.
    private void takeDifferent(int n) {
        String label = themes.get(n).label();
        take(n, label);
        for (String keyword : themes.get(n).keywords()) {
            if (!key(label).contains(key(keyword))) {
                take(n, label + " (" + keyword + ")");
            }
        }
        for (int number = 2; !chosen.containsKey(n); number++) {
            take(n, label + " " + number);
        }
    }
}
