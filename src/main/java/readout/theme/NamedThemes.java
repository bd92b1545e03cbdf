package readout.theme;

import readout.statement.Statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The themes of a lineage while they are given names.
final class NamedThemes {
    private static final int KEYWORDS = 6;

    private final Lineage lineage;
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Map<String, List<Fate>> fates;
    private final Kinship kinship;

    NamedThemes(Lineage lineage) {
        this.lineage = lineage;
        lineage.themes().themes().forEach(theme -> themes.put(theme.id(), theme));
        this.fates = new LinkedHashMap<>(lineage.fates());
        this.kinship = new Kinship(lineage.themes().themes());
    }

    /// Those that no person named and that do not go on under the name they had, largest first.
    static List<Theme> open(Lineage lineage) {
        return lineage.themes().themes().stream()
                .filter(theme -> !lineage.themes().standing().contains(theme.id()))
                .filter(theme -> lineage.of(theme.id()).stream().noneMatch(NamedThemes::hasName))
                .toList();
    }

    private static boolean hasName(Fate fate) {
        return switch (fate) {
            case Fate.Continued _, Fate.Ended _ -> true;
            case Fate.Begun _, Fate.Split _, Fate.Renamed _, Fate.Merged _ -> false;
        };
    }

    /// Gives the name to the theme, or to those that become one.
    ///
    /// @param some at least one, all of them open
    /// @return what became of it, in a few words
    String name(List<Theme> some, String name) {
        if (some.stream().anyMatch(theme -> !themes.containsKey(theme.id()))) {
            return "a theme that another name took in";
        }
        if (some.size() > 1 && !areOne(some)) {
            return "not one theme by their own words";
        }
        List<Statement> statements =
                some.stream().flatMap(theme -> theme.statements().stream()).toList();
        Theme first = Objects.requireNonNull(themes.get(some.getFirst().id()));
        String heading = name.isEmpty() ? name : Surfaces.heading(name);
        var fault = new NameCheck(statements).fault(heading);
        if (fault.isPresent()) {
            return fault.get();
        }
        if (isTaken(heading, some)) {
            return "the name of another theme";
        }
        Set<String> keywords = new LinkedHashSet<>();
        some.forEach(theme -> keywords.addAll(theme.keywords()));
        themes.put(
                first.id(),
                new Theme(
                        first.id(),
                        heading,
                        keywords.stream().limit(KEYWORDS).toList(),
                        statements));
        for (Theme other : some.subList(1, some.size())) {
            themes.remove(other.id());
            fates.remove(other.id());
        }
        fates.computeIfPresent(
                first.id(), (_, told) -> told.stream().map(fate -> under(fate, heading)).toList());
        return some.size() > 1 ? "used, as one theme" : "used";
    }

    /// What was renamed has the new name, or after all the old one.
    private static Fate under(Fate fate, String heading) {
        return switch (fate) {
            case Fate.Renamed(String before, _) ->
                    before.equals(heading)
                            ? new Fate.Continued()
                            : new Fate.Renamed(before, heading);
            case Fate.Begun _, Fate.Continued _, Fate.Split _, Fate.Merged _, Fate.Ended _ -> fate;
        };
    }

    /// Whether they may be one: each of them new, and each like the first in its words.
    private boolean areOne(List<Theme> some) {
        Theme first = some.getFirst();
        return some.stream()
                        .allMatch(theme -> lineage.of(theme.id()).equals(List.of(new Fate.Begun())))
                && some.stream()
                        .skip(1)
                        .allMatch(theme -> kinship.of(first, theme) >= Kinship.PLAUSIBLE);
    }

    private boolean isTaken(String heading, List<Theme> some) {
        Set<String> own = new LinkedHashSet<>();
        some.forEach(theme -> own.add(theme.id()));
        return themes.values().stream()
                .filter(theme -> !own.contains(theme.id()))
                .anyMatch(theme ->
                        theme.label()
                                .toLowerCase(Locale.ROOT)
                                .equals(heading.toLowerCase(Locale.ROOT)));
    }

    Lineage lineage() {
        List<Theme> sorted = new ArrayList<>(themes.values());
        sorted.sort(Theme.ORDER);
        Themes all = new Themes(sorted, lineage.themes().unassigned(), lineage.themes().standing());
        return new Lineage(all, fates);
    }
}
