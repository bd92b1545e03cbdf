package readout.review;

import readout.library.Library;
import readout.library.LibraryException;
import readout.library.Schema;
import readout.library.Transaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The journal in the library: entries are added behind the last one, and none is ever changed.
public final class DecisionStore {
    /// The seal of an entry takes in the hash of the one before it, so that the doctor finds also
    /// an entry that was taken out or put in.
    public static final Schema SCHEMA =
            new Schema(
                    "decision",
                    List.of(
                            """
                            create table journal (
                                sequence integer primary key,
                                reviewer text not null,
                                time text not null,
                                verb text not null,
                                series text not null,
                                number integer,
                                revision integer,
                                subject text not null,
                                machine text not null,
                                words text not null,
                                verdict text not null,
                                reason text not null,
                                hash text not null unique check (length(hash) = 64)
                            ) strict;
                            create trigger journal_stays before update on journal begin
                                select raise(abort, 'an entry of the journal is never changed');
                            end;
                            create trigger journal_is_kept before delete on journal begin
                                select raise(abort, 'an entry of the journal is never deleted');
                            end;
                            """),
                    List.of(
                            """
                            select 'entry ' || sequence || ' of the journal',
                                coalesce(lag(hash) over (order by sequence), ''), sequence,
                                reviewer, time, verb, series, number, revision, subject, machine,
                                words, verdict, reason, hash
                            from journal order by sequence
                            """));

    private final Library library;

    public DecisionStore(Library library) {
        this.library = library;
    }

    /// The whole journal, in order.
    ///
    /// @throws LibraryException if an entry is not what was written or not where it was written
    public Journal journal() {
        Journal journal = kept();
        journal.broken()
                .ifPresent(entry -> {
                    throw new LibraryException(
                            "the journal of decisions in "
                                    + library.directory()
                                    + " is broken at entry "
                                    + entry.sequence()
                                    + ": `readout doctor --library "
                                    + library.directory()
                                    + "` says more");
                });
        return journal;
    }

    /// The whole journal as it is kept, be it broken.
    ///
    /// @throws LibraryException if an entry holds what was never written in any
    public Journal kept() {
        return new Journal(library.read(DecisionStore::entries));
    }

    /// Writes down what somebody did; once it returns, that is kept.
    ///
    /// @return the new entries, in the order of the acts
    public List<Entry> append(Signature signature, List<Act> acts) {
        return library.write(transaction -> append(transaction, signature, acts));
    }

    /// The same as part of a larger piece of work.
    public static List<Entry> append(Transaction transaction, Signature signature, List<Act> acts) {
        Optional<Journal.Head> last =
                transaction.row(
                        "select sequence, hash from journal order by sequence desc limit 1",
                        row -> new Journal.Head(row.getLong(1), row.getString(2)));
        long sequence = last.map(Journal.Head::sequence).orElse(0L);
        String hash = last.map(Journal.Head::hash).orElse("");
        List<Entry> entries = new ArrayList<>();
        for (Act act : acts) {
            Entry entry = Entry.behind(hash, ++sequence, signature, act);
            List<Object> values = new ArrayList<>(Arrays.asList(entry.values()));
            values.add(entry.hash());
            transaction.change(
                    "insert into journal values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    values.toArray());
            hash = entry.hash();
            entries.add(entry);
        }
        return entries;
    }

    private static List<Entry> entries(Transaction transaction) {
        return transaction.rows(
                "select *, coalesce(lag(hash) over (order by sequence), '') as previous"
                        + " from journal order by sequence",
                DecisionStore::entry);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Row kept =
                new Row(
                        row.getString("verb"),
                        row.getString("series"),
                        (Integer) row.getObject("number"),
                        (Integer) row.getObject("revision"),
                        row.getString("subject"),
                        row.getString("machine"),
                        row.getString("words"),
                        row.getString("verdict"),
                        row.getString("reason"));
        String time = row.getString("time");
        Signature signature = new Signature(row.getString("reviewer"), Instant.parse(time));
        if (!signature.reviewer().equals(row.getString("reviewer"))
                || !signature.time().toString().equals(time)) {
            throw new IllegalArgumentException("not as a signature is kept: " + signature);
        }
        return new Entry(
                row.getLong("sequence"),
                signature,
                kept.act(),
                row.getString("previous"),
                row.getString("hash"));
    }
}
