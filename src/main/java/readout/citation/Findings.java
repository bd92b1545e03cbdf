package readout.citation;

import readout.citation.Check.Kind;
import readout.citation.Check.Outcome;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Collects what is wrong with a claim, kind by kind.
final class Findings {
    private final Map<Kind, List<String>> failed = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> doubtful = new EnumMap<>(Kind.class);

    void fail(Kind kind, String words) {
        failed.computeIfAbsent(kind, key -> new ArrayList<>()).add(words);
    }

    void doubt(Kind kind, String words) {
        doubtful.computeIfAbsent(kind, key -> new ArrayList<>()).add(words);
    }

    /// One check of each kind, in their order: passed where nothing was found.
    List<Check> checks(List<Kind> kinds) {
        List<Check> checks = new ArrayList<>();
        for (Kind kind : kinds) {
            List<String> wrong = failed.getOrDefault(kind, List.of());
            List<String> unsure = doubtful.getOrDefault(kind, List.of());
            checks.add(
                    wrong.isEmpty()
                            ? Check.on(kind, Outcome.DOUBTFUL, unsure)
                            : Check.on(kind, Outcome.FAILED, wrong));
        }
        return checks;
    }
}
