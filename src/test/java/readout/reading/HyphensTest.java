package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class HyphensTest {
    private static String joined(String... lines) {
        List<Block.Line> paragraph =
                List.of(lines).stream().map(line -> new Block.Line(line, 1)).toList();
        List<Block.Line> joined = Hyphens.in(List.of(lines)).join(paragraph);
        assertThat(joined).hasSize(1);
        return joined.getFirst().text();
    }

    @Test
    void aWordThatThePageBrokeIsWhole() {
        assertThat(joined("Allies have com-", "pleted it.")).isEqualTo("Allies have completed it.");
    }

    @Test
    void aHyphenThatTheDocumentWritesElsewhereStays() {
        assertThat(joined("The bond-buying plan. A bond-", "buying plan ends."))
                .endsWith("A bond-buying plan ends.");
    }

    @Test
    void aWordThatTheDocumentWritesWholeElsewhereIsWhole() {
        assertThat(joined("They understand it. They under-", "stand it well."))
                .endsWith("They understand it well.");
    }

    @Test
    void twoWordsOfTheDocumentKeepTheirHyphen() {
        assertThat(joined("We need ample reserves and an ample-", "reserves framework."))
                .endsWith("an ample-reserves framework.");
    }

    @Test
    void aSoftHyphenIsNeverOne() {
        assertThat(joined("Allies have com\u00AD", "pleted it."))
                .isEqualTo("Allies have completed it.");
    }

    @Test
    void aWordBrokenByAPageStandsOnTheFirst() {
        List<Block.Line> lines =
                List.of(new Block.Line("Allies have com-", 1), new Block.Line("pleted it.", 2));
        assertThat(Hyphens.in(List.of("Allies have com-", "pleted it.")).join(lines))
                .containsExactly(
                        new Block.Line("Allies have completed", 1), new Block.Line("it.", 2));
    }
}
