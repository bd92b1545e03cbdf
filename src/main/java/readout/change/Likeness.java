package readout.change;

import readout.wording.Wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says how much two wordings speak of the same thing: the share of content words they have in
/// common, rare words counting more (inverse document frequency over the statements of the corpus).
final class Likeness {
    private static final double SAME_FIGURE = 0.2;

    private static final double SMALL_PART = 0.15;

    /// The weight of what is shared, in words of which each stands in one statement only.
    private static final double RARE = 4 / 3.0;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int count;

    private final Map<String, Integer> subjectFrequency = new HashMap<>();
    private final IdentityHashMap<Wording, Double> subjectWeights = new IdentityHashMap<>();
    private final IdentityHashMap<Wording, Double> weights = new IdentityHashMap<>();

    Likeness(Collection<Wording> wordings) {
        count = wordings.size();
        for (Wording wording : wordings) {
            wording.subjects().forEach(subject -> subjectFrequency.merge(subject, 1, Integer::sum));
            wording.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
        }
    }

    /// From 0 to 1: the shared weight over the weight of the lighter one. A figure that both state
    /// brings them nearer.
    double of(Wording one, Wording other) {
        double words = ofWords(one, other);
        return words == 0 || !sharesFigure(one, other) ? words : Math.min(1, words + SAME_FIGURE);
    }

    /// Whether two clauses speak of the same thing, words of one meaning taken as one: where they
    /// share a third of the lighter one, or a smaller part of it that is rare; never for one word.
    Optional<Double> sameThing(Wording one, Wording other) {
        List<String> both = new ArrayList<>();
        for (String subject : one.subjects()) {
            if (other.subjects().contains(subject)) {
                both.add(subject);
            }
        }
        if (both.size() < 2) {
            return Optional.empty();
        }
        double shared = both.stream().sorted().mapToDouble(this::weightOfSubject).sum();
        double part = shared / Math.min(weightOfSubjects(one), weightOfSubjects(other));
        boolean rare = part >= SMALL_PART && shared >= RARE * Math.log1p(count);
        return part >= Voice.SAME_THING || rare ? Optional.of(part) : Optional.empty();
    }

    private double weightOfSubjects(Wording wording) {
        return subjectWeights.computeIfAbsent(
                wording,
                key -> key.subjects().stream().sorted().mapToDouble(this::weightOfSubject).sum());
    }

    private double weightOfSubject(String subject) {
        return Math.log1p((double) count / subjectFrequency.getOrDefault(subject, 1));
    }

    /// The rarest of a clause's subjects, rarest first, at most so many.
    List<String> rarestSubjects(Wording wording, int most) {
        return wording.subjects().stream()
                .sorted(
                        Comparator.comparingInt((String subject) ->
                                        subjectFrequency.getOrDefault(subject, 1))
                                .thenComparing(subject -> subject))
                .limit(most)
                .toList();
    }

    /// From 0 to 1: the shared weight over the weight of the heavier one, so that only sentences
    /// with nearly the same words come near 1.
    double mutual(Wording one, Wording other) {
        double heavier = Math.max(weight(one), weight(other));
        return heavier == 0 ? 0 : weight(shared(one, other)) / heavier;
    }

    /// The rarest of the stems, rarest first, at most so many.
    List<String> rarest(Set<String> stems, int most) {
        return stems.stream()
                .sorted(
                        Comparator.comparingInt((String stem) -> frequency.getOrDefault(stem, 1))
                                .thenComparing(stem -> stem))
                .limit(most)
                .toList();
    }

    /// Whether both speak of a thing that few speak of: a word that stands in one of a hundred
    /// statements at most, or in six.
    boolean shares(Wording one, Wording other) {
        return one.stems().stream()
                .filter(other.stems()::contains)
                .anyMatch(stem -> frequency.getOrDefault(stem, 1) <= Math.max(6, count / 100));
    }

    private static boolean sharesFigure(Wording one, Wording other) {
        return one.quantities().stream()
                .anyMatch(figure ->
                        other.quantities().stream()
                                .anyMatch(same ->
                                        same.value().equals(figure.value())
                                                && same.counts(figure)));
    }

    private double ofWords(Wording one, Wording other) {
        List<String> shared = shared(one, other);
        double lighter = shared.size() < 2 ? 0 : Math.min(weight(one), weight(other));
        return lighter == 0 ? 0 : weight(shared) / lighter;
    }

    private static List<String> shared(Wording one, Wording other) {
        List<String> shared = new ArrayList<>();
        for (String stem : one.stems()) {
            if (other.stems().contains(stem)) {
                shared.add(stem);
            }
        }
        return shared;
    }

    private double weight(Wording wording) {
        return weights.computeIfAbsent(wording, key -> weight(key.stems()));
    }

    /// Added up in one order, so that the sum is the same to the last digit.
    private double weight(Collection<String> stems) {
        return stems.stream().sorted().mapToDouble(this::weight).reduce(0, Double::sum);
    }

    private double weight(String stem) {
        return Math.log1p((double) count / frequency.getOrDefault(stem, 1));
    }
}
