package readout.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import readout.fixture.FixtureCorpus;
import readout.statement.Statement;
import readout.statement.StatementExtractor;

import java.io.IOException;
import java.util.List;

class DisagreementTest {
    private static List<Statement> all = List.of();

    @BeforeAll
    static void read() throws IOException {
        all = new StatementExtractor().extract(FixtureCorpus.read());
    }

    @Test
    void whatIsDeniedOnTheSameDayIsDisagreedOn() {
        assertThat(
                        isBetween(
                                "“The Hrádek crossing will reopen on 31 March,”",
                                "“The Hrádek crossing will not reopen on 31 March,”"))
                .isTrue();
    }

    @Test
    void aChangeOfMindAfterWeeksIsNone() {
        assertThat(isBetween("“We will not close the Hrádek", "“We will close the Hrádek"))
                .isFalse();
    }

    @Test
    void thingsThatHaveNothingToDoWithEachOtherAreNotDisagreedOn() {
        assertThat(
                        isBetween(
                                "“The Hrádek crossing will reopen on 31 March,”",
                                "Ten ships are patrolling the Gulf of Maaren."))
                .isFalse();
    }

    private static boolean isBetween(String one, String other) {
        return new Disagreement().isBetween(find(one), find(other), all);
    }

    private static Statement find(String opening) {
        return all.stream()
                .filter(said -> said.text().startsWith(opening))
                .findFirst()
                .orElseThrow();
    }
}
