package readout.ask;

import readout.index.Embedder;
import readout.statement.Statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lays statements beside a question and says what speaks for each.
public final class Weigher {
    /// What each sign is, in their order.
    public static final List<String> SIGNS = Signs.NAMES;

    /// What the model was trained to read before a query (BGE; Xiao and others, 2023).
    private static final String QUERY = "Represent this sentence for searching relevant passages: ";

    /// How many statements are looked at closely: those that hold most of the question, and those
    /// nearest in meaning.
    private static final int BY_WORDS = 30;

    private static final int BY_MEANING = 15;

    private final Holdings holdings;
    private final Embedder embedder;

    public Weigher(Holdings holdings, Embedder embedder) {
        this.holdings = holdings;
        this.embedder = embedder;
    }

    /// The statements within the question's scope that may answer it, in the order of
    /// [Statement#ORDER].
    public List<Weighed> weigh(Question question) {
        List<Statement> inScope =
                holdings.statements().stream()
                        .filter(one -> question.scope().holds(one, holdings.themesOf(one)))
                        .filter(one -> Signs.isOfTime(question, one, holdings.words(one)))
                        .toList();
        if (inScope.isEmpty()) {
            return List.of();
        }
        Map<Statement, Double> meanings = meanings(question, inScope);
        Map<Statement, Double> held = new HashMap<>();
        inScope.forEach(one -> held.put(one, held(question, one)));
        Set<Statement> close = new LinkedHashSet<>();
        most(inScope, held, BY_WORDS).forEach(close::add);
        most(inScope, meanings, BY_MEANING).forEach(close::add);
        return close.stream()
                .sorted(Statement.ORDER)
                .map(one ->
                        new Weighed(
                                one,
                                Signs.of(question, one, holdings, meanings.getOrDefault(one, 0.0))
                                        .values()))
                .toList();
    }

    private static List<Statement> most(
            List<Statement> statements, Map<Statement, Double> by, int count) {
        return statements.stream()
                .sorted(Comparator.comparingDouble((Statement one) -> -by.getOrDefault(one, 0.0)))
                .limit(count)
                .toList();
    }

    private double held(Question question, Statement statement) {
        Words own = holdings.words(statement);
        return question.wanted().stream()
                .mapToDouble(one ->
                        (one.isValue() ? 0.6 : holdings.rarity(one.root()))
                                * (one.actors().contains(statement.actor()) ? 1 : one.heldBy(own)))
                .sum();
    }

    private Map<Statement, Double> meanings(Question question, List<Statement> statements) {
        Map<Statement, Double> meanings = new HashMap<>();
        if (question.text().isBlank()) {
            return meanings;
        }
        float[] asked = embedder.embed(List.of(QUERY + question.text())).getFirst();
        List<float[]> said = embedder.embed(statements.stream().map(Statement::text).toList());
        for (int i = 0; i < statements.size(); i++) {
            meanings.put(statements.get(i), Embedder.similarity(asked, said.get(i)));
        }
        return meanings;
    }
}
