package readout.scores;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.fixture.WordEmbedder;

import java.nio.file.Path;

/// Reads an invented collection in the form of BEIR.
class SciFactSetTest {
    private static final Path INVENTED = Path.of("src", "test", "resources", "scores", "scifact");

    @Test
    void readsCorpusQueriesAndRelevance() throws Exception {
        assertThat(SciFactSet.rankings(INVENTED, new WordEmbedder()))
                .hasSize(3)
                .allSatisfy(ranking -> {
                    assertThat(ranking.ndcgAtTen()).isEqualTo(1);
                    assertThat(ranking.precisionAtR()).isEqualTo(1);
                })
                .extracting(ranking -> ranking.relevance().size())
                .containsExactly(1, 2, 1);
    }
}
