package readout.theme;

import readout.document.Period;

import java.util.List;

/// The themes of one issue, as [ThemeStore] kept them.
///
/// @param period that of the issue
/// @param themes by id
public record ThemeRun(Period period, List<Entry> themes) {
    /// A theme as it was then.
    ///
    /// @param printed whether the issue has a section on it
    /// @param fates those that are worth telling: neither that it began nor that it goes on
    public record Entry(String id, String label, boolean printed, List<Fate> fates) {
        public Entry {
            fates = List.copyOf(fates);
        }
    }

    public ThemeRun {
        themes = List.copyOf(themes);
    }
}
