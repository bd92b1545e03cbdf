package readout.index;

import org.jspecify.annotations.Nullable;

import readout.document.Passage;

import java.time.LocalDate;
import java.util.List;

/// A passage with what it can be found by.
///
/// @param title that of its document
/// @param date that of its document
/// @param actors the canonical names of whoever speaks in it, sorted, each once; none for the words
///   of a narrator
/// @param themes the ids of the themes it stands under, sorted, each once
/// @param speech the name of the way in which the words reach us; null where nobody speaks
/// @param cue the words that attribute it; null where there are none. It is kept and not searched
public record IndexedPassage(
        Passage passage,
        String title,
        LocalDate date,
        List<String> actors,
        List<String> themes,
        @Nullable String speech,
        @Nullable String cue) {

    public IndexedPassage {
        actors = actors.stream().distinct().sorted().toList();
        themes = themes.stream().distinct().sorted().toList();
    }

    public PassageId id() {
        return new PassageId(passage.document(), passage.span());
    }

    /// The passage as a person reads it: this is what is searched and embedded.
    public String text() {
        return passage.words();
    }
}
