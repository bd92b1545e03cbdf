package readout.briefing;

import org.jspecify.annotations.Nullable;

import readout.document.Document;
import readout.document.Period;
import readout.theme.ThemeHistory;

import java.util.List;
import java.util.Set;

/// What an issue is to cover.
///
/// @param themes only the themes whose label or id holds one of these; empty for all
/// @param actors only the actors whose name holds one of these; empty for all
/// @param heading the place in its series; null for one that is of none
/// @param printed what earlier issues of the series printed
/// @param history the themes that they left
public record Assignment(
        String title,
        Period period,
        List<String> themes,
        List<String> actors,
        @Nullable Heading heading,
        Printed printed,
        ThemeHistory history) {

    public Assignment {
        themes = List.copyOf(themes);
        actors = List.copyOf(actors);
    }

    public Assignment(String title, Period period) {
        this(title, period, List.of(), List.of(), null, Printed.NOTHING, ThemeHistory.NONE);
    }

    /// Documents from before the period that this issue covers too.
    Set<Document.Id> late() {
        return heading == null ? Set.of() : heading.late();
    }
}
