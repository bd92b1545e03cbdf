package readout.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import readout.fixture.WordEmbedder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetrieverTest {
    private static final String SEEN =
            "Three quokkas were seen near the harbour on Sunday morning.";

    private final LucenePassageIndex index = LucenePassageIndex.inMemory();
    private final WordEmbedder embedder = new WordEmbedder();
    private final Retriever retriever = new Retriever(index, embedder);

    @BeforeAll
    void fill() {
        List<EmbeddedPassage> all = new ArrayList<>();
        all.add(said(1, "Ann", SEEN));
        all.add(said(2, "Bo", SEEN.replace("Three", "three")));
        all.add(said(3, "Bo", SEEN.replace("Three", "Four")));
        all.add(said(3, "Bo", "The harbour will be closed to ships in winter."));
        all.add(said(4, "Cy", "Quokkas are small marsupials."));
        for (int i = 0; i < 40; i++) {
            all.add(said(10 + i, "Di", "The budget of year " + i + " was passed by the council."));
        }
        index.put(all);
        index.commit("filled");
    }

    @AfterAll
    void close() {
        index.close();
    }

    @Test
    void whatSaysTheSameIsFoundOnceWithItsCopies() {
        List<Found> found = retriever.find("quokkas near the harbour", Filter.ALL, 5);
        assertThat(texts(found).subList(0, 2))
                .containsExactlyInAnyOrder(SEEN, SEEN.replace("Three", "Four"));
        Found three =
                found.stream()
                        .filter(one -> one.passage().text().equals(SEEN))
                        .findFirst()
                        .orElseThrow();
        assertThat(three.copies())
                .extracting(IndexedPassage::text)
                .containsExactly(SEEN.replace("Three", "three"));
    }

    @Test
    void anotherFigureIsAnotherSaying() {
        assertThat(texts(retriever.find("quokkas in the harbour", Filter.ALL, 9)))
                .contains(SEEN, SEEN.replace("Three", "Four"));
        assertThat(texts(retriever.find("budget of the year 17", Filter.ALL, 9)).getFirst())
                .contains("year 17 ");
    }

    @Test
    void scoresFallFromOneToNothing() {
        List<Found> found = retriever.find("marsupials", Filter.ALL, 20);
        assertThat(found).hasSize(20).first().extracting(Found::score).isNotEqualTo(0.5);
        assertThat(found)
                .extracting(Found::score)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .allMatch(score -> score >= 0 && score <= 1);
    }

    @Test
    void onlyWhatPassesTheFilterIsFound() {
        Filter filter = Filter.ALL.byActors(Set.of("Bo"));
        assertThat(retriever.find("quokkas", filter, 20))
                .hasSize(3)
                .allMatch(one -> one.passage().actors().equals(List.of("Bo")));
        assertThat(retriever.documents("quokkas", filter, 20))
                .containsExactlyInAnyOrder(
                        InventedPassages.document(2), InventedPassages.document(3));
    }

    @Test
    void theDocumentThatSaysMostIsFirst() {
        assertThat(retriever.documents("quokkas harbour", Filter.ALL, 3))
                .startsWith(InventedPassages.document(3))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n"})
    void nothingIsFoundForNothing(String question) {
        assertThat(retriever.find(question, Filter.ALL, 5)).isEmpty();
        assertThat(retriever.documents(question, Filter.ALL, 5)).isEmpty();
    }

    private static List<String> texts(List<Found> found) {
        return found.stream().map(one -> one.passage().text()).toList();
    }

    private EmbeddedPassage said(int document, String actor, String text) {
        return InventedPassages.passage(
                document,
                text.length() * 7,
                text,
                LocalDate.of(2031, 1, 1).plusDays(document),
                List.of(actor),
                List.of(),
                "DIRECT",
                embedder.embed(List.of(text)).getFirst());
    }
}
