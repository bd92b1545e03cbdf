package readout.library;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import readout.document.DateClue;
import readout.document.Document;
import readout.document.PublicationDate;
import readout.text.Sha256;
import readout.text.Span;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Any document comes back as it was added, NUL characters and all, in a library opened anew.
class DocumentRoundTripTest {
    private static final List<Schema> SCHEMAS = List.of(DocumentStore.SCHEMA);

    @Property(tries = 12, seed = "20231127", edgeCases = EdgeCasesMode.NONE)
    void everyDocumentComesBackAsItWasAdded(
            @ForAll("documents") List<Document> documents, @ForAll("words") List<String> warnings)
            throws IOException {
        Path folder = Files.createTempDirectory("library");
        try {
            try (Library library = Library.open(folder, "test", SCHEMAS)) {
                DocumentStore store = new DocumentStore(library);
                for (Document document : documents) {
                    assertThat(store.add(document, Documents.bytes(document), warnings))
                            .isEqualTo(DocumentStore.Added.NEW);
                }
            }
            try (Library library = Library.openForReading(folder, SCHEMAS)) {
                DocumentStore store = new DocumentStore(library);
                assertThat(store.current())
                        .containsExactlyElementsOf(
                                documents.stream()
                                        .sorted(Comparator.comparing(Document::id))
                                        .toList());
                for (Document document : documents) {
                    assertThat(store.document(document.id())).contains(document);
                    assertThat(store.bytes(document.id())).isEqualTo(Documents.bytes(document));
                    assertThat(store.holds(document.origin(), document.id())).isTrue();
                }
                assertThat(store.ledger())
                        .hasSize(documents.size())
                        .allSatisfy(entry -> assertThat(entry.remarks()).isEqualTo(warnings));
            }
            assertThat(new Doctor(folder, SCHEMAS).examine().findings()).isEmpty();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<String>> words() {
        return strings().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Document>> documents() {
        return strings()
                .flatMap(this::documentsWith)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .uniqueElements(Document::id)
                .uniqueElements(Document::origin);
    }

    private Arbitrary<Document> documentsWith(String text) {
        Arbitrary<Document.Mark> marks =
                Combinators.combine(
                                spans(text), Arbitraries.of(Document.Mark.Kind.class), strings())
                        .as(Document.Mark::new);
        Arbitrary<Document.Page> pages =
                Combinators.combine(Arbitraries.integers(), spans(text)).as(Document.Page::new);
        return Combinators.combine(
                        strings(),
                        strings(),
                        strings().injectNull(0.2),
                        dates(),
                        clues().list().ofMaxSize(4),
                        strings(),
                        marks.list().ofMaxSize(4),
                        pages.list().ofMaxSize(4))
                .as((origin, title, publisher, date, clues, language, some, all) ->
                        new Document(
                                new Document.Id(Sha256.of(text)),
                                origin,
                                title,
                                publisher,
                                date,
                                clues,
                                language,
                                text,
                                some,
                                all));
    }

    private static Arbitrary<Span> spans(String text) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, text.length()),
                        Arbitraries.integers().between(0, text.length()))
                .as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-800_000, 3_000_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<PublicationDate> dates() {
        Arbitrary<PublicationDate> known =
                Combinators.combine(
                                days(),
                                Arbitraries.of(PublicationDate.Basis.class)
                                        .filter(basis -> basis != PublicationDate.Basis.UNKNOWN),
                                strings())
                        .as(PublicationDate::new);
        return Arbitraries.oneOf(known, Arbitraries.just(PublicationDate.UNKNOWN));
    }

    private static Arbitrary<DateClue> clues() {
        Arbitrary<DateClue> full =
                Combinators.combine(days(), Arbitraries.of(PublicationDate.Basis.class), strings())
                        .as(DateClue.Full::new);
        Arbitrary<DateClue> yearless =
                Combinators.combine(
                                days().map(MonthDay::from),
                                Arbitraries.of(DayOfWeek.class).injectNull(0.3),
                                strings())
                        .as(DateClue.Yearless::new);
        return Arbitraries.oneOf(full, yearless);
    }

    /// Everything that UTF-8 can hold: any character but half of a surrogate pair.
    private static Arbitrary<String> strings() {
        Arbitrary<String> any =
                Arbitraries.integers()
                        .between(0, Character.MAX_CODE_POINT)
                        .filter(point -> point < 0xd800 || point > 0xdfff)
                        .map(Character::toString);
        Arbitrary<String> traps =
                Arbitraries.of(
                        "",
                        "\0",
                        "a\0b",
                        "'; drop table document; --",
                        "?",
                        "\r\n",
                        "🚀",
                        "\u202e",
                        "\ufeff",
                        "é",
                        "Ā",
                        "\ufffe",
                        "null",
                        " ",
                        "0x00",
                        "\\0");
        return Arbitraries.oneOf(any, traps)
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts))
                .filter(text ->
                        new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                                .equals(text));
    }
}
