package readout.change;

import java.util.ArrayList;
import java.util.List;

/// Which words of two wordings stand for each other, in order.
///
/// The alignment of the highest score, after Gotoh, "An improved algorithm for matching biological
/// sequences" (Journal of Molecular Biology, 1982): words kept score, content words more than
/// others, and each place at which the two part costs, however long it is. So whole phrases move,
/// and a lone "the" between two of them moves along; so does a lone figure, which says nothing
/// without what it counts.
///
/// @param earlier its words
/// @param later its words
/// @param stretches in order, kept and moved in turn
record Alignment(List<Token> earlier, List<Token> later, List<Stretch> stretches) {
    private static final double CONTENT = 2;
    private static final double FUNCTION = 0.5;
    private static final double PARTING = 2.6;

    /// What tips the balance between equal scores: phrases begin with a function word and end with
    /// a content word.
    private static final double BORDER = 0.05;

    /// A half-open range of tokens.
    record Range(int from, int to) {
        boolean isEmpty() {
            return from == to;
        }
    }

    /// Tokens of both that were kept, or that stand for each other though they differ.
    record Stretch(boolean kept, Range before, Range now) {}

    static Alignment of(List<Token> earlier, List<Token> later) {
        return new Alignment(earlier, later, new Table(earlier, later).stretches());
    }

    /// How many words both have.
    int keptWords() {
        return stretches.stream()
                .filter(Stretch::kept)
                .mapToInt(stretch -> stretch.now().to() - stretch.now().from())
                .sum();
    }

    /// The best scores from each pair of places to the ends, with the next word kept and with the
    /// next word moved.
    private static final class Table {
        private final List<Token> earlier;
        private final List<Token> later;
        private final double[][] kept;
        private final double[][] moved;

        Table(List<Token> earlier, List<Token> later) {
            this.earlier = earlier;
            this.later = later;
            kept = new double[earlier.size() + 1][later.size() + 1];
            moved = new double[earlier.size() + 1][later.size() + 1];
            for (int i = earlier.size(); i >= 0; i--) {
                for (int j = later.size(); j >= 0; j--) {
                    kept[i][j] = Math.max(keeping(i, j), parting(i, j));
                    moved[i][j] = Math.max(moving(i, j), returning(i, j));
                }
            }
        }

        private boolean atEnd(int i, int j) {
            return i == earlier.size() && j == later.size();
        }

        /// Goes on with a word that both have.
        private double keeping(int i, int j) {
            if (atEnd(i, j)) {
                return 0;
            }
            if (i == earlier.size() || j == later.size() || !earlier.get(i).same(later.get(j))) {
                return Double.NEGATIVE_INFINITY;
            }
            return kept[i + 1][j + 1]
                    + switch (later.get(j).kind()) {
                        case CONTENT -> CONTENT;
                        case FUNCTION, FIGURE, PUNCTUATION -> FUNCTION;
                    };
        }

        /// The two part here.
        private double parting(int i, int j) {
            if (atEnd(i, j)) {
                return Double.NEGATIVE_INFINITY;
            }
            double border = begins(earlier, i) + begins(later, j);
            return moving(i, j) - PARTING + border;
        }

        private double moving(int i, int j) {
            double best = Double.NEGATIVE_INFINITY;
            if (i < earlier.size()) {
                best = moved[i + 1][j];
            }
            if (j < later.size()) {
                best = Math.max(best, moved[i][j + 1]);
            }
            return best;
        }

        /// The two come together again.
        private double returning(int i, int j) {
            return keeping(i, j) + ends(earlier, i) + ends(later, j);
        }

        private static double begins(List<Token> tokens, int at) {
            boolean begins =
                    at < tokens.size() && (tokens.get(at).kind() == Token.Kind.FUNCTION || at == 0);
            return begins ? BORDER : 0;
        }

        private static double ends(List<Token> tokens, int at) {
            return at > 0 && tokens.get(at - 1).kind() == Token.Kind.CONTENT ? BORDER : 0;
        }

        List<Stretch> stretches() {
            List<Stretch> stretches = new ArrayList<>();
            int i = 0;
            int j = 0;
            boolean keeps = true;
            int fromI = 0;
            int fromJ = 0;
            while (!atEnd(i, j)) {
                boolean next =
                        keeps ? keeping(i, j) >= parting(i, j) : returning(i, j) > moving(i, j);
                if (next != keeps) {
                    add(stretches, keeps, new Range(fromI, i), new Range(fromJ, j));
                    fromI = i;
                    fromJ = j;
                    keeps = next;
                }
                if (keeps) {
                    i++;
                    j++;
                } else if (i < earlier.size()
                        && (j == later.size() || moved[i + 1][j] >= moved[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            add(stretches, keeps, new Range(fromI, i), new Range(fromJ, j));
            return List.copyOf(stretches);
        }

        private static void add(List<Stretch> stretches, boolean keeps, Range before, Range now) {
            if (!before.isEmpty() || !now.isEmpty()) {
                stretches.add(new Stretch(keeps, before, now));
            }
        }
    }
}
