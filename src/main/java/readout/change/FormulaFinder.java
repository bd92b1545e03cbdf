package readout.change;

import readout.change.Formulae.Ranked;
import readout.citation.CitationGate;
import readout.document.Period;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.theme.Theme;
import readout.theme.Themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds the formulae of the actors who speak in a period, and what became of each.
///
/// A formula is a phrase of three words or more that one actor says in documents of different days
/// to the letter, at least two of its words with a subject of their own and not all of them names
/// or figures. It is no part of a longer one that stands in as many documents.
public final class FormulaFinder {
    private static final int MOST_OF_AN_ACTOR = 4;

    private static final int MOST_OF_A_STATE = 2;
    private static final int MOST = 8;

    private static final Comparator<Formula> TELLING =
            Comparator.comparingInt(formula ->
                    switch (formula.state()) {
                        case Formula.State.Moved _ -> 0;
                        case Formula.State.Absent _ -> 1;
                        case Formula.State.FirstRepeated _ -> 2;
                        case Formula.State.Used _ -> 3;
                    });

    /// The formulae of the period by actor, what became of them most telling first.
    ///
    /// @param themes with all statements of the corpus up to the end of the period
    public List<Formula> find(Themes themes, Period period, CitationGate gate) {
        Map<Statement, String> themeOf = new HashMap<>();
        for (Theme theme : themes.themes()) {
            theme.statements().forEach(statement -> themeOf.put(statement, theme.id()));
        }
        List<Ranked> told = new ArrayList<>();
        byActor(themes).values().stream()
                .filter(said -> said.stream().anyMatch(s -> period.contains(s.date())))
                .map(said -> new Formulae(said, themeOf, period))
                .forEach(all -> told.addAll(all.told(gate, MOST_OF_AN_ACTOR, MOST_OF_A_STATE)));
        return told.stream()
                .sorted(Comparator.comparingDouble(ranked -> -ranked.score()))
                .limit(MOST)
                .map(Ranked::formula)
                .sorted(Comparator.comparing(Formula::actor).thenComparing(TELLING))
                .toList();
    }

    private static Map<Actor, List<Statement>> byActor(Themes themes) {
        Map<Actor, List<Statement>> byActor = new TreeMap<>();
        Stream.concat(
                        themes.themes().stream().flatMap(theme -> theme.statements().stream()),
                        themes.unassigned().stream())
                .filter(s -> s.actor().isSomebody())
                .distinct()
                .sorted(Statement.ORDER)
                .forEach(s -> byActor.computeIfAbsent(s.actor(), _ -> new ArrayList<>()).add(s));
        return byActor;
    }
}
