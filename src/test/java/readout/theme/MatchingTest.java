package readout.theme;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class MatchingTest {
    static final int OTHERS = 4;

    @Test
    void thePairsTogetherWeighMostAndNotEachByItself() {
        // The heaviest edge, 5, would leave 1 for the rest: 4 and 4 are more.
        assertThat(
                        Matching.of(
                                List.of(
                                        List.of(new Matching.Edge(0, 5), new Matching.Edge(1, 4)),
                                        List.of(new Matching.Edge(0, 4), new Matching.Edge(1, 1))),
                                2))
                .containsExactly(1, 0);
    }

    @Test
    void aNodeWithoutEdgesStaysAlone() {
        assertThat(Matching.of(List.of(List.of(), List.of(new Matching.Edge(0, 1))), 1))
                .containsExactly(-1, 0);
    }

    @Property(tries = 500)
    void itIsAsHeavyAsTheHeaviestOfAllPairings(
            @ForAll @Size(5) List<@Size(OTHERS) List<@IntRange(max = 6) Integer>> weights) {
        List<List<Matching.Edge>> edges = new ArrayList<>();
        for (List<Integer> row : weights) {
            List<Matching.Edge> possible = new ArrayList<>();
            for (int other = 0; other < OTHERS; other++) {
                if (row.get(other) > 0) {
                    possible.add(new Matching.Edge(other, row.get(other)));
                }
            }
            edges.add(possible);
        }
        int[] partners = Matching.of(edges, OTHERS);
        int weight = 0;
        boolean[] taken = new boolean[OTHERS];
        for (int node = 0; node < partners.length; node++) {
            if (partners[node] >= 0) {
                assertThat(taken[partners[node]]).isFalse();
                taken[partners[node]] = true;
                weight += weights.get(node).get(partners[node]);
            }
        }
        assertThat(weight).isEqualTo(heaviest(weights, 0, new boolean[OTHERS]));
    }

    private static int heaviest(List<List<Integer>> weights, int node, boolean[] taken) {
        if (node == weights.size()) {
            return 0;
        }
        int best = heaviest(weights, node + 1, taken);
        for (int other = 0; other < OTHERS; other++) {
            int weight = weights.get(node).get(other);
            if (!taken[other] && weight > 0) {
                taken[other] = true;
                best = Math.max(best, weight + heaviest(weights, node + 1, taken));
                taken[other] = false;
            }
        }
        return best;
    }
}
