package readout.position;

import readout.document.Document;
import readout.index.TermIndex;
import readout.statement.Statement;
import readout.text.ContentWords;
import readout.wording.Scales;
import readout.wording.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds what several documents say alike: statements that share most of their words, rare words
/// counting more.
///
/// One that lacks a figure of the other, or denies where the other does not, says something else
/// however like it sounds.
public final class Corroborator {
    /// The weight of the words shared, over the mean weight of both (Dice).
    private static final double ALIKE = 0.5;

    /// With fewer words it takes no chance to be alike.
    private static final int FEWEST_WORDS = 4;

    /// Only statements with a rarer word in common are compared: one that stands in at most this
    /// share of the statements, within these bounds, so that many statements take no square of
    /// time.
    private static final double COMMON = 0.125;

    private static final int LEAST_COMMON = 64;
    private static final int MOST_COMMON = 1000;

    private final Scales scales = new Scales();

    private record Neighbour(int statement, double likeness) {}

    private record Said(
            Document.Id document, Set<String> roots, Set<String> figures, boolean denies) {}

    /// The groups of statements from at least so many documents, the most corroborated first; a
    /// statement is in one group at most.
    public List<Corroboration> among(List<Statement> statements, int fewestDocuments) {
        List<Said> said = statements.stream().map(this::said).toList();
        List<List<Neighbour>> neighbours = neighbours(said);
        boolean[] taken = new boolean[said.size()];
        List<Corroboration> groups = new ArrayList<>();
        for (int leader : mostLikedFirst(neighbours)) {
            if (taken[leader]) {
                continue;
            }
            List<Integer> members = new ArrayList<>(List.of(leader));
            neighbours.get(leader).stream()
                    .map(Neighbour::statement)
                    .filter(other -> !taken[other])
                    .forEach(members::add);
            long documents = members.stream().map(i -> said.get(i).document()).distinct().count();
            if (documents >= fewestDocuments) {
                members.forEach(member -> taken[member] = true);
                groups.add(
                        new Corroboration(
                                statements.get(leader),
                                members.stream().map(statements::get).toList()));
            }
        }
        return groups;
    }

    private static List<Integer> mostLikedFirst(List<List<Neighbour>> neighbours) {
        double[] liked =
                neighbours.stream()
                        .mapToDouble(some -> some.stream().mapToDouble(Neighbour::likeness).sum())
                        .toArray();
        return IntStream.range(0, liked.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -liked[i]))
                .toList();
    }

    private Said said(Statement statement) {
        Set<String> roots = new LinkedHashSet<>();
        Set<String> figures = new LinkedHashSet<>();
        for (ContentWords.Word word : ContentWords.in(statement.text())) {
            roots.add(word.root());
            if (word.isFigure()) {
                figures.add(word.root());
            }
        }
        boolean denies = !Wording.of(statement, scales).denials().isEmpty();
        return new Said(statement.passage().document(), roots, figures, denies);
    }

    private static List<List<Neighbour>> neighbours(List<Said> said) {
        TermIndex index = new TermIndex(said.stream().map(Said::roots).toList());
        double[] weights = said.stream().mapToDouble(one -> index.rarity(one.roots())).toArray();
        double commonest = Math.clamp(said.size() * COMMON, LEAST_COMMON, MOST_COMMON);
        List<List<Neighbour>> all = new ArrayList<>();
        int[] comparedTo = new int[said.size()];
        for (int i = 0; i < said.size(); i++) {
            List<Neighbour> neighbours = new ArrayList<>();
            for (String root : said.get(i).roots()) {
                int[] holders = index.holders(root);
                if (holders.length > commonest || said.get(i).roots().size() < FEWEST_WORDS) {
                    continue;
                }
                for (int other : holders) {
                    if (comparedTo[other] != i + 1) {
                        comparedTo[other] = i + 1;
                        double most = 2 * Math.min(weights[i], weights[other]);
                        double both = weights[i] + weights[other];
                        if (most >= ALIKE * both && bearsOut(said.get(other), said.get(i))) {
                            double shared = shared(index, said.get(i), said.get(other));
                            if (2 * shared >= ALIKE * both) {
                                neighbours.add(new Neighbour(other, 2 * shared / both));
                            }
                        }
                    }
                }
            }
            neighbours.sort(
                    Comparator.comparingDouble((Neighbour one) -> -one.likeness())
                            .thenComparingInt(Neighbour::statement));
            all.add(neighbours);
        }
        return all;
    }

    private static double shared(TermIndex index, Said one, Said other) {
        return index.rarity(
                one.roots().stream().filter(other.roots()::contains).collect(Collectors.toList()));
    }

    private static boolean bearsOut(Said one, Said other) {
        return !one.document().equals(other.document())
                && one.denies() == other.denies()
                && one.figures().containsAll(other.figures())
                && one.roots().size() >= FEWEST_WORDS;
    }
}
