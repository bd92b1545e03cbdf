package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

class LineBreaksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "for Vessland’s entry; for |Vessland’s |entry",
                "the Allies’ aim; the |Allies’ |aim",
                "she said “yes” twice; she |said |“yes” |twice",
                "O’Brien isn't here; O’Brien |isn't |here",
                "’; ’"
            })
    void aWordIsNotCutAtItsApostrophe(String text, String pieces) {
        assertThat(String.join("|", pieces(text))).isEqualTo(pieces);
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at > from) {
                pieces.add(text.substring(from, at));
            }
            from = at;
        }
        return pieces;
    }
}
