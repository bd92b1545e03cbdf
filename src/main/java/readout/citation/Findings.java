package readout.citation;

import readout.citation.Check.Kind;
import readout.citation.Check.Outcome;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Collects what is wrong with a claim, kind by kind.
final class Findings {
    private final Map<Outcome, Map<Kind, List<String>>> found = new EnumMap<>(Outcome.class);

    void add(Kind kind, Outcome outcome, String words) {
        found.computeIfAbsent(outcome, key -> new EnumMap<>(Kind.class))
                .computeIfAbsent(kind, key -> new ArrayList<>())
                .add(words);
    }

    void fail(Kind kind, String words) {
        add(kind, Outcome.FAILED, words);
    }

    void doubt(Kind kind, String words) {
        add(kind, Outcome.DOUBTFUL, words);
    }

    /// One check of each kind, in their order: passed where nothing was found.
    List<Check> checks(List<Kind> kinds) {
        List<Check> checks = new ArrayList<>();
        for (Kind kind : kinds) {
            List<String> wrong = words(kind, Outcome.FAILED);
            checks.add(
                    wrong.isEmpty()
                            ? Check.on(kind, Outcome.DOUBTFUL, words(kind, Outcome.DOUBTFUL))
                            : Check.on(kind, Outcome.FAILED, wrong));
        }
        return checks;
    }

    private List<String> words(Kind kind, Outcome outcome) {
        return found.getOrDefault(outcome, Map.of()).getOrDefault(kind, List.of());
    }
}
