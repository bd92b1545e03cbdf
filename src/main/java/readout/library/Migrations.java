package readout.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Brings the tables of a library to those of this Readout, one step at a time.
final class Migrations {
    /// Tells a library from any other SQLite file: the letters RDOT.
    private static final int APPLICATION_ID = 0x52444f54;

    private static final String STEPS =
            """
            create table step (
                store text not null,
                number integer not null,
                primary key (store, number)
            ) strict, without rowid;
            """
                    + ("pragma application_id = " + APPLICATION_ID + ";");

    private final Path directory;
    private final List<Schema> schemas;

    Migrations(Path directory, List<Schema> schemas) {
        this.directory = directory;
        this.schemas = schemas;
    }

    /// How many steps of each store were done.
    ///
    /// @throws LibraryException if the file is no library, or one of a newer Readout
    Map<String, Integer> done(Transaction transaction) {
        boolean empty = transaction.row("select 1 from sqlite_schema", row -> true).isEmpty();
        if (empty) {
            return Map.of();
        }
        int id = transaction.row("pragma application_id", row -> row.getInt(1)).orElse(0);
        if (id != APPLICATION_ID) {
            throw new LibraryException(
                    Database.file(directory)
                            + " is not Readout's: name another place with --library");
        }
        Map<String, Integer> done = new HashMap<>();
        transaction.rows(
                "select store, max(number) from step group by store",
                row -> done.put(row.getString(1), row.getInt(2)));
        Map<String, Integer> known = new HashMap<>();
        schemas.forEach(schema -> known.put(schema.store(), schema.steps().size()));
        done.forEach((store, number) -> {
            if (number > known.getOrDefault(store, 0)) {
                throw new LibraryException(
                        "the library "
                                + directory
                                + " was made by a newer Readout ("
                                + store
                                + ", step "
                                + number
                                + "): use that one; nothing was changed");
            }
        });
        return done;
    }

    boolean isComplete(Map<String, Integer> done) {
        return schemas.stream()
                .allMatch(schema -> done.getOrDefault(schema.store(), 0) == schema.steps().size());
    }

    /// Does what is missing, each step in a transaction of its own.
    void run(Library library) {
        Map<String, Integer> done = library.read(this::done);
        if (isComplete(done)) {
            return;
        }
        if (done.isEmpty() && !library.read(Migrations::hasSteps)) {
            library.write(transaction -> {
                transaction.script(STEPS);
                return true;
            });
        }
        for (Schema schema : schemas) {
            int first = done.getOrDefault(schema.store(), 0);
            for (int number = first + 1; number <= schema.steps().size(); number++) {
                String script = schema.steps().get(number - 1);
                int step = number;
                library.write(transaction -> {
                    transaction.script(script);
                    return transaction.change(
                            "insert into step (store, number) values (?, ?)", schema.store(), step);
                });
            }
        }
    }

    private static boolean hasSteps(Transaction transaction) {
        return transaction
                .row("select 1 from sqlite_schema where name = 'step'", row -> true)
                .isPresent();
    }
}
