package readout.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The passages among which the answers are: each with its words and its meaning, so that all are
/// measured alike, whichever ranking found them.
final class Pool {
    /// What words weigh against meaning where one passage answers: chosen on the training claims of
    /// SciFact, while those of its test, Cranfield, CISI and TIME were looked at, too. A claim is
    /// said again in other words more often than in the same.
    private static final double WORDS_OF_ANSWER = 0.3;

    /// The same where many passages are on a subject: chosen on the questions of the TIME
    /// collection, split into sentences, while SummHay was looked at, too. The words of a subject
    /// recur in what is said on it.
    private static final double WORDS_OF_SUBJECT = 0.5;

    /// Similarities from which a meaning counts, and from which it counts fully: passages of this
    /// embedder that have nothing in common lie below the one, paraphrases above the other.
    private static final double FAR = 0.5;

    private static final double NEAR = 0.85;

    // BM25 (Robertson and Zaragoza, 2009); length counts less than in documents, since passages are
    // cut to be much alike.
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.4;

    // Feedback by Rocchio (1971) for the meaning and RM3 (Abdul-Jaleel and others, 2004) for the
    // words. What was asked outweighs what was found: a question with few answers would drift to
    // its neighbours.
    private static final int BEST = 10;
    private static final int WORDS_OF_BEST = 40;
    private static final double FEEDBACK = 0.3;

    /// So many of the words are searched for in the index.
    private static final int WORDS_TO_SEARCH = 20;

    private final List<Member> members;
    private final Map<PassageId, Member> byId = new HashMap<>();
    private final double length;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Member(IndexedPassage passage, float[] vector, PassageWords words) {}

    private Pool(List<Member> members) {
        this.members = members;
        members.forEach(one -> byId.put(one.passage().id(), one));
        length = members.stream().mapToInt(one -> one.words().length()).average().orElse(1);
    }

    /// @param vectors those of the passages, in their order
    static Pool of(List<IndexedPassage> passages, List<float[]> vectors) {
        // To take the words out of the texts is most of the work of a question.
        return new Pool(
                IntStream.range(0, passages.size())
                        .parallel()
                        .mapToObj(i ->
                                new Member(
                                        passages.get(i),
                                        vectors.get(i),
                                        PassageWords.of(passages.get(i).text())))
                        .toList());
    }

    /// How much a word tells that so many of the passages hold: the inverse document frequency of
    /// BM25, above 0.
    static double rarity(long passages, long holders) {
        return Math.log1p((passages - holders + 0.5) / (holders + 0.5));
    }

    /// The words of a passage that is in it.
    PassageWords words(IndexedPassage passage) {
        return Objects.requireNonNull(byId.get(passage.id())).words();
    }

    /// All passages of both.
    Pool and(Pool other) {
        Map<PassageId, Member> all = new LinkedHashMap<>();
        members.forEach(one -> all.put(one.passage().id(), one));
        other.members.forEach(one -> all.putIfAbsent(one.passage().id(), one));
        return new Pool(List.copyOf(all.values()));
    }

    /// All passages, those that answer best first, by how far words and meaning stand out among the
    /// passages: both count in deviations from their mean, so that neither wins by its scale. The
    /// score is 0 to 1, and 0.5 for one that is like the mean.
    List<Hit> answering(Wanted wanted) {
        double[] words = standardized(words(wanted));
        double[] meanings = standardized(similarities(wanted));
        return ranked(i -> {
            double outstanding = WORDS_OF_ANSWER * words[i] + (1 - WORDS_OF_ANSWER) * meanings[i];
            return 1 / (1 + Math.exp(-outstanding));
        });
    }

    /// All passages, those that say most on the subject first, by words and meaning as shares of
    /// the best of each: 0 to 1, and about 0 for one that is on something else, so that the scores
    /// of many add up to what they say.
    List<Hit> about(Wanted wanted) {
        double[] words = words(wanted);
        double[] meanings = similarities(wanted);
        for (int i = 0; i < meanings.length; i++) {
            meanings[i] = Math.clamp((meanings[i] - FAR) / (NEAR - FAR), 0, 1);
        }
        double mostWords = most(words);
        double mostMeaning = most(meanings);
        return ranked(i ->
                WORDS_OF_SUBJECT * words[i] / mostWords
                        + (1 - WORDS_OF_SUBJECT) * meanings[i] / mostMeaning);
    }

