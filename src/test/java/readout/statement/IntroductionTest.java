package readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.fixture.FixtureCorpus;

import java.io.IOException;
import java.util.List;

class IntroductionTest {
    @Test
    void anActorIsIntroducedByNamesOfficesAndWhoseTheyAre() throws IOException {
        List<Introduction> introductions =
                new StatementExtractor().introductions(FixtureCorpus.read());

        assertThat(introductions)
                .isSortedAccordingTo((one, other) -> one.actor().compareTo(other.actor()))
                .anySatisfy(one -> {
                    assertThat(one.actor().name()).isEqualTo("Oleksiy Yaroshynets");
                    assertThat(one.names()).contains("Yaroshynets");
                    assertThat(one.offices()).containsExactly("president");
                    assertThat(one.bodies()).containsExactly("Tarnovian");
                });
    }

    @Test
    void namesSetRightAreIntroducedUnderTheRightName() throws IOException {
        Actor right = new Actor("The Minister", Actor.Kind.PERSON);
        Names names = Names.of(List.of(new Names.Name(right, List.of("Ondřej Kárský"))));

        assertThat(new StatementExtractor(names).introductions(FixtureCorpus.read()))
                .anySatisfy(one -> {
                    assertThat(one.actor()).isEqualTo(right);
                    assertThat(one.names()).contains("Kárský");
                });
    }
}
