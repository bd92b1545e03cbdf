package readout.theme;

import java.util.List;

/// What became of a theme since the issue before.
public sealed interface Fate {
    /// A theme under the id and label that it had in the issue before.
    record Origin(String id, String label) {
        static Origin of(EarlierTheme theme) {
            return new Origin(theme.id(), theme.label());
        }
    }

    /// It goes on under its label.
    record Continued() implements Fate {}

    /// It goes on under another label.
    record Renamed(String before, String now) implements Fate {}

    /// Most of it was part of another theme, which goes on without it.
    record Split(Origin from) implements Fate {}

    /// It has taken in most of other themes, which are no more.
    ///
    /// @param of at least one, by id
    record Merged(List<Origin> of) implements Fate {
        public Merged {
            of = List.copyOf(of);
        }
    }

    /// There was nothing like it.
    record Begun() implements Fate {}

    /// No theme goes on with it, nor has taken it in.
    record Ended(String label) implements Fate {}
}
