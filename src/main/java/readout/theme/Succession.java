package readout.theme;

import org.jspecify.annotations.Nullable;

import readout.statement.Statement;
import readout.text.ContentWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Decides which theme goes on as which.
///
/// A theme takes the id of the earlier one with which it has most in common, such that as many
/// statements as possible stay under the id they had. Two can be the same theme only where what
/// they share is, on average, half of each (a coefficient of at least one half: Dice, 1945): a
/// theme goes on when half of it leaves and when it takes in another of its size, but not when less
/// of it is left or more has come. What split off and what merged is told by the same half, as in
/// MONIC (Spiliopoulou and others, 2006). Where no statements tell, a theme of the same name is the
/// same. And where what is new outnumbers what is known, it has to speak of what the theme was
/// named after: a few statements do not take an id along to another subject.
final class Succession {
    private static final int NONE = -1;

    private final ThemeHistory history;
    private final Themes grouping;
    private final List<Theme> themes;
    private final Overlaps overlaps;

    /// The earlier theme as which each one goes on.
    private final @Nullable EarlierTheme[] forebears;

    /// The ids of the earlier themes as which one goes on.
    private final Set<String> inherited = new HashSet<>();

    Succession(ThemeHistory history, Themes grouping) {
        this.history = history;
        this.grouping = grouping;
        this.themes =
                grouping.themes().stream()
                        .sorted(
                                Comparator.comparingInt((Theme theme) -> -theme.statements().size())
                                        .thenComparing(Succession::first)
                                        .thenComparing(Theme::id))
                        .toList();
        this.overlaps = new Overlaps(history.live(), themes);
        this.forebears = new @Nullable EarlierTheme[themes.size()];
    }

    private static EarlierTheme.Place first(Theme theme) {
        return EarlierTheme.Place.of(theme.statements().getFirst());
    }

    Lineage lineage() {
        keepStanding();
        match(history.live(), overlaps);
        match(history.gone(), new Overlaps(history.gone(), themes));
        matchNames();
        List<Theme> named = named(new LabelChoice(themes, forebears).choose(this::isStanding));
        int[] absorbers = absorbers();

        Map<String, List<Fate>> told = new HashMap<>();
        for (int n = 0; n < named.size(); n++) {
            told.put(named.get(n).id(), fates(n, named.get(n), absorbers));
        }
        List<Theme> sorted = named.stream().sorted(Theme.ORDER).toList();
        Map<String, List<Fate>> fates = new LinkedHashMap<>();
        sorted.forEach(theme -> fates.put(theme.id(), told.getOrDefault(theme.id(), List.of())));
        for (int e = 0; e < absorbers.length; e++) {
            EarlierTheme earlier = history.live().get(e);
            if (absorbers[e] == NONE && !inherited.contains(earlier.id())) {
                fates.put(earlier.id(), List.of(new Fate.Ended(earlier.label())));
            }
        }
        return new Lineage(new Themes(sorted, grouping.unassigned(), grouping.standing()), fates);
    }

    private boolean isStanding(int theme) {
        return grouping.standing().contains(themes.get(theme).id());
    }

    private boolean isOpen(int theme) {
        return forebears[theme] == null && !isStanding(theme);
    }

    private void goOn(int theme, EarlierTheme earlier) {
        forebears[theme] = earlier;
        inherited.add(earlier.id());
    }

    /// A standing theme goes on as the one of its own id and as no other.
    private void keepStanding() {
        for (int n = 0; n < themes.size(); n++) {
            if (isStanding(n)) {
                for (EarlierTheme earlier : history.all()) {
                    if (earlier.id().equals(themes.get(n).id())) {
                        goOn(n, earlier);
                    }
                }
            }
        }
    }

    private void match(List<EarlierTheme> earlier, Overlaps shares) {
        List<List<Matching.Edge>> edges = new ArrayList<>();
        for (int n = 0; n < themes.size(); n++) {
            List<Matching.Edge> possible = new ArrayList<>();
            for (Map.Entry<Integer, Integer> each : shares.of(n).entrySet()) {
                int e = each.getKey();
                int shared = each.getValue();
                int known = Math.max(shares.ofNow(n), overlaps.ofNow(n));
                boolean half = 2.0 * shared / (shares.ofEarlier(e) + known) >= 0.5;
                if (half
                        && isOpen(n)
                        && isTrueTo(earlier.get(e), n, shared)
                        && !inherited.contains(earlier.get(e).id())) {
                    boolean sameName = isNamedAlike(themes.get(n), earlier.get(e));
                    possible.add(
                            new Matching.Edge(
                                    e, shared * (themes.size() + 1L) + (sameName ? 1 : 0)));
                }
            }
            edges.add(possible);
        }
        int[] partners = Matching.of(edges, earlier.size());
        for (int n = 0; n < partners.length; n++) {
            if (partners[n] >= 0) {
                goOn(n, earlier.get(partners[n]));
            }
        }
    }

