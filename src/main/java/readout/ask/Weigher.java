package readout.ask;

import readout.index.Embedder;
import readout.index.Filter;
import readout.index.IndexedPassage;
import readout.index.PassageId;
import readout.index.Retriever;
import readout.statement.Actor;
import readout.statement.Statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Lays statements beside a question and says what speaks for each.
public final class Weigher {
    /// What each sign is, in their order.
    public static final List<String> SIGNS = Signs.NAMES;

    /// How many passages are looked at closely, each with what says the same.
    private static final int CLOSE = 45;

    private final Holdings holdings;
    private final Embedder embedder;
    private final Retriever retriever;

    /// @param embedder the one whose vectors are in the index
    public Weigher(Holdings holdings, Embedder embedder) {
        this.holdings = holdings;
        this.embedder = embedder;
        this.retriever = new Retriever(holdings.index(), embedder);
    }

    /// The statements within the question's scope that may answer it, in the order of
    /// [Statement#ORDER].
    public List<Weighed> weigh(Question question) {
        List<IndexedPassage> passages = List.copyOf(found(question).values());
        if (passages.isEmpty()) {
            return List.of();
        }
        float[] asked = embedder.embed(List.of(Embedder.QUESTION + question.text())).getFirst();
        List<float[]> said = holdings.index().vectors(passages);
        List<Weighed> weighed = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Statement statement = holdings.statement(passages.get(i));
            if (Signs.isOfTime(question, statement, holdings.words(statement))) {
                double meaning = Embedder.similarity(asked, said.get(i));
                weighed.add(
                        new Weighed(
                                statement,
                                Signs.of(question, statement, holdings, meaning).values()));
            }
        }
        weighed.sort(Comparator.comparing(Weighed::statement, Statement.ORDER));
        return List.copyOf(weighed);
    }

    /// What was said of it, what those said whom it names, and what was said in the time it names.
    private Map<PassageId, IndexedPassage> found(Question question) {
        Filter filter = filter(question.scope());
        Map<PassageId, IndexedPassage> found = new LinkedHashMap<>();
        find(question, filter, found);
        Set<String> named =
                question.wanted().stream()
                        .flatMap(wanted -> wanted.actors().stream())
                        .map(Actor::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!named.isEmpty() && question.scope().actors().isEmpty()) {
            find(question, filter.byActors(named), found);
        }
        Question.Time about = question.about();
        if (about != null && filter.from() == null && filter.until() == null) {
            find(question, filter.between(about.from(), about.until()), found);
        }
        return found;
    }

    private void find(Question question, Filter filter, Map<PassageId, IndexedPassage> found) {
        retriever
                .find(question.text(), filter, CLOSE)
                .forEach(one -> {
                    found.putIfAbsent(one.passage().id(), one.passage());
                    one.copies().forEach(copy -> found.putIfAbsent(copy.id(), copy));
                });
    }

    private static Filter filter(Scope scope) {
        return Filter.ALL
                .byActors(scope.actors().stream().map(Actor::name).collect(Collectors.toSet()))
                .onThemes(Set.copyOf(scope.themes()))
                .between(scope.from(), scope.until());
    }
}
