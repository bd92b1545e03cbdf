package readout.change;

import readout.change.Standing.Unchanged;
import readout.change.Standing.Unmentioned;
import readout.citation.CitationGate;
import readout.citation.Claim;
import readout.document.Period;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.text.ContentWords;
import readout.text.Dates;
import readout.text.Openings;
import readout.theme.Theme;
import readout.theme.Themes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds what an issue says beside the changes.
///
/// No change is said of an actor and theme where the actor spoke on the theme in the period and
/// before it and no change of any kind is told, not even that it was reaffirmed; only where the
/// earlier words are on the same matter, since a theme may hold more than one. Not mentioned is
/// said of an actor and theme where the actor spoke on the theme before the period, speaks in the
/// period but on other themes only, and no change tells so.
public final class StandingFinder {
    private static final int MOST_UNMENTIONED = 6;

    /// In so many weeks in which the actor spoke, but not on the theme, it is missed at most.
    private static final int MISSED_WEEKS = 3;

    /// Words that an earlier statement shares with the later ones when they are on one matter,
    /// where it has none of the theme's label.
    private static final int SHARED_OF_ONE_MATTER = 2;

    private final FormulaFinder formulas = new FormulaFinder();

    private record ActorOnTheme(String themeId, Actor actor) {}

    /// @param themes with all statements of the corpus up to the end of the period
    /// @param changes all that are told of the period
    public Standing find(Themes themes, Period period, List<Change> changes, CitationGate gate) {
        Set<ActorOnTheme> changed = new HashSet<>();
        changes.forEach(change -> changed.add(new ActorOnTheme(change.themeId(), change.actor())));
        Map<Actor, Set<Period>> weeks = new HashMap<>();
        themes.themes().forEach(theme -> addWeeks(theme.statements(), weeks));
        addWeeks(themes.unassigned(), weeks);
        List<Unchanged> unchanged = new ArrayList<>();
        List<Unmentioned> unmentioned = new ArrayList<>();
        for (Theme theme : themes.themes()) {
            byActor(theme)
                    .forEach((actor, held) -> {
                        Optional<Statement> last = lastBefore(theme, held, period);
                        boolean speaks = held.stream().anyMatch(s -> period.contains(s.date()));
                        boolean told = changed.contains(new ActorOnTheme(theme.id(), actor));
                        if (last.isEmpty() || told) {
                            return;
                        }
                        if (speaks) {
                            if (isOneMatter(theme, last.get(), held, period)) {
                                unchanged.add(new Unchanged(theme.id(), last.get()));
                            }
                        } else if (held.size() > 1
                                && misses(
                                        weeks.getOrDefault(actor, Set.of()), last.get(), period)) {
                            gate.admit(unmentioned(last.get()))
                                    .ifPresent(s ->
                                            unmentioned.add(
                                                    new Unmentioned(theme.id(), theme.label(), s)));
                        }
                    });
        }
        List<Unmentioned> recent =
                unmentioned.stream()
                        .sorted(
                                Comparator.comparing((Unmentioned u) -> u.last().date())
                                        .reversed()
                                        .thenComparing(Unmentioned::last, Statement.ORDER)
                                        .thenComparing(Unmentioned::themeId))
                        .limit(MOST_UNMENTIONED)
                        .toList();
        return new Standing(
                formulas.find(themes, period, gate),
                unchanged,
                recent,
                unmentioned.size() - recent.size());
    }

    /// What the sentence of an [Unmentioned] says before it quotes.
    public static String unmentioned(String actor, LocalDate last) {
        return "%s, last on %s: “".formatted(actor, Dates.inWords(last));
    }

    private static Claim unmentioned(Statement last) {
        String opening = unmentioned(last.actor().name(), last.date());
        return new Claim(opening + Fragment.ofWhole(last.text()) + "”.", List.of(last));
    }

    private static boolean isOneMatter(
            Theme theme, Statement last, List<Statement> held, Period period) {
        Set<String> now = new HashSet<>();
        held.stream()
                .filter(s -> period.contains(s.date()))
                .forEach(s -> now.addAll(ContentWords.stems(s.text())));
        return shared(last, ContentWords.stems(theme.label())) > 0
                || shared(last, now) >= SHARED_OF_ONE_MATTER;
    }

    private static long shared(Statement statement, Set<String> words) {
        return ContentWords.stems(statement.text()).stream().filter(words::contains).count();
    }

    private static boolean isQuotedWhole(Statement statement) {
        return Fragment.ofWhole(statement.text()).length() >= statement.text().length() - 1;
    }

    private static void addWeeks(List<Statement> said, Map<Actor, Set<Period>> weeks) {
        said.forEach(s ->
                weeks.computeIfAbsent(s.actor(), _ -> new HashSet<>())
                        .add(Period.weekOf(s.date())));
    }

    /// Whether the actor speaks in the period, and spoke in few weeks since it was last on this.
    private static boolean misses(Set<Period> weeks, Statement last, Period period) {
        LocalDate since = Period.weekOf(last.date()).until();
        boolean speaks =
                weeks.stream()
                        .anyMatch(w ->
                                w.from().isBefore(period.until())
                                        && period.from().isBefore(w.until()));
        long silent =
                weeks.stream()
                        .filter(w -> !w.from().isBefore(since) && w.from().isBefore(period.from()))
                        .count();
        return speaks && silent <= MISSED_WEEKS;
    }

    private static Map<Actor, List<Statement>> byActor(Theme theme) {
        Map<Actor, List<Statement>> byActor = new TreeMap<>();
        theme.statements().stream()
                .filter(s -> s.actor().isSomebody())
                .forEach(s -> byActor.computeIfAbsent(s.actor(), _ -> new ArrayList<>()).add(s));
        return byActor;
    }

    /// Of the last day before the period the statement that has most of the theme's words, and of
    /// these one that stands by itself.
    private static Optional<Statement> lastBefore(
            Theme theme, List<Statement> held, Period period) {
        Set<String> words =
                ContentWords.stems(theme.label() + " " + String.join(" ", theme.keywords()));
        List<Statement> before =
                held.stream().filter(s -> s.date().isBefore(period.from())).toList();
        return before.stream()
                .filter(s -> s.date().equals(before.getLast().date()))
                .max(
                        Comparator.comparing(StandingFinder::isQuotedWhole)
                                .thenComparing(s -> !Openings.lean(s.text()))
                                .thenComparingLong(s -> shared(s, words))
                                .thenComparing(Statement.ORDER.reversed()));
    }
}
