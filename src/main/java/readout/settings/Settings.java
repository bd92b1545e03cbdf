package readout.settings;

import readout.backend.LlmOptions;
import readout.citation.JudgeOptions;
import readout.position.PositionOptions;
import readout.reading.ReadingOptions;
import readout.statement.Names;
import readout.theme.Taxonomy;
import readout.theme.ThemeOptions;

/// The options of every package that has some.
///
/// @param names of actors that a person has set right
/// @param taxonomy the themes that stand
public record Settings(
        ReadingOptions reading,
        ThemeOptions themes,
        PositionOptions positions,
        JudgeOptions judge,
        LlmOptions llm,
        Names names,
        Taxonomy taxonomy) {
    public static final Settings DEFAULT =
            new Settings(
                    ReadingOptions.DEFAULT,
                    ThemeOptions.DEFAULT,
                    PositionOptions.DEFAULT,
                    JudgeOptions.DEFAULT,
                    LlmOptions.DEFAULT,
                    Names.NONE,
                    Taxonomy.NONE);

    public Settings with(Names changed) {
        return new Settings(reading, themes, positions, judge, llm, changed, taxonomy);
    }

    public Settings with(Taxonomy changed) {
        return new Settings(reading, themes, positions, judge, llm, names, changed);
    }

    Settings with(ReadingOptions changed) {
        return new Settings(changed, themes, positions, judge, llm, names, taxonomy);
    }

    Settings with(ThemeOptions changed) {
        return new Settings(reading, changed, positions, judge, llm, names, taxonomy);
    }

    Settings with(PositionOptions changed) {
        return new Settings(reading, themes, changed, judge, llm, names, taxonomy);
    }

    Settings with(JudgeOptions changed) {
        return new Settings(reading, themes, positions, changed, llm, names, taxonomy);
    }

    public Settings with(LlmOptions changed) {
        return new Settings(reading, themes, positions, judge, changed, names, taxonomy);
    }
}
