package readout.ask;

import readout.document.Corpus;
import readout.document.Document;
import readout.index.TermIndex;
import readout.statement.Introduction;
import readout.statement.Statement;
import readout.text.ContentWords;
import readout.text.Span;
import readout.theme.EarlierTheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the library holds that an answer may rest on: who said what, on which theme, and where it
/// stands.
public final class Holdings {
    /// Characters of the document before and after a statement that are looked at with it.
    private static final int BEFORE = 350;

    private static final int AFTER = 150;

    private final Corpus corpus;
    private final List<Statement> statements;
    private final List<Introduction> introductions;
    private final List<EarlierTheme> themes;
    private final LocalDate today;
    private final Words.Reader words = new Words.Reader();
    private final Map<EarlierTheme.Place, Set<String>> themesOf = new HashMap<>();
    private final Map<Statement, Words> wordsOf = new HashMap<>();
    private final Map<Document.Id, Words> wordsOfDocuments = new HashMap<>();
    private final TermIndex index;

    /// @param statements of the corpus
    /// @param today from which "last week" is reckoned
    public Holdings(
            Corpus corpus,
            List<Statement> statements,
            List<Introduction> introductions,
            List<EarlierTheme> themes,
            LocalDate today) {
        this.corpus = corpus;
        this.statements = List.copyOf(statements);
        this.introductions = List.copyOf(introductions);
        this.themes = List.copyOf(themes);
        this.today = today;
        for (EarlierTheme theme : themes) {
            theme.places()
                    .forEach(place ->
                            themesOf.computeIfAbsent(place, _ -> new TreeSet<>()).add(theme.id()));
        }
        List<Set<String>> roots = new ArrayList<>();
        for (Statement statement : statements) {
            Set<String> own = new TreeSet<>();
            ContentWords.in(Folded.of(statement.text())).forEach(word -> own.add(word.root()));
            roots.add(own);
        }
        index = new TermIndex(roots);
    }

    LocalDate today() {
        return today;
    }

    Words.Reader words() {
        return words;
    }

    List<Statement> statements() {
        return statements;
    }

    List<Introduction> introductions() {
        return introductions;
    }

    List<EarlierTheme> themes() {
        return themes;
    }

    Document document(Statement statement) {
        return corpus.document(statement.passage().document());
    }

    /// The ids of the themes that the statement is on.
    Set<String> themesOf(Statement statement) {
        return themesOf.getOrDefault(EarlierTheme.Place.of(statement), Set.of());
    }

    /// What the theme is called.
    Optional<String> label(String id) {
        return themes.stream()
                .filter(theme -> theme.id().equals(id))
                .map(EarlierTheme::label)
                .findFirst();
    }

    /// How much a word tells, from 0 to 1.
    double rarity(String root) {
        return index.rarity(root) / index.rarity("");
    }

    boolean isHeld(String root) {
        return index.holders(root).length > 0;
    }

    Words words(Statement statement) {
        return wordsOf.computeIfAbsent(statement, one -> words.read(one.text(), one.date()));
    }

    /// The words that stand around a statement, with the title of its document.
    Words around(Statement statement) {
        Document document = document(statement);
        Span span = statement.passage().span();
        String text = document.text();
        return words.read(
                document.title()
                        + " "
                        + text.substring(
                                Math.max(0, span.start() - BEFORE),
                                Math.min(text.length(), span.end() + AFTER)),
                statement.date());
    }

    Words ofDocument(Statement statement) {
        return wordsOfDocuments.computeIfAbsent(
                statement.passage().document(),
                _ -> {
                    Document document = document(statement);
                    return words.read(document.title() + " " + document.text(), statement.date());
                });
    }

    /// Whether a document has a word with one of the keys.
    boolean isNamed(List<String> keys) {
        return statements.stream()
                .map(this::ofDocument)
                .anyMatch(document -> keys.stream().anyMatch(document.keys()::contains));
    }

    /// The first document whose title has the words.
    Optional<Document> titled(String words) {
        String folded = Folded.of(words);
        return corpus.documents().stream()
                .filter(document -> document.published().known().isPresent())
                .filter(document -> Folded.of(document.title()).contains(folded))
                .findFirst();
    }
}
