package readout.reading;

import readout.document.Document;

import java.util.List;
import java.util.Optional;

/// What became of every input of a run, in the order in which they were given.
public record Ledger(List<Outcome> outcomes) {
    public Ledger {
        outcomes = List.copyOf(outcomes);
    }

    public List<Document> documents() {
        return outcomes.stream().map(Outcome::read).flatMap(Optional::stream).toList();
    }

    public List<Outcome.PartlyRead> partlyRead() {
        return of(Outcome.PartlyRead.class);
    }

    public List<Outcome.Rejected> rejected() {
        return of(Outcome.Rejected.class);
    }

    /// `32 read, 1 partly read, 6 rejected`.
    public String summary() {
        int partly = partlyRead().size();
        int rejected = rejected().size();
        int read = outcomes.size() - partly - rejected;
        return read + " read, " + partly + " partly read, " + rejected + " rejected";
    }

    private <T extends Outcome> List<T> of(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
