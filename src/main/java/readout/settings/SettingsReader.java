package readout.settings;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    private static final int LARGEST_FILE = 1 << 20;
    private static final String DEFAULTS = "defaults.";

    private final Map<String, String> file;
    private final String name;

    private SettingsReader(String name, Map<String, String> file) {
        this.name = name;
        this.file = file;
    }

    /// The settings of a file; none where it does not exist.
    ///
    /// @throws SettingsException if the file is not of the form above
    public static SettingsReader of(Path path) {
        Map<String, String> values = new LinkedHashMap<>();
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.exists(path)) {
                if (Files.size(path) > LARGEST_FILE) {
                    throw new SettingsException(name + " is too large for a file of settings");
                }
                LoadSettings strict = LoadSettings.builder().setAllowDuplicateKeys(false).build();
                Object content = new Load(strict).loadFromString(Files.readString(path));
                if (content != null) {
                    flatten("", content, values, name);
                }
            }
        } catch (IOException | YamlEngineException e) {
            throw new SettingsException(name + " can not be read: " + firstLine(e));
        }
        return new SettingsReader(name, values);
    }

    /// The settings with the environment's own on top.
    ///
    /// @throws SettingsException if a value can not be used or the file has an unknown key
    public Settings read(Map<String, String> environment) {
        Settings settings = Settings.DEFAULT;
        for (Map.Entry<String, String> entry : file.entrySet()) {
            if (!entry.getKey().startsWith(DEFAULTS)) {
                settings = set(settings, key(entry.getKey()), entry.getValue(), name);
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

    private Key key(String path) {
        for (Key key : Key.values()) {
            if (key.path().equals(path)) {
                return key;
            }
        }
        String known = Arrays.stream(Key.values()).map(Key::path).collect(Collectors.joining(", "));
        throw new SettingsException(
                "%s: there is no setting %s (there are %s, and defaults.OPTION)"
                        .formatted(name, path, known));
    }

    private static Settings set(Settings settings, Key key, String value, String where) {
        try {
            return key.set(settings, value);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(
                    "%s: %s can not be %s (%s)".formatted(where, key.path(), value, firstLine(e)));
        }
    }

    private static void flatten(
            String path, Object content, Map<String, String> values, String name) {
        if (content instanceof Map<?, ?> section) {
            section.forEach((key, value) ->
                    flatten(
                            path.isEmpty() ? String.valueOf(key) : path + "." + key,
                            value == null ? "" : value,
                            values,
                            name));
        } else if (path.isEmpty()) {
            throw new SettingsException(name + " must hold sections, such as `themes:`");
        } else {
            values.put(path, String.valueOf(content));
        }
    }

    private static String firstLine(Exception exception) {
        String message = exception.getMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
