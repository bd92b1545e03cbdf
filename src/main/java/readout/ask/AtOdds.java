package readout.ask;

import readout.change.Disagreement;
import readout.citation.CitedSentence;
import readout.statement.Statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds among what answers a question two statements that can not both hold.
final class AtOdds {
    private final Disagreement disagreement = new Disagreement();

    /// Two of the best statements that can not both hold, each told; empty where none are.
    Optional<List<CitedSentence>> sides(
            List<Fitting> ranked, List<Statement> leads, Telling telling) {
        List<Statement> among = ranked.stream().map(Fitting::statement).toList();
        List<Statement> best =
                ranked.stream()
                        .map(Fitting::statement)
                        .filter(leads::contains)
                        .limit(Choice.MOST)
                        .toList();
        for (int i = 0; i < best.size(); i++) {
            for (int j = 0; j < i; j++) {
                Statement one = best.get(i);
                Statement other = best.get(j);
                if (disagreement.isBetween(one, other, among)) {
                    List<CitedSentence> sides = new ArrayList<>();
                    boolean inOrder = Statement.ORDER.compare(one, other) <= 0;
                    for (Statement side : List.of(inOrder ? one : other, inOrder ? other : one)) {
                        CitedSentence told = telling.told(side);
                        if (told != null) {
                            sides.add(told);
                        }
                    }
                    if (sides.size() == 2) {
                        return Optional.of(sides);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
