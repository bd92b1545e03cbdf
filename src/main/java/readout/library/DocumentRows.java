package readout.library;

import org.jspecify.annotations.Nullable;

import readout.document.DateClue;
import readout.document.Document;
import readout.document.PublicationDate;
import readout.text.Sha256;
import readout.text.Span;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Documents as rows: one in `document`, and one for each clue, mark and page in their order.
final class DocumentRows {
    static final String TABLES =
            """
            create table document (
                number integer primary key,
                sha256 text not null check (length(sha256) = 64),
                origin text not null,
                size integer not null,
                title text not null,
                publisher text,
                language text not null,
                published text,
                basis text not null,
                evidence text not null,
                text_sha256 text not null,
                seal text not null,
                text text not null,
                unique (sha256, origin)
            ) strict;
            create table date_clue (
                document integer not null references document,
                position integer not null,
                date text,
                day text,
                weekday text,
                basis text,
                evidence text not null,
                primary key (document, position),
                check ((date is null) = (basis is null) and (date is null) != (day is null))
            ) strict, without rowid;
            create table mark (
                document integer not null references document,
                position integer not null,
                first integer not null,
                behind integer not null,
                kind text not null,
                reason text not null,
                primary key (document, position)
            ) strict, without rowid;
            create table page (
                document integer not null references document,
                position integer not null,
                number integer not null,
                first integer not null,
                behind integer not null,
                primary key (document, position)
            ) strict, without rowid;
            """;

    private final Transaction transaction;

    DocumentRows(Transaction transaction) {
        this.transaction = transaction;
    }

    /// The number of the row that holds what was read from these bytes at this origin.
    Optional<Long> find(Document.Id id, String origin) {
        return transaction.row(
                "select number from document where sha256 = ? and origin = ?",
                row -> row.getLong(1),
                id.sha256(),
                origin);
    }

    /// @return the number of the new row
    long insert(Document document, int size) {
        PublicationDate published = document.published();
        transaction.change(
                """
                insert into document (sha256, origin, size, title, publisher, language,
                    published, basis, evidence, text_sha256, seal, text)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                document.id().sha256(),
                document.origin(),
                size,
                document.title(),
                document.publisher(),
                document.language(),
                string(published.date()),
                published.basis().name(),
                published.evidence(),
                Sha256.of(document.text()),
                seal(document, size),
                document.text());
        long number = transaction.inserted();
        insertClues(number, document.dateClues());
        for (int i = 0; i < document.marks().size(); i++) {
            Document.Mark mark = document.marks().get(i);
            transaction.change(
                    "insert into mark values (?, ?, ?, ?, ?, ?)",
                    number,
                    i,
                    mark.span().start(),
                    mark.span().end(),
                    mark.kind().name(),
                    mark.reason());
        }
        for (int i = 0; i < document.pages().size(); i++) {
            Document.Page page = document.pages().get(i);
            transaction.change(
                    "insert into page values (?, ?, ?, ?, ?)",
                    number,
                    i,
                    page.number(),
                    page.span().start(),
                    page.span().end());
        }
        return number;
    }

    private void insertClues(long document, List<DateClue> clues) {
        for (int i = 0; i < clues.size(); i++) {
            List<@Nullable Object> row = clueRow(clues.get(i));
            transaction.change(
                    "insert into date_clue values (?, ?, ?, ?, ?, ?, ?)",
                    document,
                    i,
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4));
        }
    }

    /// The document of a row of the whole table `document`.
    Document read(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        return new Document(
                new Document.Id(row.getString("sha256")),
                row.getString("origin"),
                row.getString("title"),
                row.getString("publisher"),
                published(row),
                transaction.rows(
                        "select * from date_clue where document = ? order by position",
                        DocumentRows::clue,
                        number),
                row.getString("language"),
                row.getString("text"),
                transaction.rows(
                        "select * from mark where document = ? order by position",
                        DocumentRows::mark,
                        number),
                transaction.rows(
                        "select * from page where document = ? order by position",
                        DocumentRows::page,
                        number));
    }

    /// What the columns `published`, `basis` and `evidence` say.
    static PublicationDate published(ResultSet row) throws SQLException {
        String date = row.getString("published");
        return new PublicationDate(
                date == null ? null : LocalDate.parse(date),
                PublicationDate.Basis.valueOf(row.getString("basis")),
                row.getString("evidence"));
    }

    /// The seal of all rows of a document but for its text, which has a hash of its own.
    static String seal(Document document, long size) {
        List<@Nullable Object> values = new ArrayList<>();
        PublicationDate published = document.published();
        values.add(document.id().sha256());
        values.add(document.origin());
        values.add(size);
        values.add(document.title());
        values.add(document.publisher());
        values.add(document.language());
        values.add(string(published.date()));
        values.add(published.basis().name());
        values.add(published.evidence());
        values.add(document.dateClues().size());
        document.dateClues().forEach(clue -> values.addAll(clueRow(clue)));
        values.add(document.marks().size());
        for (Document.Mark mark : document.marks()) {
            values.add(mark.span().start());
            values.add(mark.span().end());
            values.add(mark.kind().name());
            values.add(mark.reason());
        }
        for (Document.Page page : document.pages()) {
            values.add(page.number());
            values.add(page.span().start());
            values.add(page.span().end());
        }
        return Seal.of(values.toArray());
    }

    private static List<@Nullable Object> clueRow(DateClue clue) {
        List<@Nullable Object> row = new ArrayList<>();
        switch (clue) {
            case DateClue.Full full -> {
                row.add(full.date().toString());
                row.add(null);
                row.add(null);
                row.add(full.basis().name());
            }
            case DateClue.Yearless yearless -> {
                row.add(null);
                row.add(yearless.day().toString());
                row.add(string(yearless.weekday()));
                row.add(null);
            }
        }
        row.add(clue.evidence());
        return row;
    }

    private static DateClue clue(ResultSet row) throws SQLException {
        String date = row.getString("date");
        String evidence = row.getString("evidence");
        if (date != null) {
            PublicationDate.Basis basis = PublicationDate.Basis.valueOf(row.getString("basis"));
            return new DateClue.Full(LocalDate.parse(date), basis, evidence);
        }
        String weekday = row.getString("weekday");
        return new DateClue.Yearless(
                MonthDay.parse(row.getString("day")),
                weekday == null ? null : DayOfWeek.valueOf(weekday),
                evidence);
    }

    private static Document.Mark mark(ResultSet row) throws SQLException {
        return new Document.Mark(
                new Span(row.getInt("first"), row.getInt("behind")),
                Document.Mark.Kind.valueOf(row.getString("kind")),
                row.getString("reason"));
    }

    private static Document.Page page(ResultSet row) throws SQLException {
        return new Document.Page(
                row.getInt("number"), new Span(row.getInt("first"), row.getInt("behind")));
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
