package readout.index;

import org.jspecify.annotations.Nullable;

import readout.document.Document;

import java.time.LocalDate;
import java.util.Set;

/// Which passages may be found. Each kind that is empty or null lets all pass; a passage passes
/// that has, for every other kind, one of the values.
///
/// @param actors canonical names
/// @param themes ids of themes
/// @param speeches names of ways in which words reach us
/// @param from the first day, inclusive
/// @param until the day after the last, exclusive; a range that is empty lets nothing pass
public record Filter(
        Set<String> actors,
        Set<String> themes,
        Set<String> speeches,
        Set<Document.Id> documents,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /// Lets every passage pass.
    public static final Filter ALL = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), null, null);

    public Filter {
        actors = Set.copyOf(actors);
        themes = Set.copyOf(themes);
        speeches = Set.copyOf(speeches);
        documents = Set.copyOf(documents);
    }

    /// The same, for passages of one of the actors only.
    public Filter byActors(Set<String> some) {
        return new Filter(some, themes, speeches, documents, from, until);
    }

    /// The same, for passages on one of the themes only.
    public Filter onThemes(Set<String> some) {
        return new Filter(actors, some, speeches, documents, from, until);
    }

    /// The same, for passages whose words reach us in one of the ways only.
    public Filter inSpeeches(Set<String> some) {
        return new Filter(actors, themes, some, documents, from, until);
    }

    /// The same, for passages of one of the documents only.
    public Filter ofDocuments(Set<Document.Id> some) {
        return new Filter(actors, themes, speeches, some, from, until);
    }

    /// The same, for passages of other dates.
    public Filter between(@Nullable LocalDate first, @Nullable LocalDate end) {
        return new Filter(actors, themes, speeches, documents, first, end);
    }

    /// Whether the day lies in the range of dates.
    public boolean dates(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /// Whether the passage may be found.
    public boolean passes(IndexedPassage passage) {
        return dates(passage.date())
                && (documents.isEmpty() || documents.contains(passage.passage().document()))
                && (speeches.isEmpty()
                        || (passage.speech() != null && speeches.contains(passage.speech())))
                && (actors.isEmpty() || passage.actors().stream().anyMatch(actors::contains))
                && (themes.isEmpty() || passage.themes().stream().anyMatch(themes::contains));
    }
}
