package readout.settings;

import readout.theme.Taxonomy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the themes that stand:
///
///     Border crossing: [Hrádek, border crossing]
///     Gas:
///       words: [gas storage, gas price]
///       without: [tear gas]
///
/// Each stands under the name to be printed, with names and phrases of which one in a statement is
/// enough.
public final class TaxonomyReader {
    private static final List<String> KEYS = List.of("words", "without");

    private TaxonomyReader() {}

    /// @throws SettingsException with file and line if the file is not of the form above
    public static Taxonomy read(Path path) {
        YamlMap map = YamlFile.read(path);
        List<Taxonomy.Standing> themes = new ArrayList<>();
        for (String label : map.keys()) {
            try {
                themes.add(standing(label, map));
            } catch (IllegalArgumentException e) {
                throw map.complaint(
                        label, e.getMessage() + ": write `" + label + ": [a word, a phrase]`");
            }
        }
        return new Taxonomy(themes);
    }

    private static Taxonomy.Standing standing(String label, YamlMap map) {
        if (!map.isMap(label)) {
            return new Taxonomy.Standing(label, map.texts(label), List.of());
        }
        YamlMap entry = map.map(label);
        entry.only(KEYS);
        return new Taxonomy.Standing(label, entry.texts("words"), entry.texts("without"));
    }
}