    private List<Hit> ranked(IntToDoubleFunction score) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            hits.add(new Hit(members.get(i).passage(), score.applyAsDouble(i)));
        }
        hits.sort(Hit.ORDER);
        return hits;
    }

    /// What was wanted, and what the best passages say, rare words more.
    Wanted feedback(Wanted wanted) {
        float[] middle = new float[wanted.vector().length];
        Map<String, Double> said = new LinkedHashMap<>();
        Map<String, String> written = new HashMap<>();
        for (Hit hit : about(wanted).stream().limit(BEST).toList()) {
            Member one = Objects.requireNonNull(byId.get(hit.id()));
            for (int i = 0; i < middle.length; i++) {
                middle[i] += (float) (hit.score() * one.vector()[i]);
            }
            one.words().counts().keySet().stream()
                    .sorted()
                    .forEach(stem -> said.merge(stem, hit.score(), Double::sum));
            for (WordAnalyzers.Word word : WordAnalyzers.english(one.passage().text())) {
                written.putIfAbsent(word.stem(), word.written());
            }
        }
        Map<String, Long> holders = holders(said.keySet());
        said.replaceAll(
                (stem, sum) -> sum * rarity(members.size(), holders.getOrDefault(stem, 0L)));
        Map<String, Double> telling = Wanted.shares(top(said));
        Map<String, Double> weights = new LinkedHashMap<>();
        wanted.weights().forEach((stem, weight) -> weights.put(stem, (1 - FEEDBACK) * weight));
        telling.forEach((stem, share) -> weights.merge(stem, FEEDBACK * share, Double::sum));
        StringBuilder text = new StringBuilder(wanted.text());
        telling.keySet().stream()
                .limit(WORDS_TO_SEARCH)
                .forEach(stem -> text.append(' ').append(written.getOrDefault(stem, stem)));
        return new Wanted(text.toString(), between(wanted.vector(), middle), weights);
    }

    private Map<String, Long> holders(Set<String> stems) {
        Map<String, Long> holders = new HashMap<>();
        for (Member one : members) {
            for (String stem : one.words().counts().keySet()) {
                if (stems.contains(stem)) {
                    holders.merge(stem, 1L, Long::sum);
                }
            }
        }
        return holders;
    }

    private static Map<String, Double> top(Map<String, Double> said) {
        Map<String, Double> top = new LinkedHashMap<>();
        said.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble(
                                        (Map.Entry<String, Double> one) -> -one.getValue())
                                .thenComparing(Map.Entry::getKey))
                .limit(WORDS_OF_BEST)
                .forEach(one -> top.put(one.getKey(), one.getValue()));
        return top;
    }

    private static float[] between(float[] asked, float[] middle) {
        double size = Math.sqrt(Embedder.similarity(middle, middle));
        float[] between = new float[asked.length];
        for (int i = 0; i < between.length; i++) {
            double there = size == 0 ? 0 : middle[i] / size;
            between[i] = (float) ((1 - FEEDBACK) * asked[i] + FEEDBACK * there);
        }
        double norm = Math.sqrt(Embedder.similarity(between, between));
        for (int i = 0; i < between.length && norm > 0; i++) {
            between[i] = (float) (between[i] / norm);
        }
        return between;
    }

    private double words(Member one, Wanted wanted) {
        double room = SATURATION * (1 - LENGTH + LENGTH * one.words().length() / length);
        double sum = 0;
        for (Map.Entry<String, Double> weight : wanted.weights().entrySet()) {
            double times = one.words().counts().getOrDefault(weight.getKey(), 0);
            sum += weight.getValue() * times / (times + room);
        }
        return sum;
    }

    private double[] words(Wanted wanted) {
        return members.stream().mapToDouble(one -> words(one, wanted)).toArray();
    }

    private double[] similarities(Wanted wanted) {
        return members.stream()
                .mapToDouble(one -> Embedder.similarity(wanted.vector(), one.vector()))
                .toArray();
    }

    /// Deviations from the mean; 0 where all are the same.
    private static double[] standardized(double[] values) {
        double mean = DoubleStream.of(values).average().orElse(0);
        double squares = DoubleStream.of(values).map(one -> (one - mean) * (one - mean)).sum();
        double deviation = Math.sqrt(squares / Math.max(1, values.length));
        return DoubleStream.of(values)
                .map(one -> deviation == 0 ? 0 : (one - mean) / deviation)
                .toArray();
    }

    /// The largest, or 1 where all are nothing.
    private static double most(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most == 0 ? 1 : most;
    }
}
