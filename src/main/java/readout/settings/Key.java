package readout.settings;

import readout.citation.JudgeOptions;
import readout.position.PositionOptions;
import readout.reading.ReadingOptions;
import readout.theme.ThemeOptions;

import java.nio.file.Path;
import java.util.Locale;

/// The settings by the names under which a user writes them.
enum Key {
    READING_MAX_MEGABYTES("reading.max-megabytes") {
        @Override
        Settings set(Settings settings, String value) {
            ReadingOptions reading = settings.reading();
            return settings.with(
                    new ReadingOptions(
                            Long.parseLong(value) << 20,
                            reading.maxMemory(),
                            reading.stall(),
                            reading.limit(),
                            reading.apart()));
        }
    },
    THEMES_RESOLUTION("themes.resolution") {
        @Override
        Settings set(Settings settings, String value) {
            ThemeOptions themes = settings.themes();
            return settings.with(
                    new ThemeOptions(
                            Double.parseDouble(value),
                            themes.neighbours(),
                            themes.smallest(),
                            themes.seed()));
        }
    },
    THEMES_SMALLEST("themes.smallest") {
        @Override
        Settings set(Settings settings, String value) {
            ThemeOptions themes = settings.themes();
            return settings.with(
                    new ThemeOptions(
                            themes.resolution(),
                            themes.neighbours(),
                            Integer.parseInt(value),
                            themes.seed()));
        }
    },
    POSITIONS_MOST_SENTENCES("positions.most-sentences") {
        @Override
        Settings set(Settings settings, String value) {
            return settings.with(
                    new PositionOptions(Integer.parseInt(value), settings.positions().newness()));
        }
    },
    CITATION_CROSS_ENCODER("citation.cross-encoder") {
        @Override
        Settings set(Settings settings, String value) {
            return settings.with(
                    new JudgeOptions(
                            value.isBlank() ? null : Path.of(value), settings.judge().threshold()));
        }
    },
    CITATION_THRESHOLD("citation.threshold") {
        @Override
        Settings set(Settings settings, String value) {
            return settings.with(
                    new JudgeOptions(settings.judge().crossEncoder(), Double.parseDouble(value)));
        }
    };

    private final String path;

    Key(String path) {
        this.path = path;
    }

    /// The settings with this one set.
    ///
    /// @throws IllegalArgumentException if it can not have that value
    abstract Settings set(Settings settings, String value);

    /// Section and name in `readout.yaml`, joined by a dot.
    String path() {
        return path;
    }

    /// The variable that sets it: `READOUT_THEMES_RESOLUTION`.
    String variable() {
        return "READOUT_" + path.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
