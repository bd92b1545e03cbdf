package readout.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.document.Period;
import readout.library.Doctor;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.library.Schema;
import readout.statement.Statement;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ThemeStoreTest {
    private static final List<Schema> SCHEMAS = List.of(DocumentStore.SCHEMA, ThemeStore.SCHEMA);
    private static final Period W07 = Period.ofWeek(2031, 7);
    private static final Period W08 = Period.ofWeek(2031, 8);
    private static final List<Statement> SAID =
            new Statements()
                    .document("Jonas Pedersen", "One.", "Two.", "Three.")
                    .document("Clara Osei", "Four.", "Five.")
                    .list();

    @TempDir private Path folder;
    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder, "test", SCHEMAS);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void themesComeBackAsTheyWereKept() {
        Theme gas = new Theme("gas-à-2", "Gas à “la” carte", List.of("gas", "two words"), SAID);
        keep("", W07, Set.of("gas-à-2"), gas);

        assertThat(store("").left(List.of(W07)))
                .isEqualTo(new ThemeHistory(List.of(EarlierTheme.of(gas)), List.of()));
        assertThat(store("").runs())
                .containsExactly(
                        new ThemeRun(
                                W07,
                                List.of(
                                        new ThemeRun.Entry(
                                                "gas-à-2", "Gas à “la” carte", true, List.of()))));
    }

    @Test
    void whatBecameOfAThemeComesBackToo() {
        List<Fate> fates =
                List.of(
                        new Fate.Renamed("Gas", "Storage of gas"),
                        new Fate.Merged(
                                List.of(new Fate.Origin("a", "A b"), new Fate.Origin("c", "C d"))));
        List<Fate> split = List.of(new Fate.Split(new Fate.Origin("gas", "Gas")));
        Theme one = new Theme("gas", "Storage of gas", List.of(), SAID.subList(0, 2));
        Theme other = new Theme("harbour", "Harbour", List.of(), SAID.subList(2, 5));
        Lineage lineage =
                new Lineage(
                        new Themes(List.of(one, other), List.of()),
                        Map.of("gas", fates, "harbour", split));
        library.write(transaction -> {
            ThemeStore.put(transaction, "", W07, lineage, Set.of());
            return true;
        });

        assertThat(store("").runs().getFirst().themes())
                .extracting(ThemeRun.Entry::fates)
                .containsExactly(fates, split);
    }

    @Test
    void onlyTheIssuesAskedForCountAndTheNewestIsLive() {
        Theme old = new Theme("old", "Old", List.of(), SAID.subList(0, 2));
        Theme gas = new Theme("gas", "Gas", List.of(), SAID.subList(2, 3));
        Theme more = new Theme("gas", "Gas and more", List.of(), SAID);
        keep("", W08, Set.of(), more);
        keep("", W07, Set.of(), old, gas);

        assertThat(store("").left(List.of(W08, W07)))
                .isEqualTo(
                        new ThemeHistory(
                                List.of(EarlierTheme.of(more)), List.of(EarlierTheme.of(old))));
        assertThat(store("").left(List.of(W07)).live()).hasSize(2);
        assertThat(store("").left(List.of())).isEqualTo(ThemeHistory.NONE);
    }

    @Test
    void seriesKnowNothingOfEachOther() {
        keep("weekly", W07, Set.of(), new Theme("gas", "Gas", List.of(), SAID));

        assertThat(store("").left(List.of(W07))).isEqualTo(ThemeHistory.NONE);
        assertThat(store("weekly").left(List.of(W07)).live()).hasSize(1);
        assertThat(ThemeStore.series(library)).containsExactly("weekly");
    }

    @Test
    void theMarkStaysWhileTheThemesDo() {
        Theme gas = new Theme("gas", "Gas", List.of(), SAID);
        keep("", W07, Set.of(), gas);
        String mark = store("").mark(List.of(W07));
        keep("", W07, Set.of(), gas);
        assertThat(store("").mark(List.of(W07))).isEqualTo(mark);

        keep("", W07, Set.of(), new Theme("gas", "Gas", List.of(), SAID.subList(0, 4)));
        assertThat(store("").mark(List.of(W07))).isNotEqualTo(mark);
        assertThat(store("").runs()).hasSize(1);
    }

    @Test
    void theDoctorKnowsItsRows() {
        keep("", W07, Set.of("gas"), new Theme("gas", "Gas", List.of("g"), SAID));
        library.close();
        assertThat(new Doctor(folder, SCHEMAS).examine().findings()).isEmpty();
    }

    private ThemeStore store(String series) {
        return new ThemeStore(library, series);
    }

    private void keep(String series, Period period, Set<String> printed, Theme... themes) {
        Lineage lineage =
                Lineage.of(ThemeHistory.NONE, new Themes(List.of(themes), List.of(), ids(themes)));
        library.write(transaction -> {
            ThemeStore.put(transaction, series, period, lineage, printed);
            return true;
        });
    }

    private static Set<String> ids(Theme... themes) {
        return Set.copyOf(List.of(themes).stream().map(Theme::id).toList());
    }
}
