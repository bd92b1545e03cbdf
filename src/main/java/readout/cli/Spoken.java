package readout.cli;

import readout.briefing.ArchiveStore;
import readout.briefing.Issue;
import readout.document.Corpus;
import readout.document.Period;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.settings.Settings;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.statement.StatementExtractor;
import readout.text.Nearest;
import readout.theme.EarlierTheme;
import readout.theme.ThemeHistory;
import readout.theme.ThemeRun;
import readout.theme.ThemeStore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// What the library holds of who said what, with the themes of the issues of one series.
///
/// @param statements of all current documents, in the order of [Statement#ORDER]
/// @param history the themes that the newest issue left
/// @param runs the themes of each issue, in the order of time
/// @param numbers of the issues by their periods
/// @param themes the ids of live themes by the places of their statements
record Spoken(
        StatementExtractor extractor,
        Corpus corpus,
        List<Statement> statements,
        ThemeHistory history,
        List<ThemeRun> runs,
        Map<Period, Integer> numbers,
        Map<EarlierTheme.Place, EarlierTheme> themes) {

    static Spoken in(Library library, Settings settings, LookOptions look) {
        Settings guided = App.guided(settings, look.names, null);
        Corpus corpus = Corpus.of(new DocumentStore(library).current());
        StatementExtractor extractor = new StatementExtractor(guided.names());
        String series = series(library, look);
        ThemeStore store = new ThemeStore(library, series);
        List<ThemeRun> runs = store.runs();
        ThemeHistory history = store.left(runs.stream().map(ThemeRun::period).toList());
        Map<Period, Integer> numbers = new HashMap<>();
        for (Issue issue : new ArchiveStore(library, series).issues()) {
            numbers.put(issue.period(), issue.number());
        }
        Map<EarlierTheme.Place, EarlierTheme> themes = new HashMap<>();
        history.live().forEach(theme -> theme.places().forEach(place -> themes.put(place, theme)));
        return new Spoken(
                extractor, corpus, extractor.extract(corpus), history, runs, numbers, themes);
    }

    /// Under which names each actor is found, and how often.
    Map<Actor, SortedMap<String, Integer>> aliases() {
        return extractor.aliases(corpus);
    }

    /// The theme on which the newest issue has the statement; empty where it is on none, or newer.
    Optional<EarlierTheme> theme(Statement statement) {
        return Optional.ofNullable(themes.get(EarlierTheme.Place.of(statement)));
    }

    /// The series whose themes are looked at: the one that is wanted, or the only one.
    static String series(Library library, LookOptions look) {
        List<String> known = ThemeStore.series(library);
        String wanted = look.series;
        if (wanted == null) {
            if (known.size() > 1 && !known.contains("")) {
                throw Explanation.Complaint.ofUsage(
                        "the themes of which series? Give --series with one of "
                                + String.join(", ", known));
            }
            return known.isEmpty() ? "" : known.getFirst();
        }
        if (!known.contains(wanted)) {
            throw Explanation.Complaint.ofInput(
                    "no series is called "
                            + wanted
                            + Nearest.to(wanted, known)
                                    .map(name -> ": did you mean " + name + "?")
                                    .orElse(": `readout brief --list` lists the issues"));
        }
        return wanted;
    }
}
