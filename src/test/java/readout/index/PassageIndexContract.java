package readout.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static readout.index.InventedPassages.DIMENSIONS;
import static readout.index.InventedPassages.FIRST_DAY;
import static readout.index.InventedPassages.document;
import static readout.index.InventedPassages.passage;
import static readout.index.InventedPassages.subject;
import static readout.index.InventedPassages.word;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import readout.fixture.MemoryIndex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What every index of passages does, told against one that looks at every passage.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PassageIndexContract {
    /// 50 documents over five months.
    private static final List<EmbeddedPassage> PASSAGES = InventedPassages.some(600);

    /// Enough to change.
    private static final List<EmbeddedPassage> SOME = PASSAGES.subList(0, 132);

    private final MemoryIndex truth = new MemoryIndex();
    private final List<PassageIndex> opened = new ArrayList<>();
    private PassageIndex index = truth;

    /// An empty index, open for writing, each time another.
    abstract PassageIndex open() throws IOException;

    @BeforeAll
    void fill() throws IOException {
        truth.put(PASSAGES);
        truth.commit("first");
        index = opened(PASSAGES);
    }

    private PassageIndex opened(List<EmbeddedPassage> passages) throws IOException {
        PassageIndex made = open();
        opened.add(made);
        made.put(passages);
        made.commit("first");
        return made;
    }

    @AfterAll
    void close() {
        opened.forEach(PassageIndex::close);
    }

    static Stream<Filter> filters() {
        Set<String> actors = Set.of("Actor 2", "Actor 5", "Nobody there");
        return Stream.of(
                Filter.ALL,
                Filter.ALL.byActors(actors),
                Filter.ALL.onThemes(Set.of("theme-3")),
                Filter.ALL.inSpeeches(Set.of("DIRECT")),
                Filter.ALL.ofDocuments(Set.of(document(3), document(37))),
                Filter.ALL.between(FIRST_DAY.plusDays(30), FIRST_DAY.plusDays(33)),
                Filter.ALL.between(FIRST_DAY.withDayOfMonth(1).plusMonths(2), null),
                Filter.ALL.between(null, FIRST_DAY.plusDays(60)),
                Filter.ALL.byActors(actors).between(FIRST_DAY.plusDays(3), FIRST_DAY.plusDays(100)),
                Filter.ALL
                        .byActors(actors)
                        .onThemes(Set.of("theme-1", "theme-2", "theme-4"))
                        .inSpeeches(Set.of("INDIRECT"))
                        .between(FIRST_DAY.plusDays(20), null));
    }

    static Stream<Filter> filtersThatLetNothingPass() {
        return Stream.of(
                Filter.ALL.byActors(Set.of("Nobody there")),
                Filter.ALL.onThemes(Set.of("theme-1")).ofDocuments(Set.of(document(9_999))),
                Filter.ALL.between(FIRST_DAY.minusDays(20), FIRST_DAY),
                Filter.ALL.between(FIRST_DAY.plusYears(9), null),
                Filter.ALL.between(FIRST_DAY.plusDays(9), FIRST_DAY.plusDays(9)),
                Filter.ALL.between(FIRST_DAY.plusDays(90), FIRST_DAY.plusDays(9)));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void countsWhatPassesAFilter(Filter filter) {
        assertThat(index.count(filter)).isEqualTo(truth.count(filter)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("filtersThatLetNothingPass")
    void findsNothingWhereNothingPasses(Filter filter) {
        assertThat(index.count(filter)).isZero();
        assertThat(index.lexical(subject(3) + " " + word(7), filter, 10)).isEmpty();
        assertThat(index.nearest(PASSAGES.getFirst().vector(), filter, 10)).isEmpty();
        assertThat(index.holders(subject(3), filter)).isZero();
    }

    @Test
    void keepsAllThatIsKnownOfAPassage() {
        for (EmbeddedPassage one : PASSAGES.subList(0, 50)) {
            Filter document = Filter.ALL.ofDocuments(Set.of(one.passage().id().document()));
            assertThat(index.nearest(one.vector(), document, 1))
                    .extracting(Hit::passage)
                    .containsExactly(one.passage());
        }
    }

    @Test
    void aPassagePutAgainTakesThePlaceOfTheOther() throws IOException {
        PassageIndex changed = opened(SOME);
        EmbeddedPassage old = SOME.get(100);
        // Of the same place and so of the same id, in another month.
        EmbeddedPassage anew =
                passage(
                        100 / 12,
                        100 % 12 * 200,
                        "Zebra" + old.passage().text().substring(5),
                        old.passage().date().plusMonths(2),
                        List.of("Somebody Else"),
                        List.of(),
                        "DIRECT",
                        old.vector());
        changed.put(List.of(anew));
        changed.commit("second");
        assertThat(changed.count(Filter.ALL)).isEqualTo(SOME.size());
        assertThat(changed.count(Filter.ALL.byActors(Set.of("Somebody Else")))).isEqualTo(1);
        assertThat(changed.nearest(old.vector(), Filter.ALL, 1))
                .extracting(Hit::passage)
                .containsExactly(anew.passage());
        changed.put(List.of(old));
        changed.commit("third");
        assertThat(changed.count(Filter.ALL)).isEqualTo(SOME.size());
        assertThat(changed.count(Filter.ALL.byActors(Set.of("Somebody Else")))).isZero();
    }

    @Test
    void deletesAllOfADocumentAndNothingElse() throws IOException {
        PassageIndex changed = opened(SOME);
        changed.delete(document(5));
        changed.delete(document(9_999));
        assertThat(changed.count(Filter.ALL)).as("before the commit").isEqualTo(SOME.size());
        changed.commit("second");
        assertThat(changed.count(Filter.ALL)).isEqualTo(SOME.size() - 12);
        assertThat(changed.count(Filter.ALL.ofDocuments(Set.of(document(5))))).isZero();
        assertThat(changed.nearest(SOME.get(61).vector(), Filter.ALL, 100))
                .hasSize(100)
                .noneMatch(hit -> hit.id().document().equals(document(5)));
        changed.put(SOME.subList(60, 72));
        changed.commit("third");
        assertThat(changed.count(Filter.ALL)).isEqualTo(SOME.size());
    }

    @Test
    void knowsTheStateItWasCommittedWith() throws IOException {
        PassageIndex changed = opened(SOME);
        assertThat(changed.fingerprint()).contains("first");
        String odd = "two\nlines \\n and a \\";
        changed.put(SOME.subList(0, 3));
        assertThat(changed.fingerprint()).contains("first");
        changed.commit(odd);
        assertThat(changed.fingerprint()).contains(odd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ādaži", "adazi", "ADAŽI", "A\u0304daz\u030ci", "  Ādaži?"})
    void lettersWithAndWithoutDiacriticsAreOne(String query) throws IOException {
        PassageIndex changed = opened(SOME);
        EmbeddedPassage base = say(7_001, "The exercise near Ādaži goes on.", 0);
        EmbeddedPassage plain = say(7_002, "The exercise near Adazi goes on.", 1);
        changed.put(List.of(base, plain));
        changed.commit("second");
        assertThat(found(changed.lexical(query, Filter.ALL, 10)))
                .containsExactlyInAnyOrder(base.passage().id(), plain.passage().id());
        assertThat(changed.holders(query, Filter.ALL)).isEqualTo(2);
    }

    @Test
    void formsOfAnEnglishWordAreOneAndTheExactOneIsFirst() throws IOException {
        PassageIndex changed = opened(SOME);
        EmbeddedPassage verb = say(7_001, "They negotiated for the whole night.", 0);
        EmbeddedPassage exact = say(7_002, "They negotiate for the whole night.", 1);
        changed.put(List.of(verb, exact));
        changed.commit("second");
        assertThat(found(changed.lexical("negotiate", Filter.ALL, 10)))
                .containsExactly(exact.passage().id(), verb.passage().id());
    }

    @ParameterizedTest
    @MethodSource("filters")
    void wordsAreFoundOnlyInWhatPassesTheFilter(Filter filter) {
        Set<PassageId> wanted = ids(truth.lexical(subject(3) + " " + subject(4), filter, 600));
        List<Hit> hits = index.lexical(subject(3) + " " + subject(4), filter, 600);
        assertThat(ids(hits)).isEqualTo(wanted);
        assertThat(hits).allMatch(hit -> filter.passes(hit.passage()) && hit.score() > 0);
        assertThat(hits).isSortedAccordingTo(Hit.ORDER);
        assertThat(index.holders(subject(3), filter)).isEqualTo(truth.holders(subject(3), filter));
    }

    @Test
    void aRareWordCountsForMoreThanACommonOne() throws IOException {
        PassageIndex changed = opened(SOME);
        EmbeddedPassage rare = say(7_001, "Quokka stands here with many other nouns", 0);
        changed.put(List.of(rare));
        changed.commit("second");
        assertThat(changed.lexical(word(1) + " quokka", Filter.ALL, 3).getFirst().id())
                .isEqualTo(rare.passage().id());
    }

    @Test
    void aPassageIsNearestToItself() {
        long first =
                PASSAGES.stream()
                        .limit(50)
                        .filter(one ->
                                index.nearest(one.vector(), Filter.ALL, 1)
                                        .getFirst()
                                        .id()
                                        .equals(one.passage().id()))
                        .count();
        assertThat(first).isGreaterThanOrEqualTo(49);
        assertThat(index.nearest(PASSAGES.getFirst().vector(), Filter.ALL, 1).getFirst().score())
                .isCloseTo(1, within(1e-4));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void findsNineOfTheTenNearestThatPass(Filter filter) {
        Random random = new Random(1);
        double found = 0;
        double wanted = 0;
        for (int query = 0; query < 20; query++) {
            float[] vector = InventedPassages.vector(query, random);
            List<Hit> hits = index.nearest(vector, filter, 10);
            Set<PassageId> nearest = ids(truth.nearest(vector, filter, 10));
            assertThat(hits)
                    .hasSameSizeAs(nearest)
                    .isSortedAccordingTo(Hit.ORDER)
                    .allMatch(hit -> filter.passes(hit.passage()));
            wanted += nearest.size();
            found += ids(hits).stream().filter(nearest::contains).count();
        }
        assertThat(found / wanted).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void aQuestionFindsWhatSharesOnlyItsWordsAndWhatSharesOnlyItsMeaning() throws IOException {
        PassageIndex changed = opened(SOME);
        float[] meaning = axis(0);
        EmbeddedPassage word =
                new EmbeddedPassage(say(7_001, "A quokka was seen.", 0).passage(), axis(1));
        EmbeddedPassage near =
                new EmbeddedPassage(say(7_002, "Small marsupials returned.", 1).passage(), axis(0));
        changed.put(List.of(word, near));
        changed.commit("second");
        assertThat(changed.lexical("quokka", Filter.ALL, 5))
                .extracting(Hit::id)
                .contains(word.passage().id())
                .doesNotContain(near.passage().id());
        assertThat(changed.nearest(meaning, Filter.ALL, 1))
                .extracting(Hit::id)
                .containsExactly(near.passage().id());
        Retriever retriever = new Retriever(changed, new FixedEmbedder(meaning));
        assertThat(retriever.find("quokka", Filter.ALL, 20))
                .extracting(found -> found.passage().id())
                .contains(word.passage().id(), near.passage().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "???",
                "AND OR NOT",
                "kodofo AND NOT (",
                "actor:\"Actor 2\" OR *:*",
                "kodofo~2 kod*fo? /kod.*/ [a TO b} ^4 && || \\",
                "\u0000\uD800 \uFFFF",
                "<script> ${jndi} ' ; drop"
            })
    void operatorsAreData(String text) {
        List<Hit> hits = index.lexical(text, Filter.ALL, 600);
        assertThat(ids(hits)).isEqualTo(ids(truth.lexical(text, Filter.ALL, 600)));
        assertThat(index.holders(text, Filter.ALL)).isBetween(0L, 600L);
        assertThat(index.count(Filter.ALL.byActors(Set.of(text)))).isZero();
    }

    @Test
    void aTextOfManyWordsIsNoError() {
        String text =
                PASSAGES.stream().map(one -> one.passage().text()).collect(Collectors.joining(" "));
        assertThat(index.lexical(text, Filter.ALL, 10)).hasSize(10);
    }

    @Test
    void equalScoresAreRankedById() throws IOException {
        PassageIndex changed = opened(SOME);
        List<EmbeddedPassage> same = new ArrayList<>();
        for (int i : new int[] {8, 3, 9, 1, 7, 2, 6, 4, 5}) {
            same.add(say(7_000 + i, "Quokkas all the way.", i % 3));
        }
        for (List<EmbeddedPassage> few : List.of(same.subList(0, 5), same.subList(5, 9))) {
            changed.put(few);
            changed.commit("more");
        }
        List<PassageId> ordered = same.stream().map(one -> one.passage().id()).sorted().toList();
        for (int most : new int[] {1, 4, 9}) {
            assertThat(changed.lexical("quokkas", Filter.ALL, most))
                    .extracting(Hit::id)
                    .containsExactlyElementsOf(ordered.subList(0, most));
            assertThat(changed.nearest(axis(3), Filter.ALL, most))
                    .extracting(Hit::id)
                    .containsExactlyElementsOf(ordered.subList(0, most));
        }
    }

    private static EmbeddedPassage say(int document, String text, int month) {
        return passage(
                document,
                0,
                text,
                FIRST_DAY.plusMonths(month),
                List.of("Speaker"),
                List.of(),
                "DIRECT",
                axis(3));
    }

    private static float[] axis(int number) {
        float[] vector = new float[DIMENSIONS];
        vector[number] = 1;
        return vector;
    }

    private static List<PassageId> found(List<Hit> hits) {
        return hits.stream().map(Hit::id).toList();
    }

    private static Set<PassageId> ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).collect(Collectors.toSet());
    }

    /// Knows one meaning.
    @SuppressWarnings("ArrayRecordComponent")
    private record FixedEmbedder(float[] vector) implements Embedder {
        @Override
        public String name() {
            return "fixed";
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream().map(_ -> vector).toList();
        }
    }
}
