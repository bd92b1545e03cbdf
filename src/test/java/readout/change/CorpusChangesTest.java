package readout.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import readout.fixture.LabeledChanges;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Changes against the labels of the fixture corpus. The floors are what was reached; they may
/// rise.
class CorpusChangesTest {
    private static final LabeledChanges NONE =
            new LabeledChanges(Set.of(), Set.of(), Set.of(), List.of(), 0);

    private static LabeledChanges changes = NONE;

    @BeforeAll
    static void find() throws IOException {
        changes = LabeledChanges.find();
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, 1.0, 1.0",
        "REVERSED, 1.0, 1.0",
        "CONTRADICTED, 1.0, 1.0",
        "STRENGTHENED, 1.0, 1.0",
        "SOFTENED, 1.0, 1.0",
        "UPDATED, 0.96, 0.96",
        "REAFFIRMED, 0.95, 0.95",
        "DROPPED, 1.0, 1.0"
    })
    void everyKindIsFoundAndOnlyWhereItIs(String kind, double precision, double recall) {
        assertThat(share(changes.precision(kind))).isGreaterThanOrEqualTo(precision);
        assertThat(share(changes.recall(kind))).isGreaterThanOrEqualTo(recall);
    }

    @Test
    void nothingIsToldOfWhatOnlyLooksLikeAChange() {
        assertThat(changes.decoys()).isNotEmpty().doesNotContain(true);
    }

    @Test
    void nothingIsWithheldOfWhatIsComputed() {
        assertThat(changes.withheld()).isZero();
    }

    private static double share(List<Boolean> judged) {
        assertThat(judged).isNotEmpty();
        return (double) judged.stream().filter(right -> right).count() / judged.size();
    }
}
