package readout.change;

import readout.statement.Statement;
import readout.text.Span;

import java.util.List;
import java.util.Optional;

/// Looks for other words that stand where a formula stood.
///
/// @param formula its words
/// @param last the statement in which it was last said
record Variant(List<Token> formula, Statement last) {
    /// The share of the formula's words that a variant has in the same order at least.
    private static final double MOST = 0.6;

    private static final int FEWEST_CONTENT = 2;

    private static final int FEWEST_WORDS = 2;

    /// How many words more than the formula a variant has at most.
    private static final int LONGER = 4;

    Optional<Formula.State> in(List<Statement> spoken) {
        return spoken.stream()
                .flatMap(statement -> near(statement).stream())
                .findFirst()
                .or(() -> spoken.stream().flatMap(s -> inPlace(s).stream()).findFirst());
    }

    /// A stretch with most of the formula's words in order, two of content among them, and with
    /// what stands for the others.
    private Optional<Formula.State> near(Statement statement) {
        for (List<Token> clause : Clauses.of(statement)) {
            Alignment alignment = Alignment.of(formula, clause);
            List<Alignment.Stretch> stretches = alignment.stretches();
            int from = clause.size();
            int to = 0;
            long contents = 0;
            for (Alignment.Stretch stretch : stretches) {
                if (stretch.kept()) {
                    from = Math.min(from, stretch.now().from());
                    to = stretch.now().to();
                    contents += contents(clause.subList(stretch.now().from(), to));
                }
            }
            if (alignment.keptWords() < MOST * formula.size() || contents < FEWEST_CONTENT) {
                continue;
            }
            from -= before(stretches.getFirst(), clause);
            to += instead(stretches.getLast());
            Optional<Formula.State> moved = moved(statement, clause.subList(from, to));
            if (to - from <= formula.size() + LONGER && moved.isPresent()) {
                return moved;
            }
        }
        return Optional.empty();
    }

    /// How many words stand for those of the formula at its edge: one more where there is, so that
    /// "stayed low" may become "continued to rise".
    private static int instead(Alignment.Stretch edge) {
        int left = edge.before().to() - edge.before().from();
        int put = edge.now().to() - edge.now().from();
        return edge.kept() || left == 0 ? 0 : Math.min(put, left + 1);
    }

    /// The same before the first word kept; from the formula's first word on, where it is there.
    private int before(Alignment.Stretch edge, List<Token> clause) {
        for (int at = edge.now().from(); !edge.kept() && at < edge.now().to(); at++) {
            if (clause.get(at).same(formula.getFirst())) {
                return edge.now().to() - at;
            }
        }
        return instead(edge);
    }

    private boolean isOther(Token word) {
        return word.kind() == Token.Kind.CONTENT && formula.stream().noneMatch(word::same);
    }

    private static long contents(List<Token> words) {
        return words.stream().filter(word -> word.kind() == Token.Kind.CONTENT).count();
    }

    /// What stands in its place in a sentence that is otherwise mostly the same.
    private Optional<Formula.State> inPlace(Statement statement) {
        if (Redline.ifMostlyKept(last.text(), statement.text()).isEmpty()) {
            return Optional.empty();
        }
        List<Token> before = Token.words(last.text());
        List<Token> now = Token.words(statement.text());
        int begins = indexOf(before, formula.getFirst().span());
        int ends = indexOf(before, formula.getLast().span()) + 1;
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Alignment.Stretch stretch : Alignment.of(before, now).stretches()) {
            int shared =
                    Math.min(ends, stretch.before().to())
                            - Math.max(begins, stretch.before().from());
            if (shared <= 0) {
                continue;
            }
            int kept = stretch.kept() ? shared : stretch.before().to() - stretch.before().from();
            if (!stretch.kept() && 2 * shared < kept) {
                return Optional.empty();
            }
            int offset =
                    stretch.kept()
                            ? Math.max(begins, stretch.before().from()) - stretch.before().from()
                            : 0;
            int start = stretch.now().from() + offset;
            from = Math.min(from, start);
            to = Math.max(to, stretch.kept() ? start + shared : stretch.now().to());
        }
        return from < to && to - from <= formula.size() + LONGER
                ? moved(statement, now.subList(from, to))
                : Optional.empty();
    }

    private static int indexOf(List<Token> tokens, Span span) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).span().equals(span)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no word at " + span);
    }

    /// Up to the next clause.
    private Optional<Formula.State> moved(Statement instead, List<Token> words) {
        int end = 0;
        while (end < words.size() && !Clauses.opens(words.get(end))) {
            end++;
        }
        while (end > 0 && words.get(end - 1).kind() == Token.Kind.FUNCTION) {
            end--;
        }
        List<Token> kept = words.subList(0, end);
        if (end < FEWEST_WORDS || kept.stream().noneMatch(this::isOther)) {
            return Optional.empty();
        }
        String quoted = Clauses.span(kept).in(instead.text());
        boolean quotable = quoted.chars().noneMatch(c -> c == '“' || c == '”' || c == '"');
        return quotable ? Optional.of(new Formula.State.Moved(instead, quoted)) : Optional.empty();
    }
}
