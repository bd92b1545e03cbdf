package readout.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import readout.document.Period;
import readout.fixture.FixtureCorpus;
import readout.fixture.WordEmbedder;
import readout.statement.Statement;
import readout.statement.StatementExtractor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// The fixture corpus week by week, each grouped anew with all that was said before.
class CorpusLineageTest {
    private static final List<Themes> GROUPED = new ArrayList<>();
    private static final List<Lineage> LINEAGES = new ArrayList<>();

    @BeforeAll
    static void writeEightWeeks() throws IOException {
        List<Statement> all = new StatementExtractor().extract(FixtureCorpus.read());
        ThemeGrouper grouper = new ThemeGrouper(new WordEmbedder(), ThemeOptions.DEFAULT);
        Map<String, EarlierTheme> left = new TreeMap<>();
        ThemeHistory history = ThemeHistory.NONE;
        for (int week = 6; week <= 13; week++) {
            Period period = Period.ofWeek(2031, week);
            Themes grouped =
                    grouper.group(
                            all.stream().filter(s -> s.date().isBefore(period.until())).toList());
            Lineage lineage = Lineage.of(history, grouped);
            GROUPED.add(grouped);
            LINEAGES.add(lineage);
            history.live().forEach(theme -> left.put(theme.id(), theme));
            List<EarlierTheme> live =
                    lineage.themes().themes().stream().map(EarlierTheme::of).toList();
            live.forEach(theme -> left.remove(theme.id()));
            history = new ThemeHistory(live, List.copyOf(left.values()));
        }
    }

    /// The rest is what a grouping moved from one theme to another, or what split off or merged.
    @Test
    void threeOfFourStatementsStayUnderTheIdTheyHad() {
        List<Themes> carried = LINEAGES.stream().map(Lineage::themes).toList();

        assertThat(kept(carried, Theme::id)).isGreaterThan(0.75);
        assertThat(kept(carried, Theme::id)).isGreaterThan(kept(GROUPED, Theme::id));
    }

    @Test
    void headingsFlickerLessThanTheyWereProposed() {
        List<Themes> carried = LINEAGES.stream().map(Lineage::themes).toList();

        assertThat(kept(carried, Theme::label)).isGreaterThan(kept(GROUPED, Theme::label));
    }

    @Test
    void whatIsToldOfAThemeAgreesWithTheWeekBefore() {
        Set<String> ever = new HashSet<>();
        Map<String, String> before = new HashMap<>();
        for (Lineage lineage : LINEAGES) {
            lineage.fates()
                    .forEach((id, fates) -> {
                        switch (fates.getFirst()) {
                            case Fate.Continued _, Fate.Renamed _ -> assertThat(ever).contains(id);
                            case Fate.Ended ended ->
                                    assertThat(before).containsEntry(id, ended.label());
                            case Fate.Begun _ -> assertThat(ever).doesNotContain(id);
                            case Fate.Split split ->
                                    assertThat(before)
                                            .containsEntry(split.from().id(), split.from().label())
                                            .doesNotContainKey(id);
                            case Fate.Merged _ -> throw new AssertionError("never alone");
                        }
                    });
            before.clear();
            lineage.themes().themes().forEach(theme -> before.put(theme.id(), theme.label()));
            ever.addAll(before.keySet());
        }
    }

    /// The share of the statements known in both of two weeks that stay under the same name.
    private static double kept(List<Themes> weeks, Function<Theme, String> name) {
        int both = 0;
        int same = 0;
        Map<Statement, String> before = new HashMap<>();
        for (Themes week : weeks) {
            Map<Statement, String> now = new HashMap<>();
            week.themes().forEach(t -> t.statements().forEach(s -> now.put(s, name.apply(t))));
            for (Map.Entry<Statement, String> each : before.entrySet()) {
                if (now.containsKey(each.getKey())) {
                    both++;
                    same += each.getValue().equals(now.get(each.getKey())) ? 1 : 0;
                }
            }
            before = now;
        }
        return (double) same / both;
    }
}
