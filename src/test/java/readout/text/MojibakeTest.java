package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    @Test
    void controlCharactersBehindALatinLetterAreOneMisreadCharacter() {
        String text = "12â\u0080\u0091month";
        assertThat(Mojibake.lengthAt(text, 2)).isEqualTo(3);
        assertThat(Mojibake.repaired(text, 2, 3)).isEqualTo("‑");
    }

    @Test
    void punctuationReadAsWindows1252IsOneMisreadCharacter() {
        String text = "donâ€™t";
        assertThat(Mojibake.repaired(text, 3, Mojibake.lengthAt(text, 3))).isEqualTo("’");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CAFÉ…”", "château", "Ă»", "café…”»", "naïve", "Ã la carte", "â"})
    void lettersOfRealLanguagesAreNone(String text) {
        assertThat(Mojibake.isIn(text)).isFalse();
    }
}
