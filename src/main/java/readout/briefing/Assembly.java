package readout.briefing;

import readout.change.Change;
import readout.change.Standing;
import readout.citation.Withheld;
import readout.document.Corpus;
import readout.document.Document;
import readout.document.Passage;
import readout.position.Position;
import readout.statement.Statement;
import readout.theme.Lineage;
import readout.theme.Theme;
import readout.theme.Themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts an issue together: sections in order of weight, the main changes at a glance, and the list
/// of everything that is cited.
final class Assembly {
    private final Assignment assignment;
    private final Corpus corpus;
    private final Selection selection;
    private final Briefing.Method method;

    Assembly(Assignment assignment, Corpus corpus, Selection selection, Briefing.Method method) {
        this.assignment = assignment;
        this.corpus = corpus;
        this.selection = selection;
        this.method = method;
    }

    Briefing of(
            Themes themes,
            Lineage lineage,
            List<Position> positions,
            List<Change> changes,
            Standing standing,
            List<Withheld> withheld) {
        List<Briefing.Section> sections = sections(themes, positions, changes);
        List<Statement> uncovered = selection.ofPeriod(themes.unassigned());
        List<Statement> citations = citations(sections, uncovered, standing);
        return new Briefing(
                assignment.title(),
                assignment.period(),
                method,
                sources(citations),
                citations,
                Glance.of(sections),
                sections,
                withheld,
                uncovered,
                corpus.documents().stream()
                        .filter(document -> document.published().known().isEmpty())
                        .toList(),
                standing,
                assignment.heading(),
                lineage);
    }

    /// A section for each theme of the period, then for each older one of which something is told;
    /// the largest first.
    private List<Briefing.Section> sections(
            Themes themes, List<Position> positions, List<Change> changes) {
        Map<String, Theme> current = new HashMap<>();
        selection.ofPeriod(themes).forEach(theme -> current.put(theme.id(), theme));
        Map<String, List<Change>> changed =
                changes.stream()
                        .sorted(Weight.ORDER)
                        .collect(Collectors.groupingBy(Change::themeId));
        Map<String, List<Position>> taken =
                positions.stream().collect(Collectors.groupingBy(Position::themeId));
        List<Briefing.Section> sections = new ArrayList<>();
        List<Briefing.Section> silent = new ArrayList<>();
        for (Theme theme : themes.themes()) {
            List<Change> told = changed.getOrDefault(theme.id(), List.of());
            List<Position> held = taken.getOrDefault(theme.id(), List.of());
            Theme spoken = current.get(theme.id());
            if (spoken != null) {
                sections.add(new Briefing.Section(spoken, held, told));
            } else if (!told.isEmpty()) {
                silent.add(new Briefing.Section(lastWords(theme, told), held, told));
            }
        }
        Comparator<Briefing.Section> largest =
                Comparator.comparingInt((Briefing.Section s) -> -s.theme().statements().size())
                        .thenComparing(s -> s.theme().id());
        return Stream.concat(sections.stream().sorted(largest), silent.stream().sorted(largest))
                .toList();
    }

    /// A theme on which nobody spoke in the period, with the statements that its changes quote.
    private static Theme lastWords(Theme theme, List<Change> told) {
        return new Theme(
                theme.id(),
                theme.label(),
                theme.keywords(),
                told.stream().flatMap(change -> change.before().stream()).distinct().toList());
    }

    /// Every statement of a theme, of a change, beside the changes or uncovered, once.
    private static List<Statement> citations(
            List<Briefing.Section> sections, List<Statement> uncovered, Standing standing) {
        Map<Passage, Statement> cited = new HashMap<>();
        for (Briefing.Section section : sections) {
            put(cited, section.theme().statements());
            for (Change change : section.changes()) {
                put(cited, change.sentence().evidence());
            }
        }
        put(cited, standing.evidence());
        put(cited, uncovered);
        return cited.values().stream().sorted(Statement.ORDER).toList();
    }

    private static void put(Map<Passage, Statement> cited, Collection<Statement> statements) {
        statements.forEach(statement -> cited.putIfAbsent(statement.passage(), statement));
    }

    /// The documents of the period and those cited from before, in the order of the corpus.
    private List<Briefing.Source> sources(List<Statement> citations) {
        Set<Document.Id> cited = new TreeSet<>();
        citations.forEach(statement -> cited.add(statement.passage().document()));
        return corpus.documents().stream()
                .filter(document ->
                        cited.contains(document.id())
                                || assignment.late().contains(document.id())
                                || document.published()
                                        .known()
                                        .filter(assignment.period()::contains)
                                        .isPresent())
                .map(document ->
                        new Briefing.Source(document, corpus.copyOf(document.id()).orElse(null)))
                .toList();
    }
}
