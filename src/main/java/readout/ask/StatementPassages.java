package readout.ask;

import org.jspecify.annotations.Nullable;

import readout.document.Corpus;
import readout.index.EmbeddedPassage;
import readout.index.Embedder;
import readout.index.IndexedPassage;
import readout.index.PassageIndex;
import readout.statement.Actor;
import readout.statement.Attribution;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.theme.EarlierTheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;

/// Statements as passages of an index, there and back.
public final class StatementPassages {
    /// So many are embedded and put at once.
    private static final int AT_ONCE = 256;

    /// Stands in the index for the themes of a statement that is on none: one that was said since
    /// the last issue, say.
    static final String NO_THEME = "";

    private final Corpus corpus;
    private final Map<EarlierTheme.Place, List<String>> themes = new HashMap<>();
    private final Embedder embedder;

    /// @param corpus that holds the documents of the statements
    /// @param themes on which statements may be
    public StatementPassages(Corpus corpus, List<EarlierTheme> themes, Embedder embedder) {
        this.corpus = corpus;
        this.embedder = embedder;
        for (EarlierTheme theme : themes) {
            theme.places()
                    .forEach(place ->
                            this.themes
                                    .computeIfAbsent(place, _ -> new ArrayList<>())
                                    .add(theme.id()));
        }
    }

    /// Puts the statements into the index, without committing.
    ///
    /// @param progress is told after some how many are in
    public void put(List<Statement> statements, PassageIndex index, IntConsumer progress) {
        for (int from = 0; from < statements.size(); from += AT_ONCE) {
            int end = Math.min(statements.size(), from + AT_ONCE);
            List<Statement> some = statements.subList(from, end);
            List<float[]> vectors = embedder.embed(some.stream().map(Statement::text).toList());
            List<EmbeddedPassage> passages = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                passages.add(new EmbeddedPassage(passage(some.get(i)), vectors.get(i)));
            }
            index.put(passages);
            progress.accept(end);
        }
    }

    private IndexedPassage passage(Statement statement) {
        return new IndexedPassage(
                statement.passage(),
                corpus.document(statement.passage().document()).title(),
                statement.date(),
                List.of(statement.actor().name()),
                themes.getOrDefault(EarlierTheme.Place.of(statement), List.of(NO_THEME)),
                statement.attribution().speech().name(),
                statement.attribution().cue());
    }

    /// The statement that was put as this passage.
    ///
    /// @param actors by their names
    static Statement statement(IndexedPassage passage, Map<String, Actor> actors) {
        @Nullable Actor actor = actors.get(passage.actors().getFirst());
        return new Statement(
                passage.passage(),
                passage.text(),
                new Attribution(
                        actor == null ? Actor.NOBODY : actor,
                        Speech.valueOf(Objects.requireNonNull(passage.speech())),
                        passage.cue()),
                passage.date());
    }
}
