package readout.ask;

import org.jspecify.annotations.Nullable;

import readout.statement.Actor;

import java.time.LocalDate;
import java.util.List;

/// What a question is limited to. An empty list and a null day limit nothing.
///
/// @param actors of whom one must have said it
/// @param themes ids of themes, of which it must be on one; the empty one stands for no theme
/// @param from the first day on which it was said, inclusive
/// @param until the day after the last one, exclusive
public record Scope(
        List<Actor> actors,
        List<String> themes,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /// No limit.
    public static final Scope ALL = new Scope(List.of(), List.of(), null, null);

    public Scope {
        actors = List.copyOf(actors);
        themes = List.copyOf(themes);
    }

    /// Whether the day lies within it.
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /// The same, with what this leaves open limited as the other one is.
    public Scope or(Scope other) {
        boolean dated = from != null || until != null;
        return new Scope(
                actors.isEmpty() ? other.actors : actors,
                themes.isEmpty() ? other.themes : themes,
                dated ? from : other.from,
                dated ? until : other.until);
    }

    /// The same, on a theme that the question names, or on none yet.
    Scope onTheme(String id) {
        return new Scope(actors, List.of(id, StatementPassages.NO_THEME), from, until);
    }

    /// Whether it is limited to a theme that the question names, and not from outside.
    boolean isOnNamedTheme() {
        return themes.contains(StatementPassages.NO_THEME);
    }

    Scope onAnyTheme() {
        return new Scope(actors, List.of(), from, until);
    }

    Scope of(List<Actor> some) {
        return new Scope(some, themes, from, until);
    }

    Scope between(@Nullable LocalDate first, @Nullable LocalDate end) {
        return new Scope(actors, themes, first, end);
    }
}
