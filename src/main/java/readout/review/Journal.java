package readout.review;

import readout.document.Document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All that people decided, in the order in which it was written down.
///
/// @param entries from the first, without a gap
public record Journal(List<Entry> entries) {
    public Journal {
        entries = List.copyOf(entries);
    }

    /// One place in the journal, which by its hash stands for all before it.
    ///
    /// @param sequence of the entry, from 1
    public record Head(long sequence, String hash) {
        static Head of(Entry entry) {
            return new Head(entry.sequence(), entry.hash());
        }
    }

    /// The first entry that is not what was written, or does not stand where it was written; empty
    /// for a chain that is whole. Entries that are missing at the end leave no trace in it: a
    /// [Head] that was printed does.
    public Optional<Entry> broken() {
        String hash = "";
        long sequence = 0;
        for (Entry entry : entries) {
            if (entry.sequence() != ++sequence || !entry.follows(hash)) {
                return Optional.of(entry);
            }
            hash = entry.hash();
        }
        return Optional.empty();
    }

    /// Whether the journal goes on from that place.
    public boolean holds(Head head) {
        return head.sequence() >= 1
                && head.sequence() <= entries.size()
                && Head.of(entries.get((int) head.sequence() - 1)).equals(head);
    }

    /// The newest entry that decides on a sentence of the issue.
    public Optional<Head> head(String series, int number) {
        return entries.reversed().stream()
                .filter(entry -> isAbout(entry, series, number))
                .findFirst()
                .map(Head::of);
    }

    /// The journal as it was at that place.
    public Journal until(Head head) {
        return new Journal(
                entries.stream().filter(entry -> entry.sequence() <= head.sequence()).toList());
    }

    /// The documents that are recalled now, with what recalls each last, in the order in which that
    /// was written.
    public Map<Document.Id, Act.Recalled> recalled() {
        Map<Document.Id, Act.Recalled> recalled = new LinkedHashMap<>();
        for (Entry entry : entries) {
            switch (entry.act()) {
                case Act.Recalled act -> {
                    recalled.remove(act.document());
                    recalled.put(act.document(), act);
                }
                case Act.Restored act -> recalled.remove(act.document());
                case Act.Decided _, Act.Published _ -> {}
            }
        }
        return recalled;
    }

    /// The entry by which exactly this recall stands.
    public Optional<Entry> standing(Act.Recalled act) {
        return act.equals(recalled().get(act.document()))
                ? entries.reversed().stream().filter(entry -> entry.act().equals(act)).findFirst()
                : Optional.empty();
    }

    /// The revisions of the issue that were written with decisions in them, and not by the machine.
    public List<Act.Published> published(String series, int number) {
        return entries.stream()
                .flatMap(entry ->
                        entry.act() instanceof Act.Published act
                                        && act.series().equals(series)
                                        && act.number() == number
                                ? Stream.of(act)
                                : Stream.empty())
                .toList();
    }

    static boolean isAbout(Entry entry, String series, int number) {
        return entry.act() instanceof Act.Decided(About about, _)
                && about.series().equals(series)
                && about.number() == number;
    }
}
