package readout.library;

import readout.document.DateClue;
import readout.document.Document;
import readout.document.PublicationDate;
import readout.text.Sha256;
import readout.text.Span;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/// Invented documents with every trait a store must keep.
final class Documents {
    private Documents() {}

    /// A document whose bytes are the text as UTF-8.
    static Document of(String origin, String text) {
        int half = text.length() / 2;
        return new Document(
                new Document.Id(Sha256.of(text)),
                origin,
                "Statement of the Alliance of Ādaži",
                "Union of Kariņš",
                new PublicationDate(
                        LocalDate.of(2023, 11, 27),
                        PublicationDate.Basis.INFERRED,
                        "Monday (27 November)"),
                List.of(
                        new DateClue.Yearless(
                                MonthDay.of(11, 27), DayOfWeek.MONDAY, "Monday (27 November)"),
                        new DateClue.Yearless(MonthDay.of(2, 29), null, "29 February"),
                        new DateClue.Full(
                                LocalDate.of(2023, 11, 27),
                                PublicationDate.Basis.METADATA,
                                "D:20231127")),
                "en",
                text,
                List.of(
                        new Document.Mark(
                                new Span(0, half), Document.Mark.Kind.FURNITURE, "a share bar"),
                        new Document.Mark(
                                new Span(half, text.length()),
                                Document.Mark.Kind.HIDDEN,
                                "white on white")),
                List.of(
                        new Document.Page(1, new Span(0, half)),
                        new Document.Page(2, new Span(half, text.length()))));
    }

    static byte[] bytes(Document document) {
        return document.text().getBytes(StandardCharsets.UTF_8);
    }
}
