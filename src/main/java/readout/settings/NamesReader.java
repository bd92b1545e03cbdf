package readout.settings;

import readout.statement.Actor;
import readout.statement.Names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the names of actors that a person has set right:
///
///     Ondřej Kárský: [Minister Karsky, O. Kárský]
///     Boreal Alliance:
///       kind: body
///       aliases: [the Alliance]
///
/// Each stands under the name to be printed; an actor is a person unless it says `body`.
public final class NamesReader {
    private static final List<String> KEYS = List.of("kind", "aliases");

    private NamesReader() {}

    /// @throws SettingsException with file and line if the file is not of the form above, or gives
    ///   one name to two actors
    public static Names read(Path path) {
        YamlMap map = YamlFile.read(path);
        List<Names.Name> names = new ArrayList<>();
        for (String name : map.keys()) {
            names.add(
                    map.isMap(name)
                            ? full(name, map.map(name))
                            : new Names.Name(new Actor(name, Actor.Kind.PERSON), map.texts(name)));
            try {
                Names.of(names);
            } catch (IllegalArgumentException e) {
                throw map.complaint(name, e.getMessage() + ": keep one of them");
            }
        }
        return Names.of(names);
    }

    private static Names.Name full(String name, YamlMap entry) {
        entry.only(KEYS);
        String kind = entry.text("kind").orElse("person").toLowerCase(Locale.ROOT);
        if (!List.of("person", "body").contains(kind)) {
            throw entry.complaint("kind", "an actor is a person or a body: write one of these");
        }
        return new Names.Name(
                new Actor(name, Actor.Kind.valueOf(kind.toUpperCase(Locale.ROOT))),
                entry.texts("aliases"));
    }
}
