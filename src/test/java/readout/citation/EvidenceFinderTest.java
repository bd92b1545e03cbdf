package readout.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.document.Document;
import readout.document.Passage;
import readout.fixture.WordEmbedder;
import readout.text.Span;

import java.util.ArrayList;
import java.util.List;

class EvidenceFinderTest {
    private static final List<Passage> PASSAGES =
            passages(
                    List.of(
                            "The Boreal Alliance will send 400 engineers to Hrádek in March.",
                            "They repair the bridge.",
                            "Ministers thanked the hosts for the dinner."),
                    List.of(
                            "Gas storage stands at 62 per cent.",
                            "Four hundred is not the point: 400 Alliance engineers go to Hrádek."),
                    List.of("The weather in the valley was fine.", " "));

    private final EvidenceFinder finder = new EvidenceFinder(PASSAGES, new WordEmbedder());

    @Test
    void theSentenceAClaimWasMadeFromIsFoundFirst() {
        assertThat(finder.find("The Boreal Alliance is sending 400 engineers to Hrádek."))
                .first()
                .extracting(Evidence::passage)
                .isEqualTo(PASSAGES.getFirst());
    }

    @Test
    void everyDocumentThatSaysItIsFoundAndNoOther() {
        assertThat(finder.find("400 Alliance engineers go to Hrádek."))
                .extracting(evidence -> evidence.passage().document())
                .contains(id(0), id(1))
                .doesNotContain(id(2));
    }

    @Test
    void nothingIsFoundForWhatNobodySaid() {
        assertThat(finder.find("The parliament of Ostravia rejected the fisheries budget."))
                .isEmpty();
        assertThat(finder.find("Is it?")).isEmpty();
    }

    @Test
    void aClaimMaySpreadOverSentencesThatStandTogether() {
        assertThat(finder.nearest("Alliance engineers repair the bridge at Hrádek.", 2))
                .extracting(Evidence::passage)
                .containsExactlyInAnyOrder(PASSAGES.get(0), PASSAGES.get(1));
    }

    @Test
    void aPassageSpeaksForTheClaimItSaysMoreOf() {
        String storage = "Gas storage stands at 62 per cent.";
        String other = "Gas storage stands higher than before.";

        double alone = finder.find(other).getFirst().support();
        List<Evidence> rival = finder.find(List.of(storage, other)).get(1);

        assertThat(rival).allSatisfy(evidence -> assertThat(evidence.support()).isLessThan(alone));
        assertThat(finder.find(List.of(storage, other)).getFirst()).isEqualTo(finder.find(storage));
    }

    @Test
    void sentencesOfAnotherDocumentAreNoNeighbours() {
        assertThat(finder.nearest("the dinner of the hosts", 5))
                .extracting(evidence -> evidence.passage().document())
                .containsOnly(id(0));
    }

    @SafeVarargs
    private static List<Passage> passages(List<String>... documents) {
        List<Passage> passages = new ArrayList<>();
        for (int number = 0; number < documents.length; number++) {
            int start = 0;
            for (String text : documents[number]) {
                Span span = new Span(start, start + text.length());
                passages.add(new Passage(id(number), span, text, null));
                start = span.end() + 1;
            }
        }
        return passages;
    }

    private static Document.Id id(int number) {
        return new Document.Id("%064x".formatted(number));
    }
}
