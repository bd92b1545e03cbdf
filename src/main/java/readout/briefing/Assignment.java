package readout.briefing;

import org.jspecify.annotations.Nullable;

import readout.document.Period;

import java.util.Optional;

/// What an issue is to cover.
///
/// @param theme only the themes whose label or id holds these words; null for all
/// @param actor only the actors whose name holds these words; null for all
public record Assignment(
        String title, Period period, @Nullable String theme, @Nullable String actor) {

    public Assignment(String title, Period period) {
        this(title, period, null, null);
    }

    Optional<String> onlyTheme() {
        return Optional.ofNullable(theme);
    }

    Optional<String> onlyActor() {
        return Optional.ofNullable(actor);
    }
}
