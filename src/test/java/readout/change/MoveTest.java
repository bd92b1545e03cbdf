package readout.change;

import static org.assertj.core.api.Assertions.assertThat;

import static readout.fixture.Said.MINISTER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import readout.fixture.Said;
import readout.wording.Scales;
import readout.wording.Wording;

class MoveTest {
    private final Scales scales = new Scales();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            textBlock =
                    """
                    I expect that Norway will ratify the treaty. | We call on Norway to ratify the treaty. | FIRMER
                    We urge Norway to ratify the treaty. | We invite Norway to ratify the treaty. | LOOSER
                    We continue to support Moldova. | We stand by Moldova for as long as it takes. | FIRMER
                    We stand by Moldova for as long as it takes. | Our support to Moldova is long-term. | HELD
                    We discussed a joint declaration. | We signed the joint declaration. | STATUS
                    We have deployed more troops to the island. | We are considering a permanent increase of troops. | NEXT
                    We stand in solidarity with Latvia. | We stand in solidarity with Norway. | NAMES
                    We stand in solidarity with Latvia. | We stand in solidarity with Latvia and Norway. | NAMES
                    We call for the release of all prisoners. | It allows the release of some prisoners. | SCOPE
                    We work in areas such as trade, energy and health. | We work in areas like space and cyber. | LIST
                    """)
    void theWordsConcernedDecideTheKind(String earlier, String later, Difference.Kind kind) {
        assertThat(Move.between(said("2031-02-12", earlier), said("2031-03-05", later)))
                .hasValueSatisfying(moved -> assertThat(moved.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            textBlock =
                    """
                    We stand in solidarity with Latvia and Norway. | We stand in solidarity with Norway.
                    We stand in solidarity with Latvia. | We stand in solidarity with the Latvian people.
                    We continue to monitor the coast. | We have a long-term plan for the coast.
                    We call for the release of all prisoners. | We call for the release of all prisoners now.
                    More than ten ships patrol. | All ships patrol.
                    We plan to order tents. | We thank those who have approved the tents.
                    We signed the declaration. | We discussed the declaration.
                    We have deployed troops. | We are considering the budget.
                    We call on Norway to ratify the treaty. | We call on Norway to sign the treaty.
                    We work in areas such as trade and energy. | We work in areas such as energy and trade.
                    """)
    void nothingMovedWhereOnlyOtherWordsStand(String earlier, String later) {
        assertThat(Move.between(said("2031-02-12", earlier), said("2031-03-05", later))).isEmpty();
    }

    @Test
    void theWordsThatMovedAreShownWithWhatTheySpeakOf() {
        String earlier = "Today we discussed a new joint declaration with the Union.";
        String later = "The new joint declaration with the Union was signed.";
        assertThat(Move.between(said("2031-02-12", earlier), said("2031-03-05", later)))
                .hasValueSatisfying(moved -> {
                    assertThat(moved.earlier().in(earlier))
                            .isEqualTo("discussed a new joint declaration with the Union");
                    assertThat(moved.later().in(later)).isEqualTo("was signed");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Turkish", "Ankara", "Türkiye"})
    void anAdjectiveAndACapitalNameTheirCountry(String word) {
        assertThat(said("2031-03-05", "The " + word + " government spoke.").places())
                .containsExactly("türkiye");
    }

    private Wording said(String date, String text) {
        return Wording.of(Said.by(MINISTER, date, text), scales);
    }
}
