package readout.library;

import org.jspecify.annotations.Nullable;

import readout.document.Document;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Where on this machine each origin was added from, so that two folders with files of one name do
/// not replace each other's documents.
public final class PlaceStore {
    public static final Schema SCHEMA =
            new Schema(
                    "place",
                    List.of(
                            """
                            create table place (
                                origin text primary key,
                                location text not null,
                                seal text not null
                            ) strict, without rowid;
                            """),
                    List.of("select 'place of ' || origin, origin, location, seal from place"));

    private final Library library;

    public PlaceStore(Library library) {
        this.library = library;
    }

    /// The origin under which a file is kept: the wanted one, unless it belongs to a file at
    /// another place; then with the names of as many folders before it as tell the two apart.
    String claim(String wanted, Path file) {
        Path place = file.toAbsolutePath().normalize();
        return library.write(transaction -> {
            String origin = wanted;
            Path above = above(place, wanted);
            for (int n = 2; !isFree(transaction, origin, place); n++) {
                Path folder = above == null ? null : above.getFileName();
                origin = folder == null ? wanted + " (" + n + ")" : folder + "/" + origin;
                above = above == null ? null : above.getParent();
            }
            String location = place.toString();
            transaction.change(
                    "insert or ignore into place values (?, ?, ?)",
                    origin,
                    location,
                    Seal.of(origin, location));
            return origin;
        });
    }

    /// The documents whose current version was added from a place like that.
    ///
    /// @param place is asked about absolute paths without `..`
    public Set<Document.Id> documents(Predicate<Path> place) {
        return library.read(transaction -> {
            Set<Document.Id> found = new HashSet<>();
            transaction.rows(
                    """
                    select location, sha256
                    from place join version on version.origin = place.origin
                        join document on document.number = version.document
                    where version.number = (select max(number) from version as other
                        where other.origin = version.origin)
                    """,
                    row ->
                            place.test(Path.of(row.getString(1)))
                                    && found.add(new Document.Id(row.getString(2))));
            return found;
        });
    }

    private static boolean isFree(Transaction transaction, String origin, Path place) {
        Optional<String> location =
                transaction.row(
                        "select location from place where origin = ?",
                        row -> row.getString(1),
                        origin);
        return location.isEmpty() || location.get().equals(place.toString());
    }

    /// The folder that holds the first name of the origin.
    private static @Nullable Path above(Path place, String origin) {
        Path above = place;
        for (int names = origin.split("/", -1).length; names > 0 && above != null; names--) {
            above = above.getParent();
        }
        return above;
    }
}
