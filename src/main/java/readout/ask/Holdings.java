package readout.ask;

import readout.document.Document;
import readout.index.Filter;
import readout.index.IndexedPassage;
import readout.index.PassageId;
import readout.index.PassageIndex;
import readout.statement.Actor;
import readout.statement.Introduction;
import readout.statement.Statement;
import readout.text.Span;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the library holds that an answer may rest on: who said what, on which theme, and where it
/// stands. Only what a question touches is read.
public final class Holdings {
    /// Characters of the document before and after a statement that are looked at with it.
    private static final int BEFORE = 350;

    private static final int AFTER = 150;

    private final PassageIndex index;
    private final Register register;
    private final Function<Document.Id, Document> stored;
    private final long size;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<Document.Id, Register.Entry> entries = new HashMap<>();
    private final Words.Reader words = new Words.Reader();
    private final Map<Document.Id, Document> documents = new HashMap<>();
    private final Map<PassageId, List<String>> themesOf = new HashMap<>();
    private final Map<Statement, Words> wordsOf = new HashMap<>();
    private final Map<Statement, Words> wordsAround = new HashMap<>();
    private final Map<Document.Id, Words> wordsOfDocuments = new HashMap<>();
    private final Map<String, Long> holders = new HashMap<>();

    /// @param index of all statements, as [StatementPassages] puts them
    /// @param register of the same state of the library
    /// @param stored the documents as they were read
    public Holdings(PassageIndex index, Register register, Function<Document.Id, Document> stored) {
        this.index = index;
        this.register = register;
        this.stored = stored;
        size = index.count(Filter.ALL);
        register.introductions().forEach(one -> actors.put(one.actor().name(), one.actor()));
        register.documents().forEach(one -> entries.put(one.id(), one));
    }

    Register register() {
        return register;
    }

    PassageIndex index() {
        return index;
    }

    LocalDate today() {
        return register.last();
    }

    Words.Reader words() {
        return words;
    }

    boolean isEmpty() {
        return size == 0;
    }

    public List<Introduction> introductions() {
        return register.introductions();
    }

    public List<Register.ThemeName> themes() {
        return register.themes();
    }

    /// The statement that stands in the index as this passage.
    Statement statement(IndexedPassage passage) {
        themesOf.put(passage.id(), passage.themes());
        return StatementPassages.statement(passage, actors);
    }

    /// The document with the date that all documents together give it.
    public Document document(Statement statement) {
        return documents.computeIfAbsent(
                statement.passage().document(),
                id -> {
                    Document document = stored.apply(id);
                    Register.Entry entry = entries.get(id);
                    return entry == null ? document : document.withPublished(entry.published());
                });
    }

    /// The ids of the themes that a statement of the index is on.
    Set<String> themesOf(Statement statement) {
        PassageId id = new PassageId(statement.passage().document(), statement.passage().span());
        return Set.copyOf(themesOf.getOrDefault(id, List.of()));
    }

    /// What the theme is called.
    Optional<String> label(String id) {
        return themes().stream()
                .filter(theme -> theme.id().equals(id))
                .map(Register.ThemeName::label)
                .findFirst();
    }

    /// How much a word tells, from 0 to 1: the inverse document frequency of BM25 as a share of
    /// what it is for a word that no statement holds.
    double rarity(Wanted word) {
        return rarity(holders(word.written())) / rarity(0);
    }

    boolean isHeld(Wanted word) {
        return holders(word.written()) > 0;
    }

    private double rarity(long count) {
        return Math.log1p((size - count + 0.5) / (count + 0.5));
    }

    private long holders(String written) {
        return holders.computeIfAbsent(written, word -> index.holders(word, Filter.ALL));
    }

    Words words(Statement statement) {
        return wordsOf.computeIfAbsent(statement, one -> words.read(one.text(), one.date()));
    }

    /// The words that stand around a statement, with the title of its document.
    Words around(Statement statement) {
        return wordsAround.computeIfAbsent(
                statement,
                one -> {
                    Document document = document(one);
                    Span span = one.passage().span();
                    String text = document.text();
                    int start = Math.max(0, span.start() - BEFORE);
                    int end = Math.min(text.length(), span.end() + AFTER);
                    return words.read(
                            document.title() + " " + text.substring(start, end), one.date());
                });
    }

    Words ofDocument(Statement statement) {
        return wordsOfDocuments.computeIfAbsent(
                statement.passage().document(),
                _ -> {
                    Document document = document(statement);
                    return words.read(document.title() + " " + document.text(), statement.date());
                });
    }

    /// Whether a statement or the title of a document has the name.
    boolean isNamed(String name) {
        return holders(name) > 0 || titles(name).findAny().isPresent();
    }

    /// The first dated document whose title has the words.
    Optional<Register.Entry> titled(String words) {
        return titles(words).filter(entry -> entry.published().known().isPresent()).findFirst();
    }

    private Stream<Register.Entry> titles(String words) {
        String folded = Folded.of(words);
        return register.documents().stream()
                .filter(entry -> Folded.of(entry.title()).contains(folded));
    }
}
