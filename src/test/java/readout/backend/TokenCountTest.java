package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import readout.briefing.Assignment;
import readout.briefing.Briefing;
import readout.briefing.BriefingWriter;
import readout.briefing.Printed;
import readout.change.ChangeFinder;
import readout.citation.CitationChecker;
import readout.citation.ModelRewriter;
import readout.document.Corpus;
import readout.document.Period;
import readout.fixture.FixtureCorpus;
import readout.fixture.WordEmbedder;
import readout.library.Library;
import readout.position.PositionOptions;
import readout.position.PositionSummarizer;
import readout.statement.StatementExtractor;
import readout.theme.Taxonomy;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeHistory;
import readout.theme.ThemeOptions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a call will take is known beforehand to a tenth.
class TokenCountTest {
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0",
                "a word | 2",
                "examination | 2",
                "2031-02-05 | 6",
                "“Yes,” | 4",
                "Straumēna | 3",
                "政策 | 2",
                "🚀 | 1"
            })
    void lettersFiguresAndMarksAreCounted(String text, long tokens) {
        assertThat(TokenCount.PLAIN.of(text)).isEqualTo(tokens);
    }

    @Test
    void aLineBreakCountsOnceWithTheSpaceAroundIt() {
        assertThat(TokenCount.PLAIN.of("a \n\n   b")).isEqualTo(3);
    }

    @Test
    void everyPromptOfTheFixturesIsWithinATenthOfATokenizer() throws IOException {
        List<Prompt> prompts = promptsOf(FixtureCorpus.read());
        assertThat(prompts).hasSizeGreaterThan(5);
        try (InputStream file = getClass().getResourceAsStream(TOKENIZER);
                HuggingFaceTokenizer tokenizer =
                        HuggingFaceTokenizer.newInstance(
                                Objects.requireNonNull(file),
                                Map.of("truncation", "false", "addSpecialTokens", "false"))) {
            for (Prompt prompt : prompts) {
                double tokens =
                        tokenizer.encode(prompt.system()).getIds().length
                                + tokenizer.encode(prompt.user()).getIds().length;
                assertThat(TokenCount.plain(prompt) / tokens)
                        .as(prompt.user())
                        .isCloseTo(1, within(0.1));
            }
        }
    }

    private List<Prompt> promptsOf(Corpus corpus) {
        try (Library library = Library.open(folder, "test", List.of(CallStore.SCHEMA))) {
            PlannedCalls planned = new PlannedCalls(new CallStore(library), "any");
            WordEmbedder embedder = new WordEmbedder();
            Briefing unused =
                    new BriefingWriter(
                                    new StatementExtractor(),
                                    new ThemeGrouper(embedder, ThemeOptions.DEFAULT, Taxonomy.NONE),
                                    new PositionSummarizer(PositionOptions.DEFAULT, embedder),
                                    new ChangeFinder(),
                                    new CitationChecker(),
                                    new ModelRewriter(planned, Prompts.shipped()),
                                    new Briefing.Method("model", "any", "words", null, "test"))
                            .write(
                                    new Assignment(
                                            "Any",
                                            Period.ofWeek(2031, 10),
                                            List.of(),
                                            List.of(),
                                            null,
                                            Printed.NOTHING,
                                            ThemeHistory.NONE),
                                    corpus);
            assertThat(unused.sections()).isNotEmpty();
            return planned.calls().stream().map(PlannedCalls.Planned::prompt).toList();
        }
    }

    @Test
    void aHostThatCountsOtherwiseIsBelieved() {
        try (Library library = Library.open(folder, "test", List.of(CallStore.SCHEMA))) {
            CallStore store = new CallStore(library);
            Prompt prompt = RecordedBackendTest.prompt("a");
            long sequence = store.begin(prompt, "host", "", TokenCount.plain(prompt));
            Usage counted = new Usage(TokenCount.plain(prompt) * 13 / 10, 5);
            store.end(sequence, new Completion.Written("x", counted, "host"), null);

            assertThat(TokenCount.of(store, "host").of(prompt))
                    .isCloseTo(counted.input(), within(1L));
            assertThat(TokenCount.of(store, "another").of(prompt))
                    .isEqualTo(TokenCount.plain(prompt));
        }
    }
}
