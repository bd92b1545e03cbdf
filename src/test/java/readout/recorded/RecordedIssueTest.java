package readout.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import readout.backend.Judgement;
import readout.backend.Task;
import readout.briefing.Briefing;
import readout.change.Change;
import readout.document.Period;
import readout.fixture.FixtureCorpus;
import readout.render.MarkdownRenderer;
import readout.theme.Theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// An issue in the words of a good model: `fixtures/recorded/2031-W12.json` holds what the model
/// says, written by hand, and `2031-W12.md` beside it the issue that comes of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedIssueTest {
    private static final Path FOLDER = Path.of("fixtures/recorded");

    private HandWritten model;
    private Briefing extractive;
    private Briefing briefing;

    @BeforeAll
    void write() throws IOException {
        Week week = new Week(FixtureCorpus.read(), Period.ofWeek(2031, 12));
        model = new HandWritten(FOLDER.resolve("2031-W12.json"));
        extractive = week.without();
        briefing = week.with(model);
    }

    /// Written anew with `-Dgolden=write`; what changes is for somebody to read.
    @Test
    void theIssueReadsAsItDid() throws IOException {
        Path golden = FOLDER.resolve("2031-W12.md");
        String issue = new String(new MarkdownRenderer().render(briefing), StandardCharsets.UTF_8);
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(golden, issue);
        }

        assertThat(issue).isEqualTo(Files.readString(golden));
    }

    @Test
    void mostOfItIsTheModelsAndTheRestIsAsItWas() {
        Briefing.Authorship authorship = briefing.authorship();

        assertThat(authorship.model()).isGreaterThan(3 * authorship.extracted());
        assertThat(extractive.authorship().model()).isZero();
    }

    @Test
    void everyStatementThatWasToldIsToldStill() {
        assertThat(evidence(briefing)).containsExactlyInAnyOrderElementsOf(evidence(extractive));
    }

    private static List<Object> evidence(Briefing briefing) {
        return briefing.sections().stream()
                .flatMap(section ->
                        Stream.concat(
                                section.positions().stream()
                                        .flatMap(position -> position.sentences().stream()),
                                section.changes().stream().map(Change::sentence)))
                .flatMap(sentence -> sentence.evidence().stream())
                .distinct()
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void aSentenceThatSaysMoreIsRefusedAndMended() {
        String refused = "Member States have agreed on no price cap.";
        String mended = "Member States have not reached agreement on the proposed price cap.";

        assertThat(model.judgements())
                .contains(new Judgement(mended, "supported"))
                .filteredOn(judgement -> judgement.text().equals(refused))
                .extracting(Judgement::verdict)
                .containsExactly("is more or less certain: “price”");
        assertThat(new String(new MarkdownRenderer().render(briefing), StandardCharsets.UTF_8))
                .contains(mended)
                .doesNotContain(refused);
    }

    @Test
    void aThemeHasAModelsNameOnlyWhereItsStatementsHaveTheWords() {
        assertThat(briefing.sections())
                .extracting(Briefing.Section::theme)
                .extracting(Theme::label)
                .contains("Accession of Vessland", "Air defence", "Military assistance to Tarnovia")
                .doesNotContain("Broken promises on Tarnovia");
        assertThat(briefing.sections())
                .extracting(section -> section.theme().id())
                .containsExactlyInAnyOrderElementsOf(
                        extractive.sections().stream()
                                .map(section -> section.theme().id())
                                .toList());
    }

    @Test
    void thereAreAboutAsManyCallsAsThemesAndAHandful() {
        long first = model.asked().stream().filter(prompt -> prompt.task() != Task.REPAIR).count();

        assertThat(first).isLessThanOrEqualTo(briefing.sections().size() + 4L);
    }
}
