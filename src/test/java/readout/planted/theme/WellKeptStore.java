package readout.planted.theme;

import readout.planted.document.Later;
import readout.planted.text.UsesLater;

import java.sql.Connection;
import java.util.Locale;
import java.util.Optional;

/// A store class may use SQL, also in a class of its own, and what stands before it.
final class WellKeptStore {
    /// Everything a rule may take for a fault and must not.
    private sealed interface Row {
        record Kept(Optional<Connection> connection, UsesLater before) implements Row {}
    }

    private static final Row ROW = new Row.Kept(Optional.empty(), new UsesLater(new Later(1)));

    private WellKeptStore() {}

    static String lower() {
        return ROW.toString().toLowerCase(Locale.ROOT);
    }
}
