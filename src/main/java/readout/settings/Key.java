package readout.settings;

import readout.backend.Cost;
import readout.backend.LlmOptions;
import readout.backend.ModelHost;
import readout.backend.ModelName;
import readout.backend.Task;
import readout.citation.JudgeOptions;
import readout.position.PositionOptions;
import readout.reading.ReadingOptions;
import readout.theme.ThemeOptions;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

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
    },
    LLM_MODEL("llm.model", (llm, value) -> llm.with(ModelName.parse(value))),
    LLM_THEME_NAME("llm.theme-name", Task.THEME_NAME),
    LLM_POSITION("llm.position", Task.POSITION),
    LLM_CHANGE("llm.change", Task.CHANGE),
    LLM_GLANCE("llm.glance", Task.GLANCE),
    LLM_ANSWER("llm.answer", Task.ANSWER),
    LLM_REPAIR("llm.repair", Task.REPAIR),
    LLM_BASE_URL("llm.base-url", (llm, value) -> llm.at(ModelHost.parse(value))),
    LLM_KEY_FILE("llm.key-file", (llm, value) -> llm.withKeyFile(Path.of(value))),
    LLM_PROMPTS("llm.prompts", (llm, value) -> llm.withPrompts(Path.of(value))),
    LLM_ANSWER_TOKENS(
            "llm.answer-tokens", (llm, value) -> llm.withMostOutput(Integer.parseInt(value))),
    LLM_DEADLINE(
            "llm.deadline", (llm, value) -> llm.with(llm.patience().withPerCall(seconds(value)))),
    LLM_RUN_DEADLINE(
            "llm.run-deadline",
            (llm, value) -> llm.with(llm.patience().withPerRun(seconds(value)))),
    LLM_CONCURRENCY(
            "llm.concurrency",
            (llm, value) -> llm.with(llm.patience().withAtOnce(Integer.parseInt(value)))),
    LLM_MOST_CALLS(
            "llm.most-calls",
            (llm, value) -> llm.with(llm.budget().withMostCalls(Long.parseLong(value)))),
    LLM_MOST_TOKENS(
            "llm.most-tokens",
            (llm, value) -> llm.with(llm.budget().withMostTokens(Long.parseLong(value)))),
    LLM_MOST_COST(
            "llm.most-cost", (llm, value) -> llm.with(llm.budget().withMostCost(Cost.of(value)))),
    LLM_PRICE_INPUT(
            "llm.price-input",
            (llm, value) -> llm.with(llm.budget().withInputPrice(Cost.of(value)))),
    LLM_PRICE_OUTPUT(
            "llm.price-output",
            (llm, value) -> llm.with(llm.budget().withOutputPrice(Cost.of(value)))),
    LLM_CONSENT(
            "llm.consent",
            (llm, value) -> llm.withConsent(Set.of(value.strip().split("[,\\s]+", -1))));

    private final String path;

    /// A function of its arguments alone.
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<LlmOptions, String, LlmOptions> ofModel;

    Key(String path) {
        this(path, (llm, _) -> llm);
    }

    /// The model for a task.
    Key(String path, Task task) {
        this(path, (llm, value) -> llm.with(task, ModelName.parse(value)));
    }

    Key(String path, BiFunction<LlmOptions, String, LlmOptions> ofModel) {
        this.path = path;
        this.ofModel = ofModel;
    }

    /// The settings with this one set.
    ///
    /// @throws IllegalArgumentException if it can not have that value
    Settings set(Settings settings, String value) {
        return settings.with(ofModel.apply(settings.llm(), value));
    }

    private static Duration seconds(String value) {
        return Duration.ofSeconds(Long.parseLong(value));
    }

    /// Section and name in `readout.yaml`, joined by a dot.
    String path() {
        return path;
    }

    /// The variable that sets it: `READOUT_THEMES_RESOLUTION`.
    String variable() {
        return "READOUT_" + path.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
