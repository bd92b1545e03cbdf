package readout.change;

import readout.citation.CitationGate;
import readout.document.Document;
import readout.document.Period;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.theme.Theme;
import readout.wording.Scales;
import readout.wording.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<Statement, Wording> wordings = new LinkedHashMap<>();
        for (Theme theme : themes) {
            for (Statement statement : theme.statements()) {
                wordings.put(statement, Wording.of(statement, scales));
            }
        }
        Likeness likeness = new Likeness(wordings.values());
        Map<Actor, Voice> voices = voices(themes, wordings, likeness, new Pieces(scales));
        Map<Document.Id, List<Voice>> narrated = narrated(themes, voices);
        LocalDate begins =
                voices.values().stream()
                        .map(voice -> voice.days().first())
                        .min(Comparator.naturalOrder())
                        .orElse(period.from());
        List<Change> changes = new ArrayList<>();
        for (Theme theme : themes) {
            Comparison comparison = new Comparison(theme.id(), likeness, gate);
            Map<Actor, List<Wording>> byActor = new TreeMap<>();
            for (Statement statement : theme.statements()) {
                if (statement.actor().isSomebody()) {
                    byActor.computeIfAbsent(statement.actor(), key -> new ArrayList<>())
                            .add(Objects.requireNonNull(wordings.get(statement)));
                }
            }
            byActor.forEach((actor, held) -> {
                Voice voice = Objects.requireNonNull(voices.get(actor));
                changes.addAll(
                        new Ledger(theme.id(), period, voice, comparison, gate, begins, narrated)
                                .of(held));
            });
        }
        return changes;
    }

    private static Map<Actor, Voice> voices(
            List<Theme> themes,
            Map<Statement, Wording> wordings,
            Likeness likeness,
            Pieces pieces) {
        Map<Statement, String> themeIds = new HashMap<>();
        for (Theme theme : themes) {
            theme.statements().forEach(statement -> themeIds.put(statement, theme.id()));
        }
        Map<Actor, Voice> voices = new TreeMap<>();
        wordings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Statement.ORDER))
                .forEach(said ->
                        voices.computeIfAbsent(
                                        said.getKey().actor(), key -> new Voice(likeness, pieces))
                                .add(
                                        said.getValue(),
                                        Objects.requireNonNull(themeIds.get(said.getKey()))));
        return voices;
    }

    /// Who speaks in the documents in which more than one actor does. What these tell without a cue
    /// is a narrator's aside: that it comes up or ceases is no news of the narrator's position.
    private static Map<Document.Id, List<Voice>> narrated(
            List<Theme> themes, Map<Actor, Voice> voices) {
        Map<Document.Id, Set<Actor>> speakers = new HashMap<>();
        for (Theme theme : themes) {
            for (Statement statement : theme.statements()) {
                speakers.computeIfAbsent(statement.passage().document(), _ -> new TreeSet<>())
                        .add(statement.actor());
            }
        }
        return speakers.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry ->
                                        entry.getValue().stream()
                                                .map(actor ->
                                                        Objects.requireNonNull(voices.get(actor)))
                                                .toList()));
    }
}
