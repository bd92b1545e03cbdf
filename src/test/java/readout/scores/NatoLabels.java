package readout.scores;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a reader found in the real statements of the folder `nato`:
/// `fixtures/scores/nato-labels.yaml` says how.
///
/// @param statements by place, in the order of the file
/// @param either places of sentences that may be taken for statements or left
/// @param changes what the issue of a week should report, by week
/// @param also what it may report besides, by week
record NatoLabels(
        Map<Place, Uttered> statements,
        List<Place> either,
        Map<String, List<Moved>> changes,
        Map<String, List<Moved>> also) {
    static final Path FILE = Path.of("fixtures", "scores", "nato-labels.yaml");

    /// Where a sentence begins.
    ///
    /// @param file the beginning of the file's name
    /// @param start in code points of the stored text
    record Place(String file, int start) {
        static Place of(String written) {
            int space = written.indexOf(' ');
            return new Place(
                    written.substring(0, space), Integer.parseInt(written.substring(space + 1)));
        }
    }

    record Uttered(String actor, String speech, String theme) {}

    /// @param after the later sentences of which one is meant; empty for DROPPED
    /// @param before the earlier ones of which one is right; empty for NEW
    record Moved(List<Place> after, List<Place> before, List<String> kinds) {}

    static NatoLabels read() throws IOException {
        Map<?, ?> root = Yaml.read(FILE);
        Map<?, ?> actors = Yaml.map(root.get("actors"));
        Map<Place, Uttered> statements = new LinkedHashMap<>();
        Yaml.map(root.get("statements"))
                .forEach((file, sentences) ->
                        Yaml.map(sentences)
                                .forEach((start, said) -> {
                                    String[] parts = String.valueOf(said).split(" ", 3);
                                    statements.put(
                                            new Place(String.valueOf(file), (Integer) start),
                                            new Uttered(
                                                    String.valueOf(actors.get(parts[0])),
                                                    parts[1],
                                                    parts[2]));
                                }));
        List<Place> either =
                Yaml.map(root.get("either")).entrySet().stream()
                        .flatMap(entry ->
                                Yaml.list(entry.getValue())
                                        .map(start ->
                                                new Place(
                                                        String.valueOf(entry.getKey()),
                                                        (Integer) start)))
                        .toList();
        return new NatoLabels(
                statements, either, moved(root.get("changes")), moved(root.get("also")));
    }

    private static Map<String, List<Moved>> moved(@Nullable Object weeks) {
        Map<String, List<Moved>> moved = new HashMap<>();
        Yaml.map(weeks)
                .forEach((week, all) ->
                        moved.put(
                                String.valueOf(week),
                                Yaml.list(all).map(one -> moved(Yaml.map(one))).toList()));
        return moved;
    }

    private static Moved moved(Map<?, ?> one) {
        return new Moved(
                Yaml.list(one.get("after")).map(place -> Place.of(String.valueOf(place))).toList(),
                Yaml.list(one.get("before")).map(place -> Place.of(String.valueOf(place))).toList(),
                Yaml.list(one.get("kinds")).map(String::valueOf).toList());
    }
}
