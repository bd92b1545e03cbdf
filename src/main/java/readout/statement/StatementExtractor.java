package readout.statement;

import readout.document.Corpus;
import readout.document.Document;
import readout.text.CleanText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds what the actors of a corpus said: one statement for each sentence that says something.
///
/// Copies of a document are passed over, because they are one voice with it, and so are documents
/// that nobody can date.
public final class StatementExtractor {
    private final Names names;

    public StatementExtractor() {
        this(Names.NONE);
    }

    public StatementExtractor(Names names) {
        this.names = names;
    }

    /// All statements of the corpus in the order of [Statement#ORDER].
    public List<Statement> extract(Corpus corpus) {
        List<Statement> statements = new ArrayList<>();
        for (Attributor document : attributors(corpus)) {
            LocalDate date = document.published();
            if (date != null) {
                statements.addAll(document.statements(date));
            }
        }
        return statements.stream().map(names::corrected).sorted(Statement.ORDER).toList();
    }

    /// Under which names each actor of the corpus is found, as written, without office and form of
    /// address, with how often each stands there. Those whom a person has set right stand under
    /// their right name.
    public Map<Actor, SortedMap<String, Integer>> aliases(Corpus corpus) {
        List<NamedText> texts =
                corpus.voices().stream()
                        .map(document -> NamedText.of(document.clean().text()))
                        .toList();
        return Aliases.in(texts, Actors.among(texts, names), names);
    }

    /// What the documents call each actor of the corpus, in order of name.
    public List<Introduction> introductions(Corpus corpus) {
        List<NamedText> texts =
                corpus.voices().stream()
                        .map(document -> NamedText.of(document.clean().text()))
                        .toList();
        return Aliases.introductions(texts, Actors.among(texts, names), names);
    }

    /// Who has the word where, for each document in which somebody has it, in order of place.
    public Map<Document.Id, List<Turn>> turns(Corpus corpus) {
        Map<Document.Id, List<Turn>> turns = new TreeMap<>();
        for (Attributor document : attributors(corpus)) {
            List<Turn> taken = document.turns().stream().map(names::corrected).toList();
            if (!taken.isEmpty()) {
                turns.put(document.id(), taken);
            }
        }
        return turns;
    }

    private List<Attributor> attributors(Corpus corpus) {
        List<DocumentText> texts = corpus.voices().stream().map(DocumentText::of).toList();
        Actors actors = Actors.among(texts.stream().map(DocumentText::named).toList(), names);
        return texts.stream().map(text -> new Attributor(actors, text)).toList();
    }

    /// A document with its readable view and the names in it, made once.
    record DocumentText(Document document, CleanText clean, NamedText named) {
        static DocumentText of(Document document) {
            CleanText clean = document.clean();
            return new DocumentText(document, clean, NamedText.of(clean.text()));
        }
    }
}
