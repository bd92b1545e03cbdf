package readout.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.index.BgeEmbedder;
import readout.index.Embedder;
import readout.statement.Statement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

class ThemeGrouperTest {
    private static final Embedder EMBEDDER = BgeEmbedder.open(Path.of("target", "model"));
    private static final ThemeGrouper GROUPER = new ThemeGrouper(EMBEDDER, ThemeOptions.DEFAULT);

    private static final List<Statement> CORPUS =
            new Statements()
                    .document(
                            "Marta Ilvesová",
                            "We will stand by Tarnovia for as long as it is needed.",
                            "Allies have delivered forty howitzers to Tarnovia since the summer.",
                            "This shows our military support to Tarnovia.",
                            "On Vessland, I urge Karadere to ratify the accession protocol.",
                            "The accession of Vessland will make the Alliance stronger.",
                            "We follow this very closely.")
                    .document(
                            "Ieva Straumēna",
                            "The Board kept the policy rate unchanged at 3 per cent on 5 February.",
                            "Inflation is still above the target of 2 per cent.",
                            "We expect inflation to fall as energy prices ease.",
                            "A cut in the policy rate would be premature while inflation is high.",
                            "On the payment system, the Board will test new servers in May.",
                            "It wants payments to survive a cyber-attack.")
                    .document(
                            "Aušra Žemgulytė",
                            "Gas storage in the Union is filled to 60 per cent.",
                            "We need gas storage full before the winter.",
                            "The price cap on wholesale gas remains under discussion.",
                            "A cyber-attack took down the servers of two ministries on Monday.",
                            "Our agency traced the cyber-attack to a group of hackers.")
                    .document(
                            "Eilif Tvedeskog",
                            "The accession of Vessland now waits for two parliaments.",
                            "Vessland has met every condition of the accession protocol.",
                            "Minister Ondřej Kárský promised more howitzers to Tarnovia.",
                            "Military support to Tarnovia will double, said Commissioner"
                                    + " Žemgulytė.")
                    .list();

    @Test
    void statementsOnOneSubjectComeTogether() {
        Themes themes = GROUPER.group(CORPUS);

        assertThat(together(themes, "howitzers to Tarnovia since", "will double")).isTrue();
        assertThat(together(themes, "urge Karadere", "waits for two parliaments")).isTrue();
        assertThat(together(themes, "policy rate unchanged", "energy prices ease")).isTrue();
        assertThat(together(themes, "filled to 60", "before the winter")).isTrue();
        assertThat(together(themes, "policy rate unchanged", "waits for two")).isFalse();
        assertThat(together(themes, "howitzers to Tarnovia since", "filled to 60")).isFalse();
    }

    @Test
    void aStatementThatPointsBackGoesWithTheOneBeforeIt() {
        Themes themes = GROUPER.group(CORPUS);

        assertThat(together(themes, "follow this very closely", "make the Alliance stronger"))
                .isTrue();
    }

    @Test
    void labelsAreNounPhrasesOfTheStatements() {
        List<String> labels = GROUPER.group(CORPUS).themes().stream().map(Theme::label).toList();

        assertThat(labels).anyMatch(label -> label.contains("Tarnovia"));
        assertThat(labels).anyMatch(label -> label.contains("Vessland"));
        assertThat(labels).anyMatch(label -> label.toLowerCase(Locale.ROOT).contains("gas"));
        assertThat(labels).allMatch(label -> Character.isUpperCase(label.codePointAt(0)));
    }

    @Test
    void labelsAndKeywordsNameNoSpeakerAndNoDate() {
        Set<String> barred =
                Set.of(
                        "ilvesová",
                        "marta",
                        "straumēna",
                        "ieva",
                        "žemgulytė",
                        "aušra",
                        "tvedeskog",
                        "eilif",
                        "kárský",
                        "ondřej",
                        "february",
                        "monday",
                        "may",
                        "minister",
                        "commissioner",
                        "winter");
        for (Theme theme : GROUPER.group(CORPUS).themes()) {
            List<String> named = new ArrayList<>(theme.keywords());
            named.add(theme.label());
            for (String name : named) {
                assertThat(Word.of(name).stream().map(Word::lower).toList())
                        .as(name)
                        .doesNotContainAnyElementsOf(barred);
            }
        }
    }

    @Test
    void everyStatementIsOnOneThemeOrUnassigned() {
        assertPartition(GROUPER.group(CORPUS), CORPUS);
    }

