package readout.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A grouping under the ids and labels that its themes had before, with what became of each.
///
/// @param themes a theme that goes on has the id it had
/// @param fates by the id of the theme, in the order of the themes, then for those that ended by
///   id; a theme that took in others has two, of which [Fate.Merged] is the last
public record Lineage(Themes themes, Map<String, List<Fate>> fates) {
    /// Nothing was said.
    public static final Lineage NONE = new Lineage(new Themes(List.of(), List.of()), Map.of());

    public Lineage {
        fates = Collections.unmodifiableMap(new LinkedHashMap<>(fates));
    }

    /// Lets the themes of a grouping go on from those of the issues before.
    ///
    /// The result depends on what the two hold, and on no order in which it is given; a grouping
    /// that goes on from itself stays as it is.
    public static Lineage of(ThemeHistory history, Themes grouping) {
        return new Succession(history, grouping).lineage();
    }

    /// What became of the theme; empty where there is none of that id.
    public List<Fate> of(String id) {
        return fates.getOrDefault(id, List.of());
    }
}
