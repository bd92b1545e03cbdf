package readout.cli;

import org.jspecify.annotations.Nullable;

import readout.briefing.Cadence;
import readout.briefing.Gathering;
import readout.document.Period;
import readout.render.Renderer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One issue that somebody asks for: what a definition says, with the command line on top.
///
/// @param series the name of the definition; empty for none
/// @param add the files and folders to add first
/// @param corpus null for all that the library holds
/// @param themes only these; empty for all
/// @param actors only these; empty for all
/// @param names the file of names set right; null for the usual one
/// @param taxonomy the file of themes that stand; null for the usual one
/// @param root the folder in which each issue has a folder of its own
/// @param out the folder of this issue; null for one in the root that is named after its period
record Order(
        String series,
        String title,
        List<Path> add,
        @Nullable Gathering corpus,
        Cadence cadence,
        List<String> themes,
        List<String> actors,
        @Nullable Path names,
        @Nullable Path taxonomy,
        List<Renderer> renderers,
        Path root,
        @Nullable Path out) {

    /// Whether the issue has a place in a series: a look at some themes or actors, without a
    /// definition, has none.
    boolean isOfSeries() {
        return !series.isEmpty() || (themes.isEmpty() && actors.isEmpty());
    }

    /// Where the files of the issue go. A look at some themes or actors lies beside the whole issue
    /// of its period and not on it.
    Path folder(Period period) {
        if (out != null) {
            return out;
        }
        String name = period.name();
        if (!isOfSeries()) {
            name +=
                    Stream.concat(themes.stream(), actors.stream())
                            .map(words -> "-" + words.toLowerCase(Locale.ROOT))
                            .map(words -> words.replaceAll("[^\\p{L}\\p{N}]+", "-"))
                            .collect(Collectors.joining());
        }
        return root.resolve(name);
    }
}
