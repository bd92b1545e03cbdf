package readout.library;

import readout.document.Document;
import readout.reading.Input;
import readout.reading.Outcome;
import readout.reading.Reader;
import readout.text.Sha256;

import java.util.List;

/// Takes inputs into a library, each in a transaction of its own. Nothing is passed over in
/// silence: every input ends as kept, kept in part, or rejected, and the library's ledger says so.
public final class Intake {
    private final Reader reader;
    private final DocumentStore store;
    private final PlaceStore places;

    public Intake(Reader reader, Library library) {
        this.reader = reader;
        this.store = new DocumentStore(library);
        this.places = new PlaceStore(library);
    }

    /// What became of one input.
    public sealed interface Taken {
        /// Its bytes were there already: nothing was read or changed.
        record Already(String origin) implements Taken {}

        /// It was read now.
        ///
        /// @param warnings what could not be read of it; empty when it was read wholly
        record Kept(Document document, DocumentStore.Added added, List<String> warnings)
                implements Taken {
            public Kept {
                warnings = List.copyOf(warnings);
            }
        }

        /// It could not be read.
        record Refused(Outcome.Rejected outcome) implements Taken {}
    }

    /// Takes in a file.
    public Taken take(Input input) {
        return switch (reader.open(input)) {
            case Reader.Opened.Bytes(String origin, byte[] bytes) ->
                    holds(origin, bytes)
                            ? new Taken.Already(origin)
                            : take(bytes, places.claim(origin, input.file()));
            case Reader.Opened.Refused(Outcome.Rejected outcome) -> settle(outcome, new byte[0]);
        };
    }

    /// Takes in bytes that came under a name.
    public Taken take(byte[] bytes, String origin) {
        return holds(origin, bytes)
                ? new Taken.Already(origin)
                : settle(reader.read(bytes, origin), bytes);
    }

    private boolean holds(String origin, byte[] bytes) {
        return store.holds(origin, new Document.Id(Sha256.of(bytes)));
    }

    private Taken settle(Outcome outcome, byte[] bytes) {
        return switch (outcome) {
            case Outcome.Read(Document document) -> keep(document, bytes, List.of());
            case Outcome.PartlyRead(Document document, List<String> warnings) ->
                    keep(document, bytes, warnings);
            case Outcome.Rejected rejected -> {
                store.reject(rejected.origin(), rejected.reason().name(), rejected.detail());
                yield new Taken.Refused(rejected);
            }
        };
    }

    private Taken keep(Document document, byte[] bytes, List<String> warnings) {
        return new Taken.Kept(document, store.add(document, bytes, warnings), warnings);
    }
}
