package readout.theme;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Pairs the nodes of two sides so that the weights of the pairs come to most (the assignment
/// problem, solved by augmenting paths of greatest gain: Kuhn, 1955; Edmonds and Karp, 1972).
///
/// Nodes may stay alone. Of pairings that are equally good the order of nodes and edges decides,
/// and nothing else.
final class Matching {
    /// An edge to a node of the other side.
    ///
    /// @param weight positive
    record Edge(int to, long weight) {}

    private static final int NOBODY = -1;

    private final List<List<Edge>> edges;
    private final int[] partner;
    private final int[] held;
    private final long[] weight;

    private Matching(List<List<Edge>> edges, int others) {
        this.edges = edges;
        this.partner = new int[edges.size()];
        this.weight = new long[edges.size()];
        this.held = new int[others];
        Arrays.fill(partner, NOBODY);
        Arrays.fill(held, NOBODY);
    }

    /// The partner of each node, or -1.
    ///
    /// @param edges of each node of the one side
    /// @param others the number of nodes of the other side
    static int[] of(List<List<Edge>> edges, int others) {
        Matching matching = new Matching(edges, others);
        for (int node = 0; node < edges.size(); node++) {
            matching.place(node);
        }
        return matching.partner;
    }

    /// Gives the node a partner or none, whichever gains most, where those it displaces move on.
    private void place(int node) {
        long[] gain = new long[edges.size()];
        int[] displacedBy = new int[edges.size()];
        @Nullable Edge[] taken = new @Nullable Edge[edges.size()];
        Arrays.fill(gain, Long.MIN_VALUE);
        Arrays.fill(displacedBy, NOBODY);
        gain[node] = 0;
        int last = node;
        long best = 0;
        @Nullable Edge free = null;
        Deque<Integer> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            int one = open.remove();
            if (gain[one] > best) {
                best = gain[one];
                last = one;
                free = null;
            }
            for (Edge edge : edges.get(one)) {
                int other = held[edge.to()];
                if (other == NOBODY) {
                    if (gain[one] + edge.weight() > best) {
                        best = gain[one] + edge.weight();
                        last = one;
                        free = edge;
                    }
                } else if (other != one) {
                    long moved = gain[one] + edge.weight() - weight[other];
                    if (moved > gain[other]) {
                        gain[other] = moved;
                        displacedBy[other] = one;
                        taken[other] = edge;
                        open.add(other);
                    }
                }
            }
        }
        take(last, free);
        for (int one = last; one != node; one = displacedBy[one]) {
            take(displacedBy[one], taken[one]);
        }
    }

    private void take(int node, @Nullable Edge edge) {
        partner[node] = edge == null ? NOBODY : edge.to();
        weight[node] = edge == null ? 0 : edge.weight();
        if (edge != null) {
            held[edge.to()] = node;
        }
    }
}
