package readout.change;

import static org.assertj.core.api.Assertions.assertThat;

import static readout.fixture.Said.MINISTER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import readout.fixture.Said;
import readout.wording.Scales;
import readout.wording.Wording;

class DifferenceTest {
    private final Scales scales = new Scales();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            textBlock =
                    """
                    We will not send trainers to Tarnovia. | We will send trainers to Tarnovia. | DENIED
                    We rule out a price cap on gas. | We back a price cap on gas. | DENIED
                    The crossing is open. | The crossing can't stay open, it is closed. | NONE
                    Storage is filled to 40 per cent. | Storage is filled to 55 per cent. | FIGURE
                    Six ships patrol the Gulf. | Ten ships patrol the Gulf. | FIGURE
                    Half a dozen batteries were ordered. | 6 batteries were ordered. | NONE
                    The crossing reopens on 15 March. | The crossing reopens on 31 March. | FIGURE
                    The rate stays at 3-1/4 per cent. | The rate rises to 3-1/2 per cent. | FIGURE
                    The contract is planned. | The contract was signed. | STATUS
                    We may consider sanctions. | We will impose sanctions. | FIRMER
                    We will impose sanctions. | We might impose sanctions. | LOOSER
                    We are deeply concerned by the attack. | We condemn the attack. | FIRMER
                    We stand with Tarnovia. | We stand with Tarnovia. | NONE
                    The range is 2 to 2-1/4 per cent. | The range is 2-1/4 to 2-1/2 per cent. | FIGURE
                    Ten of 24 members ratified. | Twelve of 24 members ratified. | FIGURE
                    It opens on the first of May. | It opens on 1 May. | NONE
                    The rate stands at 3 per cent. | The rate was cut by 2 per cent. | NONE
                    The treaty is to be signed. | The treaty was signed. | STATUS
                    The ban has not yet been lifted. | The ban has been lifted. | STATUS
                    The port will reopen in May. | The port has reopened. | STATUS
                    Our ship will take part in the patrol. | Our ship has joined the patrol. | STATUS
                    I see no case for a rate cut. | A rate cut is likely. | DENIED
                    We will keep the pledge. | Some claim that we will not keep the pledge. | NONE
                    No member stands alone. | Every member stands with the other. | NONE
                    Claims will be accepted here. | Claims could still be made here. | NONE
                    """)
    void theWordsDecideTheKind(String earlier, String later, Difference.Kind kind) {
        assertThat(between(earlier, later).kind()).isEqualTo(kind);
    }

    @Test
    void theWordsThatMovedAreNamedOnBothSides() {
        String earlier = "Gas storage is filled to 40 per cent today.";
        String later = "Gas storage is now filled to 55 per cent.";
        Difference difference = between(earlier, later);
        assertThat(difference.earlier().in(earlier)).isEqualTo("40 per cent");
        assertThat(difference.later().in(later)).isEqualTo("55 per cent");
    }

    @Test
    void inAStandingTextAnyMovedWordCountsButTheMonthThatMovesAlong() {
        assertThat(standing("Growth has been solid since May.", "Growth has been weak since July."))
                .isEqualTo(Difference.Kind.REWORDED);
        assertThat(
                        standing(
                                "Growth has been solid since May.",
                                "Growth has been solid since July."))
                .isEqualTo(Difference.Kind.NONE);
    }

    private Difference.Kind standing(String earlier, String later) {
        return Difference.ofStandingText(
                        Wording.of(Said.by(MINISTER, "2031-02-12", earlier), scales),
                        Wording.of(Said.by(MINISTER, "2031-03-05", later), scales))
                .kind();
    }

    private Difference between(String earlier, String later) {
        return Difference.between(
                Wording.of(Said.by(MINISTER, "2031-02-12", earlier), scales),
                Wording.of(Said.by(MINISTER, "2031-03-05", later), scales));
    }
}
