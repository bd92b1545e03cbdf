package readout.library;

import readout.document.Document;
import readout.text.Sha256;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The documents of a library, the bytes they were read from, and the ledger of all that was ever
/// added.
///
/// An origin has versions: when its bytes change, the new document becomes the current one and the
/// old stays for the issues that cite it. The bytes reach the disk before the rows, so a process
/// killed in between leaves at most a file that nothing refers to, which [Doctor] finds.
public final class DocumentStore {
    public static final Schema SCHEMA =
            new Schema("document", List.of(DocumentRows.TABLES + Ledger.TABLES), Ledger.SEALS);

    /// What adding came to.
    public enum Added {
        /// The first version of its origin.
        NEW,
        /// These bytes are the current version of their origin: nothing was done.
        ALREADY,
        /// The origin had other bytes before.
        NEW_VERSION
    }

    private static final String IS_CURRENT =
            """
            exists (select 1 from version
                where version.document = document.number
                and version.number =
                    (select max(number) from version as other where other.origin = version.origin))
            """;
    private static final String CURRENT =
            "select * from document where " + IS_CURRENT + " order by sha256, origin";
    private static final String BY_ID =
            "select * from document where sha256 = ? order by not "
                    + IS_CURRENT
                    + ", origin limit 1";

    private final Library library;
    private final SourceFiles files;

    public DocumentStore(Library library) {
        this.library = library;
        this.files = new SourceFiles(library.directory());
    }

    /// Whether these bytes are the current version of the origin and were not rejected since: then
    /// reading them again is not needed.
    public boolean holds(String origin, Document.Id id) {
        return library.read(
                transaction -> new Ledger(transaction).holds(origin, id) && files.has(id));
    }

    /// Keeps a document with the bytes it was read from.
    ///
    /// @param warnings what could not be read of it; empty when it was read wholly
    /// @throws IllegalArgumentException if the bytes are not those of the document, or if one of
    ///   its strings holds half a surrogate pair and so has no form in UTF-8
    public Added add(Document document, byte[] bytes, List<String> warnings) {
        if (!Sha256.of(bytes).equals(document.id().sha256())) {
            throw new IllegalArgumentException("not the bytes of " + document.origin());
        }
        requireUnicode(document);
        files.put(document.id(), bytes);
        return library.write(transaction -> {
            DocumentRows rows = new DocumentRows(transaction);
            long number =
                    rows.find(document.id(), document.origin())
                            .orElseGet(() -> rows.insert(document, bytes.length));
            return new Ledger(transaction).read(document, number, warnings);
        });
    }

    /// Notes in the ledger that something could not be read, once for the same outcome.
    public void reject(String origin, String reason, String detail) {
        library.write(transaction -> new Ledger(transaction).reject(origin, reason, detail));
    }

    /// The newest version of each origin, in the order of their ids; of two origins with the same
    /// bytes the document of the first by name.
    public List<Document> current() {
        return library.read(transaction -> {
            DocumentRows rows = new DocumentRows(transaction);
            Map<Document.Id, Document> distinct = new LinkedHashMap<>();
            for (Document document : transaction.rows(CURRENT, rows::read)) {
                distinct.putIfAbsent(document.id(), document);
            }
            return List.copyOf(distinct.values());
        });
    }

    /// Names the state of [#current]: while it stays the same, so do the documents.
    public String mark() {
        return library.read(transaction ->
                Seal.of(
                        transaction
                                .rows(
                                        "select seal from document where "
                                                + IS_CURRENT
                                                + " order by sha256, origin",
                                        row -> row.getString(1))
                                .toArray()));
    }

    /// The document read from these bytes, current or not.
    public Optional<Document> document(Document.Id id) {
        return library.read(transaction ->
                transaction.row(BY_ID, new DocumentRows(transaction)::read, id.sha256()));
    }

    /// The bytes the document was read from, checked against its id.
    ///
    /// @throws LibraryException if they are not there or were changed
    public byte[] bytes(Document.Id id) {
        return files.get(id);
    }

    /// All versions of all origins, and the origins that were rejected when last added; in the
    /// order of (origin, version), a rejection last.
    public List<Source> sources() {
        return library.read(transaction -> new Ledger(transaction).sources());
    }

    /// When each document came.
    public Arrivals arrivals() {
        return library.read(Arrivals::of);
    }

    /// What became of everything that was added, in the order of adding. Adding the same again with
    /// the same outcome makes no new entry.
    public List<LedgerEntry> ledger() {
        return library.read(transaction -> new Ledger(transaction).entries());
    }

    private static void requireUnicode(Document document) {
        List<String> strings = new ArrayList<>();
        strings.add(document.origin());
        strings.add(document.title());
        strings.add(String.valueOf(document.publisher()));
        strings.add(document.published().evidence());
        strings.add(document.language());
        strings.add(document.text());
        document.dateClues().forEach(clue -> strings.add(clue.evidence()));
        document.marks().forEach(mark -> strings.add(mark.reason()));
        CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
        if (!strings.stream().allMatch(utf8::canEncode)) {
            throw new IllegalArgumentException("half a surrogate pair in " + document.origin());
        }
    }
}
