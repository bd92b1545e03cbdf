package readout.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

import readout.settings.SettingsReader;

import java.util.Locale;
import java.util.Map;

/// The value of an option that has no flag: a variable `READOUT_...`, else what `readout.yaml` says
/// under `defaults`, else the program's own.
final class ChosenDefaults implements IDefaultValueProvider {
    private final Map<String, String> environment;
    private @Nullable Map<String, String> file;

    ChosenDefaults(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)
                || option.usageHelp()
                || option.versionHelp()
                || option.negatable()) {
            return null;
        }
        String name = option.longestName().replaceFirst("^-+", "");
        String variable = "READOUT_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
        String value = environment.get(variable);
        return value != null ? value : file().get(name);
    }

    /// Read once, when the first option asks.
    private Map<String, String> file() {
        Map<String, String> read = file;
        if (read == null) {
            read = SettingsReader.of(App.SETTINGS_FILE).options();
            file = read;
        }
        return read;
    }
}
