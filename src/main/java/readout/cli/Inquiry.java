package readout.cli;

import readout.ask.Answer;
import readout.ask.Asker;
import readout.ask.Holdings;
import readout.ask.Question;
import readout.ask.QuestionReader;
import readout.ask.Register;
import readout.ask.Scales;
import readout.ask.Scope;
import readout.citation.CitationChecker;
import readout.document.Document;
import readout.index.Embedder;
import readout.render.AnswerRenderer;
import readout.statement.Actor;
import readout.statement.Introduction;
import readout.statement.Statement;

import java.util.List;
import java.util.stream.Stream;

/// What a library answers, within the limits that the command line gives.
final class Inquiry {
    private final Holdings holdings;
    private final QuestionReader reader;
    private final Asker asker;
    private final Scope given;

    /// @param embedder whose vectors are in the index
    /// @param checker that proves every sentence
    Inquiry(Holdings holdings, AskCommand asked, Embedder embedder, CitationChecker checker) {
        this.holdings = holdings;
        this.reader = new QuestionReader(holdings);
        this.asker = new Asker(holdings, embedder, checker, Scales.shipped());
        this.given = scope(asked, holdings.introductions(), holdings.themes());
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
        return new AnswerRenderer(answer, holdings::document);
    }

    Document document(Statement statement) {
        return holdings.document(statement);
    }

    private static Scope scope(
            AskCommand asked, List<Introduction> introductions, List<Register.ThemeName> live) {
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
                                .map(Register.ThemeName::id)
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
