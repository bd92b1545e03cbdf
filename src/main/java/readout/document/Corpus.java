package readout.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The documents a run works on, in order of (date, id), undated last.
///
/// Here the documents speak of each other: a date without a year is inferred from the rest, and
/// copies of one text count as one voice.
public final class Corpus {
    private static final Comparator<Document> ORDER =
            Comparator.comparing(
                            (Document document) -> document.published().date(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Document::id);

    private final List<Document> documents;
    private final Map<Document.Id, Document> byId = new HashMap<>();
    private final Map<Document.Id, Document.Id> copies;

    private Corpus(List<Document> documents) {
        this.documents = documents;
        documents.forEach(document -> byId.put(document.id(), document));
        this.copies = Copies.among(documents);
    }

    /// The corpus of the documents, whatever their order; of two with one id the first is taken.
    public static Corpus of(Collection<Document> documents) {
        Map<Document.Id, Document> distinct = new HashMap<>();
        documents.forEach(document -> distinct.putIfAbsent(document.id(), document));
        return new Corpus(DateInference.resolve(distinct.values()).stream().sorted(ORDER).toList());
    }

    public List<Document> documents() {
        return documents;
    }

    /// The documents that speak for themselves: no copies of another.
    public List<Document> voices() {
        return documents.stream().filter(document -> copyOf(document.id()).isEmpty()).toList();
    }

    /// @throws IllegalArgumentException if no such document is in the corpus
    public Document document(Document.Id id) {
        Document document = byId.get(id);
        if (document == null) {
            throw new IllegalArgumentException("not in this corpus: " + id);
        }
        return document;
    }

    /// The document of which this one is a copy, nearly word for word.
    public Optional<Document.Id> copyOf(Document.Id id) {
        return Optional.ofNullable(copies.get(id));
    }
}
