package readout.theme;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import readout.statement.Statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Themes go on from week to week, whatever a new grouping makes of them.
class LineageTest {
    private static final List<Statement> POOL = pool();

    @Test
    void aThemeThatGrowsKeepsItsIdAndLabelThoughAnotherIsProposed() {
        Lineage lineage = next(week(theme("Gas storage", 0, 4)), theme("Storage of gas", 0, 10));

        assertThat(ids(lineage)).containsExactly("gas-storage");
        assertThat(labels(lineage)).containsExactly("Gas storage");
        assertThat(lineage.of("gas-storage")).containsExactly(new Fate.Continued());
    }

    @Test
    void aLabelThatFitsClearlyBetterTakesThePlaceAndTheIdStays() {
        // The statements from 20 on are about the harbour, and say nothing of gas.
        Lineage lineage =
                next(
                        week(theme("Gas storage", 20, 26), theme("Energy", 0, 10)),
                        theme("Harbour guard", 20, 30),
                        theme("Energy", 0, 10));

        assertThat(lineage.of("gas-storage"))
                .containsExactly(new Fate.Renamed("Gas storage", "Harbour guard"));
    }

    @Test
    void theLargerPartKeepsTheIdAndTheOtherIsSplitFromIt() {
        Lineage lineage =
                next(
                        week(theme("Gas storage", 0, 10)),
                        theme("Gas storage", 0, 6),
                        theme("Gas price", 6, 10));

        assertThat(lineage.of("gas-storage")).containsExactly(new Fate.Continued());
        assertThat(lineage.of("gas-price"))
                .containsExactly(new Fate.Split(new Fate.Origin("gas-storage", "Gas storage")));
    }

    @Test
    void aThemeThatIsTakenInIsMergedAndLeavesItsIdToNobody() {
        Lineage merged =
                next(
                        week(theme("Gas storage", 0, 6), theme("Gas price", 6, 10)),
                        theme("Gas", 0, 10));

        assertThat(ids(merged)).containsExactly("gas-storage");
        assertThat(merged.of("gas-storage"))
                .contains(new Fate.Merged(List.of(new Fate.Origin("gas-price", "Gas price"))));
        assertThat(merged.fates()).containsOnlyKeys("gas-storage");
    }

    @Test
    void fiveOfOneSizeThatMergeAreNoneOfTheFive() {
        List<Theme> parts = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            parts.add(theme("Part " + (char) ('a' + n), 2 * n, 2 * n + 2));
        }
        Lineage lineage = next(week(parts.toArray(Theme[]::new)), theme("Whole", 0, 10));

