package readout.change;

import readout.statement.Statement;
import readout.text.Span;
import readout.text.WordList;
import readout.wording.Core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts a statement into the stretches within which a phrase may stand: the actor's own words,
/// without those that report them, from one mark of punctuation, quotation or conjunction to the
/// next.
final class Clauses {
    /// Words behind which a new clause begins.
    private static final Set<String> CONJUNCTIONS = Set.copyOf(WordList.read("clause-words.txt"));

    /// Words that begin a clause behind "and", "or" and "as".
    private static final Set<String> SUBJECTS =
            Set.of(
                    "i", "we", "you", "he", "she", "it", "they", "this", "these", "there", "will",
                    "would", "shall", "should", "can", "could", "may", "might", "must", "is", "are",
                    "was", "were", "has", "have", "had", "do", "does", "did", "not");

    private static final Set<String> JOINS = Set.of("and", "or", "as", "than");

    private Clauses() {}

    /// A sentence with an address tells where to ask.
    private static final Pattern ADDRESS = Pattern.compile("@|://|www\\.");

    static List<List<Token>> of(Statement statement) {
        if (ADDRESS.matcher(statement.text()).find()) {
            return List.of();
        }
        String spoken = Core.of(statement);
        int from = Core.afterCue(statement);
        List<List<Token>> clauses = new ArrayList<>();
        List<Token> clause = new ArrayList<>();
        List<Token> tokens = Token.in(statement.text());
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            int start = token.span().start();
            boolean said = start >= from && spoken.charAt(start) != ' ';
            if (said && token.isWord() && !opens(token) && !joins(tokens, at)) {
                clause.add(token);
            } else if (!clause.isEmpty()) {
                clauses.add(List.copyOf(clause));
                clause.clear();
            }
        }
        if (!clause.isEmpty()) {
            clauses.add(List.copyOf(clause));
        }
        return clauses;
    }

    /// Whether a clause begins behind the word.
    static boolean opens(Token token) {
        return CONJUNCTIONS.contains(token.key());
    }

    /// Whether the word joins two clauses. "As long as it takes" is one.
    private static boolean joins(List<Token> tokens, int at) {
        String key = tokens.get(at).key();
        boolean measure =
                key.equals("as") && at > 1 && Set.of("as", "so").contains(tokens.get(at - 2).key());
        return JOINS.contains(key)
                && !measure
                && at + 1 < tokens.size()
                && SUBJECTS.contains(tokens.get(at + 1).key());
    }

    /// The words of a range in their text.
    static Span span(List<Token> tokens) {
        return new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    }
}
