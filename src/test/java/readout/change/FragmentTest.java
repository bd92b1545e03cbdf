package readout.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.text.Span;

class FragmentTest {
    @Test
    void anAbbreviationIsNoEnd() {
        assertThat(around("It supports the flow of credit to U.S. households and firms.", "credit"))
                .isEqualTo("It supports the flow of credit to U.S. households and firms");
    }

    @Test
    void aLongSentenceIsCutWhereAClauseBegins() {
        assertThat(
                        around(
                                "Information received since the members of the board met in the"
                                    + " spring of last year indicates that output has been rising"
                                    + " at a moderate rate in most of the countries of the region"
                                    + " this year.",
                                "moderate"))
                .startsWith("output has been rising at a moderate rate");
    }

    @Test
    void aPieceDoesNotEndWithAWordThatLeadsOn() {
        assertThat(
                        around(
                                "The bank is committed to using its full range of tools to support"
                                    + " the economy in the difficult months ahead of us and after"
                                    + " them in every country of the whole union.",
                                "committed"))
                .isEqualTo(
                        "The bank is committed to using its full range of tools to support the"
                                + " economy");
    }

    @Test
    void whatLedOverToAQuotationGoesWithIt() {
        assertThat(around("He called on both to ratify it, saying “the time has come.”", "ratify"))
                .isEqualTo("He called on both to ratify it");
    }

    private static String around(String text, String words) {
        int at = text.indexOf(words);
        return Fragment.around(text, new Span(at, at + words.length())).in(text);
    }
}
