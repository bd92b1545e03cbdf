package readout.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.statement.Actor;
import readout.statement.Names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class NamesReaderTest {
    private static final Actor MINISTER = new Actor("Ondřej Kárský", Actor.Kind.PERSON);

    @TempDir Path folder = Path.of("");

    @Test
    void anAliasMeansTheActorUnderWhomItStands() throws IOException {
        Names names =
                read(
                        """
                        Ondřej Kárský: [Minister Karsky, O. Kárský]
                        Boreal Alliance:
                          kind: body
                          aliases: the Alliance
                        """);

        assertThat(names.meant(new Actor("O.  Kárský", Actor.Kind.PERSON))).isEqualTo(MINISTER);
        assertThat(names.meant(new Actor("the Alliance", Actor.Kind.PERSON)))
                .isEqualTo(new Actor("Boreal Alliance", Actor.Kind.BODY));
        Actor other = new Actor("Marta Ilvesová", Actor.Kind.PERSON);
        assertThat(names.meant(other)).isEqualTo(other);
    }

    @Test
    void twoReadingsOfAFileWriteTheSame() throws IOException {
        String file = "A B: [C D, E F]\nG H: [I J, K L]\n";

        assertThat(read(file).toString()).isEqualTo(read(file).toString());
        assertThat(List.copyOf(read(file).actors().keySet())).isSorted();
    }

    @Test
    void oneNameForTwoActorsIsRefusedWithItsLine() {
        assertThatThrownBy(() ->
                        read("Ondřej Kárský: [the Minister]\nIeva Straumēna: [the Minister]\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("names.yaml:2: \"the Minister\" can not be both")
                .hasMessageContaining("keep one of them");
    }

    @Test
    void anActorIsAPersonOrABody() {
        assertThatThrownBy(() -> read("Boreal Alliance:\n  kind: club\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("names.yaml:2: an actor is a person or a body");
    }

    private Names read(String yaml) throws IOException {
        return NamesReader.read(Files.writeString(folder.resolve("names.yaml"), yaml));
    }
}