    @Test
    void theOrderOfTheStatementsDoesNotMatter() {
        Themes expected = GROUPER.group(CORPUS);
        for (int seed = 0; seed < 5; seed++) {
            List<Statement> shuffled = new ArrayList<>(CORPUS);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(GROUPER.group(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void zoneLocaleAndOneByOneEmbeddingDoNotMatter() {
        Themes expected = GROUPER.group(CORPUS);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(new ThemeGrouper(new OneByOne(), ThemeOptions.DEFAULT).group(CORPUS))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aStandingThemeTakesItsStatementsBeforeAnyIsFound() {
        Taxonomy taxonomy =
                new Taxonomy(
                        List.of(
                                new Taxonomy.Standing(
                                        "Accession of Vessland", List.of("Vessland"), List.of())));
        Themes themes = new ThemeGrouper(EMBEDDER, ThemeOptions.DEFAULT, taxonomy).group(CORPUS);

        List<Statement> named =
                CORPUS.stream()
                        .filter(s -> s.text().contains("Vessland"))
                        .sorted(Statement.ORDER)
                        .toList();
        assertThat(themes.themes())
                .filteredOn(theme -> theme.id().equals("accession-of-vessland"))
                .singleElement()
                .satisfies(theme -> assertThat(theme.label()).isEqualTo("Accession of Vessland"))
                .satisfies(theme -> assertThat(theme.statements()).isEqualTo(named));
        assertThat(themes.themes().stream().mapToInt(theme -> theme.statements().size()).sum())
                .isEqualTo(CORPUS.size() - themes.unassigned().size());
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(GROUPER.group(List.of())).isEqualTo(new Themes(List.of(), List.of()));
    }

    @Test
    void oneStatementIsAThemeWhereThereIsNoOther() {
        List<Statement> one =
                new Statements().document("Marta Ilvesová", "Gas storage is full.").list();

        Themes themes = GROUPER.group(one);

        assertThat(themes.themes()).hasSize(1);
        assertThat(themes.themes().getFirst().id()).isEqualTo("gas-storage");
        assertThat(themes.themes().getFirst().label()).isEqualTo("Gas storage");
    }

    @Test
    void statementsWithoutAWordAreUnassigned() {
        List<Statement> statements =
                new Statements()
                        .document("Marta Ilvesová", "…", "\u200b–!", "Gas storage is full.")
                        .list();

        Themes themes = GROUPER.group(statements);

        assertThat(themes.unassigned()).hasSize(2);
        assertPartition(themes, statements);
    }

    @Test
    void statementsOfFunctionWordsOnlyHaveAThemeWithAName() {
        List<Statement> statements =
                new Statements().document("Marta Ilvesová", "We will do so.", "So it is.").list();

        Themes themes = GROUPER.group(statements);

        assertPartition(themes, statements);
        assertThat(themes.themes()).isNotEmpty();
    }

    @Test
    void copiesOfOneStatementShareATheme() {
        Statements statements = new Statements();
        for (int copy = 0; copy < 30; copy++) {
            statements.document(
                    "Marta Ilvesová",
                    "Allies have delivered forty howitzers to Tarnovia.",
                    "The Board kept the policy rate unchanged.",
                    "Gas storage in the Union is full.");
        }

        Themes themes = GROUPER.group(statements.list());

        assertPartition(themes, statements.list());
        for (String text : List.of("howitzers", "policy rate", "Gas storage")) {
            assertThat(
                            themes.themes().stream()
                                    .filter(theme -> holds(theme, text))
                                    .collect(Collectors.toSet()))
                    .as(text)
                    .hasSize(1);
        }
    }

    @Test
    void statementsInOtherLanguagesHaveThemesToo() {
        List<Statement> statements =
                new Statements()
                        .document(
                                "Владимир Иванов",
                                "Альянс поддерживает Тарновию.",
                                "Поставки газа будут продолжены.")
                        .document("Ελένη Βασματζίδου", "Η συμμαχία στηρίζει την Ταρνοβία.")
                        .document("王芳", "同盟は結束している。", "天然ガスの備蓄は十分です。")
                        .document("عمر", "التحالف يدعم تارنوفيا.")
                        .document("Jonas Žemaitis", "Dujų saugyklos užpildytos iki 60 procentų.")
                        .list();

        assertPartition(GROUPER.group(statements), statements);
    }

    @Test
    void twoThousandRandomTextsHaveDifferentIdsAndLabels() {
        Random random = new Random(3);
        Statements statements = new Statements();
        for (int document = 0; document < 200; document++) {
            List<String> sentences = new ArrayList<>();
            for (int s = 0; s < 10; s++) {
                StringBuilder text = new StringBuilder();
                for (int w = 0; w <= random.nextInt(12); w++) {
                    text.append(w == 0 ? "" : " ").append(randomWord(random));
                }
                sentences.add(text + ".");
            }
            statements.document("Marta Ilvesová", sentences.toArray(new String[0]));
        }

        Themes themes = GROUPER.group(statements.list());

        assertPartition(themes, statements.list());
        assertThat(themes.themes()).hasSizeGreaterThan(1);
    }

    private static String randomWord(Random random) {
        int length = 1 + random.nextInt(9);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.appendCodePoint(
                    random.nextInt(20) == 0
                            ? 0x21 + random.nextInt(0x400)
                            : 'a' + random.nextInt(26));
        }
        return word.toString();
    }

    private static void assertPartition(Themes themes, List<Statement> statements) {
        List<Statement> all = new ArrayList<>(themes.unassigned());
        themes.themes().forEach(theme -> all.addAll(theme.statements()));
        assertThat(all).containsExactlyInAnyOrderElementsOf(statements);
        Set<String> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (Theme theme : themes.themes()) {
            assertThat(ids.add(theme.id())).as("id of its own: " + theme.id()).isTrue();
            assertThat(labels.add(theme.label())).as("label of its own: " + theme.label()).isTrue();
            assertThat(theme.label()).isNotBlank();
            assertThat(theme.keywords()).hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates();
        }
    }

    private static boolean together(Themes themes, String one, String other) {
        return themes.themes().stream().anyMatch(theme -> holds(theme, one) && holds(theme, other));
    }

    private static boolean holds(Theme theme, String words) {
        return theme.statements().stream().anyMatch(statement -> statement.text().contains(words));
    }

    /// Gives each text to the model in a call of its own.
    private record OneByOne() implements Embedder {
        @Override
        public String name() {
            return EMBEDDER.name();
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream().map(text -> EMBEDDER.embed(List.of(text)).getFirst()).toList();
        }
    }
}
