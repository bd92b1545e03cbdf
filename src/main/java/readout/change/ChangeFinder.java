package readout.change;

import readout.citation.CitationGate;
import readout.document.Document;
import readout.document.Period;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.theme.Theme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Finds what became of each actor's position on each theme since the actor last spoke on it.
///
/// A statement of the period is laid beside the actor's earlier statement on the same theme that
/// says most of the same; the words in which the two differ decide the kind.
public final class ChangeFinder {
    private final Scales scales = new Scales();

    /// The changes of the period in order of theme, actor and place in the later document.
    ///
    /// @param themes with all statements of the corpus up to the end of the period
    public List<Change> find(List<Theme> themes, Period period, CitationGate gate) {
        Set<Document.Id> narrated = narrated(themes);
        Map<Statement, Wording> wordings = new HashMap<>();
        Map<Actor, TreeSet<LocalDate>> spoke = new HashMap<>();
        for (Theme theme : themes) {
            for (Statement statement : theme.statements()) {
                wordings.put(statement, Wording.of(statement, scales));
                spoke.computeIfAbsent(statement.actor(), key -> new TreeSet<>())
                        .add(statement.date());
            }
        }
        Likeness likeness = new Likeness(wordings.values());
        LocalDate begins =
                spoke.values().stream()
                        .map(TreeSet::first)
                        .min(Comparator.naturalOrder())
                        .orElse(period.from());
        List<Change> changes = new ArrayList<>();
        for (Theme theme : themes) {
            Map<Actor, List<Wording>> byActor = new TreeMap<>();
            for (Statement statement : theme.statements()) {
                byActor.computeIfAbsent(statement.actor(), key -> new ArrayList<>())
                        .add(wordings.getOrDefault(statement, Wording.of(statement, scales)));
            }
            byActor.forEach((actor, held) -> {
                TreeSet<LocalDate> days = spoke.getOrDefault(actor, new TreeSet<>());
                changes.addAll(
                        new Ledger(theme, period, likeness, gate, days, begins, narrated).of(held));
            });
        }
        return changes;
    }

    /// The documents in which more than one actor speaks. What they tell without a cue is a
    /// narrator's aside: that it comes up or ceases is no news of the narrator's position.
    private static Set<Document.Id> narrated(List<Theme> themes) {
        Map<Document.Id, Set<Actor>> speakers = new HashMap<>();
        for (Theme theme : themes) {
            for (Statement statement : theme.statements()) {
                speakers.computeIfAbsent(statement.passage().document(), key -> new HashSet<>())
                        .add(statement.actor());
            }
        }
        return speakers.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
