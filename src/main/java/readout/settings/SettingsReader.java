package readout.settings;

import readout.text.Nearest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads the settings: the environment before `readout.yaml`, the file before the defaults.
///
/// The file has a section for each package and a line for each setting:
///
///     themes:
///       resolution: 1.5
///     positions:
///       most-sentences: 3
///     defaults:
///       title: Straits weekly
///
/// Under `defaults` stand the long names of command-line options, for which the file then gives the
/// value where neither a flag nor a variable `READOUT_...` does.
public final class SettingsReader {
    private static final List<String> KNOWN = Arrays.stream(Key.values()).map(Key::path).toList();
    private static final String DEFAULTS = "defaults.";

    private final Map<String, String> file;
    private final Map<String, String> places;

    private SettingsReader(Map<String, String> file, Map<String, String> places) {
        this.file = file;
        this.places = places;
    }

    /// The settings of a file; none where it does not exist.
    ///
    /// @throws SettingsException if the file is not of the form above
    public static SettingsReader of(Path path) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        if (Files.exists(path)) {
            YamlMap file = YamlFile.read(path);
            for (String section : file.keys()) {
                if (!file.isMap(section)) {
                    throw file.complaint(
                            section, section + " is no section: write settings under it, indented");
                }
                YamlMap map = file.map(section);
                for (String key : map.keys()) {
                    String name = section + "." + key;
                    if (!section.equals("defaults") && !KNOWN.contains(name)) {
                        throw map.complaint(
                                key,
                                "there is no setting " + name + ": " + Nearest.advice(name, KNOWN));
                    }
                    values.put(name, map.text(key).orElse(""));
                    places.put(name, map.place(key));
                }
            }
        }
        return new SettingsReader(values, places);
    }

    /// The settings with the environment's own on top.
    ///
    /// @throws SettingsException if a value can not be used or the file has an unknown key
    public Settings read(Map<String, String> environment) {
        Settings settings = Settings.DEFAULT;
        for (Map.Entry<String, String> entry : file.entrySet()) {
            if (!entry.getKey().startsWith(DEFAULTS)) {
                String place = places.getOrDefault(entry.getKey(), "");
                settings = set(settings, key(entry.getKey()), entry.getValue(), place);
            }
        }
        for (Key key : Key.values()) {
            String value = environment.get(key.variable());
            if (value != null) {
                settings = set(settings, key, value, key.variable());
            }
        }
        return settings;
    }

    /// What the file gives for command-line options, by their long names without hyphens in front.
    public Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        file.forEach((path, value) -> {
            if (path.startsWith(DEFAULTS)) {
                options.put(path.substring(DEFAULTS.length()), value);
            }
        });
        return options;
    }

    private static Key key(String path) {
        return Arrays.stream(Key.values())
                .filter(key -> key.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Settings set(Settings settings, Key key, String value, String where) {
        try {
            return key.set(settings, value);
        } catch (IllegalArgumentException e) {
            // An address may hold a password.
            String shown = key == Key.LLM_BASE_URL ? "what it is" : value;
            throw new SettingsException(
                    "%s: %s can not be %s (%s)".formatted(where, key.path(), shown, firstLine(e)));
        }
    }

    private static String firstLine(Exception exception) {
        String message = exception.getMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