        assertThat(ids(lineage)).containsExactly("whole");
        assertThat(lineage.of("whole")).hasSize(2).contains(new Fate.Begun());
        assertThat(lineage.of("whole").getLast())
                .isInstanceOfSatisfying(
                        Fate.Merged.class, fate -> assertThat(fate.of()).hasSize(5));
    }

    @Test
    void aThemeOfNewStatementsBeginsUnderAnIdThatNoneEverHad() {
        ThemeHistory history =
                new ThemeHistory(
                        List.of(EarlierTheme.of(theme("Gas storage", 0, 4))),
                        List.of(new EarlierTheme("harbour", "Old harbour", List.of(), Set.of())));
        Lineage lineage =
                Lineage.of(history, grouping(theme("Gas storage", 0, 4), theme("Harbour", 20, 24)));

        assertThat(lineage.of("harbour-2")).containsExactly(new Fate.Begun());
    }

    @Test
    void aThemeOfWhichNothingIsLeftHasEnded() {
        Lineage lineage =
                next(
                        week(theme("Gas storage", 0, 4), theme("Harbour", 20, 24)),
                        theme("Gas storage", 0, 5));

        assertThat(lineage.of("harbour")).containsExactly(new Fate.Ended("Harbour"));
        assertThat(ids(lineage)).containsExactly("gas-storage");
    }

    @Test
    void aThemeThatComesBackHasTheIdItHad() {
        ThemeHistory history =
                new ThemeHistory(
                        List.of(EarlierTheme.of(theme("Gas storage", 0, 10))),
                        List.of(EarlierTheme.of(theme("Gas price", 6, 10))));
        Lineage lineage =
                Lineage.of(history, grouping(theme("Gas storage", 0, 6), theme("Tariffs", 6, 10)));

        assertThat(ids(lineage)).containsExactlyInAnyOrder("gas-storage", "gas-price");
        assertThat(lineage.of("gas-price"))
                .containsExactly(new Fate.Split(new Fate.Origin("gas-storage", "Gas storage")));
    }

    @Test
    void aFewStraysDoNotCarryAnIdAway() {
        Lineage lineage =
                next(
                        week(theme("Gas storage", 0, 10), theme("Harbour", 20, 24)),
                        theme("Energy", 0, 9),
                        theme("Harbour", 9, 10, 20, 24));

        assertThat(lineage.of("gas-storage")).isNotEmpty();
        assertThat(lineage.of("harbour")).containsExactly(new Fate.Continued());
    }

    @Test
    void twoThemesMayChangeTheirLabelsButNeverShareOne() {
        Lineage lineage =
                next(
                        week(theme("Gas storage", 0, 6), theme("Gas price", 6, 10)),
                        theme("Gas price", 0, 6),
                        theme("Gas storage", 6, 10));

        assertThat(labels(lineage)).doesNotHaveDuplicates();
        assertThat(ids(lineage)).containsExactly("gas-storage", "gas-price");
    }

    @Test
    void aStandingThemeHasItsOwnIdAndTakesInWhatItReplaces() {
        Theme standing = new Theme("energy", "Energy", List.of("gas"), POOL.subList(0, 6));
        Lineage lineage =
                Lineage.of(
                        week(theme("Gas storage", 0, 6)),
                        new Themes(List.of(standing), List.of(), Set.of("energy")));

        assertThat(ids(lineage)).containsExactly("energy");
        assertThat(lineage.of("energy"))
                .containsExactly(
                        new Fate.Begun(),
                        new Fate.Merged(List.of(new Fate.Origin("gas-storage", "Gas storage"))));
    }

    @Test
    void whatIsNewDoesNotWeighAgainstWhatIsKnown() {
        Lineage lineage = next(week(theme("Gas storage", 0, 2)), theme("Gas storage", 0, 19));

        assertThat(lineage.of("gas-storage")).containsExactly(new Fate.Continued());
    }

    @Test
    void aFewStatementsDoNotTakeAnIdAlongToAnotherSubject() {
        Lineage lineage = next(week(theme("Gas storage", 0, 2)), theme("Harbour", 0, 2, 20, 23));

        assertThat(ids(lineage)).containsExactly("harbour");
        assertThat(lineage.of("harbour"))
                .containsExactly(
                        new Fate.Begun(),
                        new Fate.Merged(List.of(new Fate.Origin("gas-storage", "Gas storage"))));
    }

    @Test
    void aThemeThatGrowsManifoldGoesOnWhereTheNewSpeaksOfItsName() {
        Lineage lineage = next(week(theme("Gas storage", 0, 2)), theme("Reserves", 0, 15));

        assertThat(ids(lineage)).containsExactly("gas-storage");
    }

    @Test
    void anOldThemeThatIsNoLongerWhollyInTheCorpusGoesOnWithTheRest() {
        Lineage lineage =
                next(week(theme("Gas storage", 0, 10)), theme("Reserves for winter", 8, 10));

        assertThat(ids(lineage)).containsExactly("gas-storage");
    }

    @Property(tries = 300)
    void theOrderOfThemesAndStatementsDoesNotMatter(
            @ForAll @Size(20) List<@IntRange(max = 4) Integer> before,
            @ForAll @Size(20) List<@IntRange(max = 4) Integer> now,
            @ForAll Random random) {
        ThemeHistory history = history(before);
        Lineage lineage = Lineage.of(history, grouped(now));

        List<EarlierTheme> earlier = new ArrayList<>(history.live());
        List<Theme> themes = new ArrayList<>(grouped(now).themes());
        Collections.shuffle(earlier, random);
        Collections.shuffle(themes, random);
        assertThat(Lineage.of(new ThemeHistory(earlier, List.of()), new Themes(themes, List.of())))
                .isEqualTo(lineage);
    }

    @Property(tries = 300)
    void idsAndLabelsNeverCollideAndNoStatementIsLost(
            @ForAll @Size(20) List<@IntRange(max = 5) Integer> before,
            @ForAll @Size(20) List<@IntRange(max = 5) Integer> now) {
        Lineage lineage = Lineage.of(history(before), grouped(now));

        assertThat(ids(lineage)).doesNotHaveDuplicates();
        assertThat(labels(lineage)).doesNotHaveDuplicates();
        assertThat(lineage.themes().themes().stream().flatMap(t -> t.statements().stream()))
                .containsExactlyInAnyOrderElementsOf(POOL.subList(0, 20));
        assertThat(lineage.fates()).containsKeys(ids(lineage).toArray(String[]::new));
    }

    @Property(tries = 300)
    void goingOnFromItselfChangesNothing(
            @ForAll @Size(20) List<@IntRange(max = 5) Integer> before,
            @ForAll @Size(20) List<@IntRange(max = 5) Integer> now) {
        Themes grouping = grouped(now);
        Lineage once = Lineage.of(history(before), grouping);
        Lineage twice = Lineage.of(left(once), grouping);

        assertThat(twice.themes()).isEqualTo(once.themes());
        assertThat(twice.fates().values())
                .allSatisfy(fates -> assertThat(fates).containsExactly(new Fate.Continued()));
    }

    @Property(tries = 300)
    void themesThatShareMoreThanHalfOfBothAreTheSame(
            @ForAll @Size(20) List<@IntRange(max = 3) Integer> before,
            @ForAll @Size(20) List<@IntRange(max = 3) Integer> now) {
        ThemeHistory history = history(before);
        Lineage lineage = Lineage.of(history, grouped(now));
        for (Theme theme : lineage.themes().themes()) {
            for (EarlierTheme earlier : history.live()) {
                Set<EarlierTheme.Place> shared = new HashSet<>(EarlierTheme.of(theme).places());
                int size = shared.size();
                shared.retainAll(earlier.places());
                if (3 * shared.size() > 2 * Math.max(size, earlier.places().size())) {
                    assertThat(theme.id()).isEqualTo(earlier.id());
                }
            }
        }
    }

    private static Lineage next(ThemeHistory history, Theme... themes) {
        return Lineage.of(history, grouping(themes));
    }

    private static ThemeHistory week(Theme... themes) {
        return left(Lineage.of(ThemeHistory.NONE, grouping(themes)));
    }

    private static ThemeHistory left(Lineage lineage) {
        return new ThemeHistory(
                lineage.themes().themes().stream().map(EarlierTheme::of).toList(), List.of());
    }

    private static ThemeHistory history(List<Integer> groups) {
        return left(Lineage.of(ThemeHistory.NONE, grouped(groups)));
    }

    private static Themes grouping(Theme... themes) {
        return new Themes(List.of(themes), List.of());
    }

    /// The first statements of the pool, each in the group of its number; a group is named after
    /// the first statement in it, so that names travel.
    private static Themes grouped(List<Integer> groups) {
        Map<Integer, List<Statement>> members = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            members.computeIfAbsent(groups.get(i), _ -> new ArrayList<>()).add(POOL.get(i));
        }
        List<Theme> themes = new ArrayList<>();
        members.forEach((group, statements) ->
                themes.add(
                        new Theme(
                                "group-" + group,
                                "Group " + group,
                                List.of("word" + group),
                                statements)));
        return new Themes(themes, List.of());
    }

    /// @param ranges of statements of the pool: first, end, first, end, ...
    private static Theme theme(String label, int... ranges) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < ranges.length; i += 2) {
            statements.addAll(POOL.subList(ranges[i], ranges[i + 1]));
        }
        return new Theme(ThemeGrouper.id(label, new HashSet<>()), label, List.of(), statements);
    }

    private static List<Statement> pool() {
        return new Statements()
                .document("Jonas Pedersen", texts("The gas storage is part %d of the plan."))
                .document("Clara Osei", texts("The harbour guard keeps pier %d of the port."))
                .list();
    }

    private static String[] texts(String pattern) {
        return IntStream.range(0, 20).mapToObj(pattern::formatted).toArray(String[]::new);
    }

    private static List<String> ids(Lineage lineage) {
        return lineage.themes().themes().stream().map(Theme::id).toList();
    }

    private static List<String> labels(Lineage lineage) {
        return lineage.themes().themes().stream().map(Theme::label).toList();
    }
}
