package readout.briefing;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// A series of issues as somebody wrote it down: what `readout brief FILE.yaml` writes.
///
/// @param series the name of the file without its ending
/// @param corpus the documents it covers; null for all that the library holds
/// @param themes only the themes whose label holds one of these; empty for all
/// @param actors only the actors whose name holds one of these; empty for all
/// @param names the file of names set right; null for the usual one
/// @param taxonomy the file of themes that stand; null for the usual one
/// @param formats any of pdf, html, md, json; empty for all
/// @param out the folder in which each issue gets a folder of its own
public record Definition(
        String series,
        String title,
        @Nullable Gathering corpus,
        Cadence cadence,
        List<String> themes,
        List<String> actors,
        @Nullable Path names,
        @Nullable Path taxonomy,
        List<String> formats,
        Path out) {

    public Definition {
        themes = List.copyOf(themes);
        actors = List.copyOf(actors);
        formats = List.copyOf(formats);
        if (series.isBlank()) {
            throw new IllegalArgumentException("a series has a name");
        }
    }
}
