package readout.recorded;

import org.jspecify.annotations.Nullable;

import readout.backend.Backend;
import readout.backend.Prompts;
import readout.briefing.Assignment;
import readout.briefing.Briefing;
import readout.briefing.BriefingWriter;
import readout.change.ChangeFinder;
import readout.citation.CitationChecker;
import readout.citation.ModelRewriter;
import readout.citation.Rewriter;
import readout.document.Corpus;
import readout.document.Period;
import readout.fixture.WordEmbedder;
import readout.position.PositionOptions;
import readout.position.PositionSummarizer;
import readout.statement.StatementExtractor;
import readout.theme.ModelThemeNamer;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeNamer;
import readout.theme.ThemeOptions;

/// A week of the labelled corpus as an issue, with a model or without.
final class Week {
    private final Corpus corpus;
    private final Period period;

    Week(Corpus corpus, Period period) {
        this.corpus = corpus;
        this.period = period;
    }

    Briefing without() {
        return write(ThemeNamer.NONE, Rewriter.NONE, "extractive", null);
    }

    Briefing with(Backend backend) {
        Prompts prompts = Prompts.shipped();
        return write(
                new ModelThemeNamer(backend, prompts),
                new ModelRewriter(backend, prompts),
                "model",
                backend.name());
    }

    private Briefing write(
            ThemeNamer namer, Rewriter rewriter, String summarizer, @Nullable String model) {
        return new BriefingWriter(
                        new StatementExtractor(),
                        new ThemeGrouper(new WordEmbedder(), ThemeOptions.DEFAULT),
                        namer,
                        new PositionSummarizer(PositionOptions.DEFAULT, new WordEmbedder()),
                        new ChangeFinder(),
                        new CitationChecker(),
                        rewriter,
                        new Briefing.Method(summarizer, model, "words", null, "test"))
                .write(new Assignment("A week of the Gulf of Maaren", period), corpus);
    }
}