    /// Whether the theme is still mostly what is shared, or else a quarter of the rest speaks of
    /// what the earlier one was named after.
    private boolean isTrueTo(EarlierTheme earlier, int n, int shared) {
        List<Statement> fresh =
                themes.get(n).statements().stream()
                        .filter(statement ->
                                !earlier.places().contains(EarlierTheme.Place.of(statement)))
                        .toList();
        if (shared > fresh.size() || isNamedAlike(themes.get(n), earlier)) {
            return true;
        }
        Set<String> name = new HashSet<>(ContentWords.stems(earlier.label()));
        earlier.keywords().forEach(keyword -> name.addAll(ContentWords.stems(keyword)));
        long told =
                fresh.stream()
                        .filter(statement ->
                                !Collections.disjoint(name, ContentWords.stems(statement.text())))
                        .count();
        return 4 * told >= fresh.size();
    }

    private void matchNames() {
        for (int n = 0; n < themes.size(); n++) {
            for (EarlierTheme earlier : history.all()) {
                if (isOpen(n)
                        && !inherited.contains(earlier.id())
                        && isNamedAlike(themes.get(n), earlier)) {
                    goOn(n, earlier);
                }
            }
        }
    }

    private static boolean isNamedAlike(Theme theme, EarlierTheme earlier) {
        return theme.label().equalsIgnoreCase(earlier.label());
    }

    /// The themes under their ids, in their order; a new one gets an id that no theme ever had.
    private List<Theme> named(List<String> labels) {
        Set<String> given = new HashSet<>(grouping.standing());
        history.all().forEach(earlier -> given.add(earlier.id()));
        List<Theme> named = new ArrayList<>();
        for (int n = 0; n < themes.size(); n++) {
            Theme theme = themes.get(n);
            EarlierTheme forebear = forebears[n];
            String id;
            if (isStanding(n)) {
                id = theme.id();
            } else {
                id = forebear == null ? ThemeGrouper.id(labels.get(n), given) : forebear.id();
            }
            named.add(new Theme(id, labels.get(n), theme.keywords(), theme.statements()));
        }
        return named;
    }

    private List<Fate> fates(int n, Theme named, int[] absorbers) {
        EarlierTheme forebear = forebears[n];
        boolean goesOn = forebear != null && history.live().contains(forebear);
        EarlierTheme origin = goesOn ? null : origin(n, absorbers);
        List<Fate> fates = new ArrayList<>();
        if (origin != null) {
            fates.add(new Fate.Split(Fate.Origin.of(origin)));
        } else if (forebear == null) {
            fates.add(new Fate.Begun());
        } else if (named.label().equals(forebear.label())) {
            fates.add(new Fate.Continued());
        } else {
            fates.add(new Fate.Renamed(forebear.label(), named.label()));
        }
        List<Fate.Origin> absorbed = new ArrayList<>();
        for (int e = 0; e < absorbers.length; e++) {
            if (absorbers[e] == n) {
                absorbed.add(Fate.Origin.of(history.live().get(e)));
            }
        }
        if (!absorbed.isEmpty()) {
            fates.add(new Fate.Merged(absorbed));
        }
        return fates;
    }

    /// The theme of the last issue to which most of this one belonged, where it has not taken that
    /// in.
    private @Nullable EarlierTheme origin(int n, int[] absorbers) {
        int size = themes.get(n).statements().size();
        for (Map.Entry<Integer, Integer> each : overlaps.of(n).entrySet()) {
            if (2 * each.getValue() > size && absorbers[each.getKey()] != n) {
                return history.live().get(each.getKey());
            }
        }
        return null;
    }

    /// For each theme of the last issue that does not go on, the one that has at least half of it.
    private int[] absorbers() {
        int[] absorbers = new int[history.live().size()];
        int[] most = new int[absorbers.length];
        Arrays.fill(absorbers, NONE);
        for (int n = 0; n < themes.size(); n++) {
            for (Map.Entry<Integer, Integer> each : overlaps.of(n).entrySet()) {
                int e = each.getKey();
                int shared = each.getValue();
                boolean half = 2 * shared >= overlaps.ofEarlier(e);
                if (half && shared > most[e] && !inherited.contains(history.live().get(e).id())) {
                    absorbers[e] = n;
                    most[e] = shared;
                }
            }
        }
        return absorbers;
    }
}
