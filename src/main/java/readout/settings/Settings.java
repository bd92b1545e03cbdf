package readout.settings;

import readout.position.PositionOptions;
import readout.reading.ReadingOptions;
import readout.theme.ThemeOptions;

/// The options of every package that has some.
public record Settings(ReadingOptions reading, ThemeOptions themes, PositionOptions positions) {
    public static final Settings DEFAULT =
            new Settings(ReadingOptions.DEFAULT, ThemeOptions.DEFAULT, PositionOptions.DEFAULT);

    Settings with(ReadingOptions changed) {
        return new Settings(changed, themes, positions);
    }

    Settings with(ThemeOptions changed) {
        return new Settings(reading, changed, positions);
    }

    Settings with(PositionOptions changed) {
        return new Settings(reading, themes, changed);
    }
}
