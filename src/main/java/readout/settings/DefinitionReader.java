package readout.settings;

import org.jspecify.annotations.Nullable;

import readout.briefing.Cadence;
import readout.briefing.Definition;
import readout.briefing.Gathering;
import readout.text.Nearest;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the definition of a series:
///
///     title: Straits weekly
///     corpus: statements/
///     cadence: weekly
///     starts: monday
///     themes: [Straits, Border]
///     actors: [Kárský]
///     names: names.yaml
///     taxonomy: themes.yaml
///     formats: [pdf, html]
///     out: issues
///
/// All but the title may be left out. Paths are read from the folder of the file. The cadence is
/// `weekly`, `fortnightly`, `monthly` or `every N days`; `starts` is a weekday, for months a day
/// from 1 to 28, and for the rest any date on which a period begins.
public final class DefinitionReader {
    private static final List<String> KEYS =
            List.of(
                    "title",
                    "corpus",
                    "cadence",
                    "starts",
                    "themes",
                    "actors",
                    "names",
                    "taxonomy",
                    "formats",
                    "out");
    private static final List<String> FORMATS = List.of("pdf", "html", "md", "json");
    private static final List<String> CADENCES = List.of("weekly", "fortnightly", "monthly");
    private static final Pattern EVERY = Pattern.compile("every (\\d{1,3}) days?");

    private DefinitionReader() {}

    /// Whether a path names a definition: statements never end like this.
    public static boolean isDefinition(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /// @throws SettingsException with file and line if the file is not of the form above
    public static Definition read(Path path) {
        YamlMap map = YamlFile.read(path);
        map.only(KEYS);
        Path file = path.toAbsolutePath().normalize();
        Path folder = file.resolveSibling("").normalize();
        String series = String.valueOf(file.getFileName()).replaceFirst("\\.[A-Za-z]+$", "");
        if (series.isBlank()) {
            throw map.complaint("title", "the file needs a name before its ending");
        }
        String title =
                map.text("title")
                        .orElseThrow(() ->
                                map.complaint(
                                        "title",
                                        "a title is missing: write `title: Name of the series`"));
        return new Definition(
                series,
                title,
                corpus(map, folder),
                cadence(map),
                map.texts("themes"),
                map.texts("actors"),
                map.text("names").map(folder::resolve).orElse(null),
                map.text("taxonomy").map(folder::resolve).orElse(null),
                formats(map),
                map.text("out").map(folder::resolve).orElse(folder.resolve(series)).normalize());
    }

    private static @Nullable Gathering corpus(YamlMap map, Path folder) {
        List<String> written = map.texts("corpus");
        try {
            return written.isEmpty() ? null : new Gathering(folder, written);
        } catch (IllegalArgumentException e) {
            throw map.complaint(
                    "corpus", "that is no path and no pattern: write it as `statements/*.txt`");
        }
    }

    private static List<String> formats(YamlMap map) {
        for (String format : map.texts("formats")) {
            if (!FORMATS.contains(format)) {
                throw map.complaint(
                        "formats",
                        "there is no format " + format + ": " + Nearest.advice(format, FORMATS));
            }
        }
        return map.texts("formats");
    }

    private static Cadence cadence(YamlMap map) {
        String written = map.text("cadence").orElse("weekly").toLowerCase(Locale.ROOT);
        Matcher every = EVERY.matcher(written);
        if (every.matches()) {
            int days = Integer.parseInt(every.group(1));
            if (days < 1 || days > 366) {
                throw map.complaint("cadence", "a period has 1 to 366 days: choose one of these");
            }
            return new Cadence.Days(days, anchor(map));
        }
        return switch (written) {
            case "weekly" -> new Cadence.Days(7, anchor(map));
            case "fortnightly" -> new Cadence.Days(14, anchor(map));
            case "monthly" -> new Cadence.Monthly(dayOfMonth(map));
            default ->
                    throw map.complaint(
                            "cadence",
                            "there is no cadence %s: %s or `every N days`"
                                    .formatted(written, Nearest.advice(written, CADENCES)));
        };
    }

    /// A weekday or a date.
    private static LocalDate anchor(YamlMap map) {
        String starts = map.text("starts").orElse("monday").toUpperCase(Locale.ROOT);
        Optional<DayOfWeek> weekday =
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().equals(starts))
                        .findFirst();
        if (weekday.isPresent()) {
            // Any week serves: the periods repeat.
            return LocalDate.EPOCH.with(weekday.get());
        }
        try {
            return LocalDate.parse(starts);
        } catch (DateTimeException e) {
            throw map.complaint(
                    "starts",
                    "%s is no weekday and no date: write `monday` or `2023-11-27`"
                            .formatted(map.text("starts").orElse("")));
        }
    }

    private static int dayOfMonth(YamlMap map) {
        String starts = map.text("starts").orElse("1");
        if (!starts.matches("\\d{1,2}")
                || Integer.parseInt(starts) < 1
                || Integer.parseInt(starts) > 28) {
            throw map.complaint(
                    "starts", "a month begins on its day 1 to 28, and not " + starts + ": write 1");
        }
        return Integer.parseInt(starts);
    }
}
