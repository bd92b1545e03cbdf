package readout.position;

import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Claim;
import readout.document.Document;
import readout.index.Centre;
import readout.index.Embedder;
import readout.index.TermIndex;
import readout.statement.Statement;
import readout.text.ContentWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Sums up what many documents say on a subject: what several of them say alike comes once, in the
/// words of one, and cites them all.
///
/// What belongs to the subject is told less by the words of a statement than by where it stands:
/// documents that are on the subject say it more often than others do.
public final class SubjectSummarizer {
    /// How much more it counts where a statement stands than what it says.
    private static final double PLACE = 2;

    /// A document is as near to a subject as the nearest of its statements are, so many of them.
    private static final int NEAREST = 3;

    // Saturation and length of BM25, as usual (Robertson and Zaragoza, 2009).
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    private final Embedder embedder;
    private final Map<Statement, float[]> directions = new HashMap<>();
    private final Centre centre;
    private final List<Corroboration> corroborations;
    private final Map<Document.Id, Bag> documents = new LinkedHashMap<>();
    private final TermIndex index;
    private final double meanLength;

    /// The statements of a document, with its words.
    private record Bag(List<Statement> statements, Map<String, Integer> counts) {
        int length() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// @param statements at least one
    /// @param fewestDocuments what fewer say is passed over
    public SubjectSummarizer(List<Statement> statements, Embedder embedder, int fewestDocuments) {
        this.embedder = embedder;
        List<float[]> vectors = embedder.embed(statements.stream().map(Statement::text).toList());
        centre = new Centre(vectors);
        for (int i = 0; i < statements.size(); i++) {
            directions.put(statements.get(i), centre.towards(vectors.get(i)));
        }
        corroborations = new Corroborator().among(statements, fewestDocuments);
        for (Statement statement : statements) {
            Bag bag =
                    documents.computeIfAbsent(
                            statement.passage().document(),
                            _ -> new Bag(new ArrayList<>(), new HashMap<>()));
            bag.statements().add(statement);
            roots(statement.text()).forEach(root -> bag.counts().merge(root, 1, Integer::sum));
        }
        index = new TermIndex(documents.values().stream().map(b -> b.counts().keySet()).toList());
        meanLength = documents.values().stream().mapToInt(Bag::length).average().orElse(1);
    }

    /// What is said on the subject, nearest first.
    ///
    /// @param subject a name, a question or a sentence
    /// @param most sentences at most
    public List<CitedSentence> summarize(String subject, int most, CitationGate gate) {
        float[] direction = centre.towards(embedder.embed(List.of(subject)).getFirst());
        Map<Document.Id, Double> relevance = relevance(subject, direction);
        double[] said = new double[corroborations.size()];
        double[] placed = new double[corroborations.size()];
        for (int i = 0; i < said.length; i++) {
            Corroboration group = corroborations.get(i);
            said[i] =
                    group.statements().stream()
                            .mapToDouble(s -> Embedder.similarity(direction, direction(s)))
                            .average()
                            .orElse(0);
            // The sum of so many standard scores, on the scale of one: a chance selection of
            // documents stays near 0 however many they are (Stouffer).
            placed[i] =
                    group.documents().stream()
                                    .sorted()
                                    .mapToDouble(id -> relevance.getOrDefault(id, 0.0))
                                    .sum()
                            / Math.sqrt(group.documents().size());
        }
        double[] wanted = sum(standardized(said), 1, standardized(placed), PLACE);
        return IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -wanted[i]))
                .map(corroborations::get)
                .map(group -> gate.admit(new Claim(group.lead().quoted(), group.statements())))
                .flatMap(Optional::stream)
                .limit(most)
                .toList();
    }

    private float[] direction(Statement statement) {
        return Objects.requireNonNull(directions.get(statement));
    }

    /// How much each document is on the subject, by words and by meaning, as a standard score.
    private Map<Document.Id, Double> relevance(String subject, float[] direction) {
        Set<String> wanted = new LinkedHashSet<>(roots(subject));
        double[] words = documents.values().stream().mapToDouble(b -> bm25(wanted, b)).toArray();
        double[] meaning =
                documents.values().stream().mapToDouble(b -> nearest(direction, b)).toArray();
        double[] both = sum(standardized(words), 1, standardized(meaning), 1);
        Map<Document.Id, Double> relevance = new HashMap<>();
        int at = 0;
        for (Document.Id id : documents.keySet()) {
            relevance.put(id, both[at++]);
        }
        return relevance;
    }

    private double bm25(Set<String> wanted, Bag bag) {
        double norm = SATURATION * (1 - LENGTH + LENGTH * bag.length() / meanLength);
        double sum = 0;
        for (String root : wanted) {
            int count = bag.counts().getOrDefault(root, 0);
            sum += index.rarity(root) * count * (SATURATION + 1) / (count + norm);
        }
        return sum;
    }

    private double nearest(float[] direction, Bag bag) {
        return bag.statements().stream()
                .mapToDouble(s -> -Embedder.similarity(direction, direction(s)))
                .sorted()
                .limit(NEAREST)
                .map(value -> -value)
                .average()
                .orElse(0);
    }

    private static double[] standardized(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double variance =
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
        double spread = Math.sqrt(variance);
        return Arrays.stream(values).map(v -> spread < 1e-9 ? 0 : (v - mean) / spread).toArray();
    }

    private static double[] sum(double[] one, double weight, double[] other, double otherWeight) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> weight * one[i] + otherWeight * other[i])
                .toArray();
    }

    private static List<String> roots(String text) {
        return ContentWords.in(text).stream().map(ContentWords.Word::root).toList();
    }
}
