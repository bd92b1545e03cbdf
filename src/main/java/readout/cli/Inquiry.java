package readout.cli;

import readout.ask.Answer;
import readout.ask.Asker;
import readout.ask.Holdings;
import readout.ask.Question;
import readout.ask.QuestionReader;
import readout.ask.Scales;
import readout.ask.Scope;
import readout.citation.CitationChecker;
import readout.document.Corpus;
import readout.document.Document;
import readout.index.Embedder;
import readout.index.EmbeddingStore;
import readout.index.StoredEmbedder;
import readout.library.Library;
import readout.render.AnswerRenderer;
import readout.settings.Settings;
import readout.statement.Actor;
import readout.statement.Introduction;
import readout.statement.Statement;
import readout.theme.EarlierTheme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What a library answers, within the limits that the command line gives.
final class Inquiry {
    private final Corpus corpus;
    private final QuestionReader reader;
    private final Asker asker;
    private final Scope given;

    private Inquiry(Corpus corpus, QuestionReader reader, Asker asker, Scope given) {
        this.corpus = corpus;
        this.reader = reader;
        this.asker = asker;
        this.given = given;
    }

    /// @param checker that proves every sentence
    static Inquiry in(
            Library library,
            Settings settings,
            AskCommand asked,
            Embedder embedder,
            CitationChecker checker) {
        Spoken spoken = Spoken.in(library, settings, asked.look);
        List<Introduction> introductions = spoken.extractor().introductions(spoken.corpus());
        Holdings holdings =
                new Holdings(
                        spoken.corpus(),
                        spoken.statements(),
                        introductions,
                        spoken.history().live(),
                        today(spoken.statements()));
        return new Inquiry(
                spoken.corpus(),
                new QuestionReader(holdings),
                new Asker(
                        holdings,
                        new StoredEmbedder(embedder, new EmbeddingStore(library)),
                        checker,
                        Scales.shipped()),
                scope(asked, introductions, spoken.history().live()));
    }

    Answer ask(String words) {
        return asker.ask(read(words));
    }

    Answer ask(Question question) {
        return asker.ask(question);
    }

    /// The question with the limits of the command line.
    Question read(String words) {
        return reader.read(words, given);
    }

    /// The question as one that follows another: what it leaves open is as in that.
    Question follow(String words, Question before) {
        return reader.follow(words, given, before);
    }

    AnswerRenderer renderer(Answer answer) {
        return new AnswerRenderer(answer, corpus);
    }

    Document document(Statement statement) {
        return corpus.document(statement.passage().document());
    }

    /// The day of what was said last: answers are the same whenever they are asked for.
    private static LocalDate today(List<Statement> statements) {
        return statements.isEmpty() ? LocalDate.EPOCH : statements.getLast().date();
    }

    private static Scope scope(
            AskCommand asked, List<Introduction> introductions, List<EarlierTheme> live) {
        List<Actor> actors =
                asked.actors.isEmpty()
                        ? List.of()
                        : introductions.stream()
                                .filter(one ->
                                        Wanted.isNamed(
                                                asked.actors,
                                                Stream.concat(
                                                        Stream.of(one.actor().name()),
                                                        one.names().stream())))
                                .map(Introduction::actor)
                                .toList();
        if (actors.isEmpty() && !asked.actors.isEmpty()) {
            throw Explanation.Complaint.ofInput(
                    "no actor is called "
                            + String.join(" or ", asked.actors)
                            + ": `readout actors` lists them");
        }
        List<String> themes =
                asked.themes.isEmpty()
                        ? List.of()
                        : live.stream()
                                .filter(theme ->
                                        Wanted.isNamed(
                                                asked.themes, Stream.of(theme.id(), theme.label())))
                                .map(EarlierTheme::id)
                                .toList();
        if (themes.isEmpty() && !asked.themes.isEmpty()) {
            throw Explanation.Complaint.ofInput(
                    "no theme is called "
                            + String.join(" or ", asked.themes)
                            + ": `readout themes` lists them");
        }
        return new Scope(
                actors,
                themes,
                asked.look.from == null ? null : PeriodOptions.date("--from", asked.look.from),
                asked.look.until == null ? null : PeriodOptions.date("--until", asked.look.until));
    }
}
