package readout.ask;

import org.jspecify.annotations.Nullable;

import readout.statement.Actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What somebody asks, as it was understood.
///
/// @param text as it was asked, on one line
/// @param kind what would answer it
/// @param scope what it is limited to
/// @param about the time of which it asks, which may be named in a statement of another day; null
///   where it names none
/// @param wanted that of which it speaks, without what the scope holds
/// @param understood what it was taken for, for people: `Actor: NATO`, `since 2023-07-12`
/// @param asked the actors whose words are asked for, those that one name may mean together
/// @param stranger whose words are asked for, alone or with those of others, though the documents
///   name nobody so; null mostly
public record Question(
        String text,
        QuestionKind kind,
        Scope scope,
        @Nullable Time about,
        List<Wanted> wanted,
        List<String> understood,
        List<Set<Actor>> asked,
        @Nullable String stranger) {

    /// A stretch of days.
    ///
    /// @param from the first day; null where it has no beginning
    /// @param until the day after the last; null where it has no end
    record Time(@Nullable LocalDate from, @Nullable LocalDate until) {
        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /// The same with no limit of theme, and told so.
    Question onAnyTheme() {
        List<String> told = new ArrayList<>(understood);
        told.add("nothing on the theme answers it: looked on all");
        return new Question(text, kind, scope.onAnyTheme(), about, wanted, told, asked, stranger);
    }

    public Question {
        wanted = List.copyOf(wanted);
        understood = List.copyOf(understood);
        asked = List.copyOf(asked);
    }
}
