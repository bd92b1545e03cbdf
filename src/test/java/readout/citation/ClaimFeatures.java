package readout.citation;

import readout.index.Embedder;
import readout.text.CleanText;
import readout.text.Sentences;
import readout.wording.Lexicon;
import readout.wording.Operator;
import readout.wording.Operators;
import readout.wording.Roles;
import readout.wording.Term;
import readout.wording.Term.Kind;
import readout.wording.Terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the checker's own reading says of a claim and a long text, in numbers: how much of it has a
/// place, what is turned, and how near the two are.
public final class ClaimFeatures {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private final Lexicon lexicon = new Lexicon();
    private final Terms terms = new Terms(new Operators(), lexicon);
    private final Roles roles = new Roles(terms);
    private final Embedder embedder;

    public ClaimFeatures(Embedder embedder) {
        this.embedder = embedder;
    }

    /// A long text, read once for many claims.
    ///
    /// @param lines its sentences or turns
    /// @param terms of each line
    /// @param rarity of each key, high where few lines have it
    public record Text(
            List<String> lines,
            List<List<Term>> terms,
            Map<String, Double> rarity,
            List<float[]> vectors) {
        double rarity(Term term) {
            return rarity.getOrDefault(term.key(), Math.log(1 + lines.size()));
        }
    }

    public Text read(List<String> lines) {
        List<List<Term>> read = lines.stream().map(line -> terms.in(line, DAY)).toList();
        Map<String, Integer> counts = new HashMap<>();
        for (List<Term> line : read) {
            Set<String> keys = new HashSet<>();
            line.forEach(term -> keys.add(term.key()));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        Map<String, Double> rarity = new HashMap<>();
        counts.forEach(
                (key, count) -> rarity.put(key, Math.log(1 + (double) lines.size() / count)));
        return new Text(
                lines,
                read,
                rarity,
                embedder.embed(lines.stream().map(l -> l.isBlank() ? "." : l).toList()));
    }

    /// One number for each of the things looked at, always in the same order.
    public List<Double> of(String claim, Text text) {
        CleanText clean = CleanText.of(claim);
        double all = 0;
        double missing = 0;
        double names = 0;
        double figures = 0;
        double words = 0;
        double opposed = 0;
        double turned = 0;
        double pairs = 0;
        double apart = 0;
        double moved = 0;
        double denials = 0;
        double best = 0;
        double worst = 1;
        double near = 0;
        double farthest = 1;
        double sentences = 0;
        List<String> said =
                Sentences.of(clean).stream().map(span -> span.in(clean.text())).toList();
        Set<String> keys = new HashSet<>(text.rarity().keySet());
        for (String sentence : said) {
            List<Term> claimed = terms.in(sentence, DAY);
            sentences++;
            Term last = null;
            for (Term term : claimed) {
                boolean there = keys.contains(term.key()) || hasNear(term, keys);
                all++;
                if (!there) {
                    missing++;
                    names += term.kind() == Kind.NAME ? 1 : 0;
                    figures += term.kind() == Kind.NUMBER || term.kind() == Kind.TIME ? 1 : 0;
                    words += term.kind() == Kind.WORD ? 1 : 0;
                    opposed +=
                            keys.stream().anyMatch(key -> lexicon.areOpposite(term.key(), key))
                                    ? 1
                                    : 0;
                } else if (last != null) {
                    pairs++;
                    apart += together(last, term, text) ? 0 : 1;
                }
                last = there ? term : null;
            }
            List<Alignment> alignments =
                    text.terms().stream().map(line -> new Alignment(claimed, line, roles)).toList();
            Alignment top = Alignment.best(alignments);
            double coverage = coverage(claimed, top, text);
            best += coverage;
            worst = Math.min(worst, coverage);
            turned += turned(top);
            moved +=
                    top.unplaced().stream()
                            .filter(t -> t.kind() == Kind.NAME && keys.contains(t.key()))
                            .count();
            denials +=
                    denials(claimed) > 0
                                    && text.terms().stream()
                                            .noneMatch(line ->
                                                    denials(line) > 0 && shares(line, claimed))
                            ? 1
                            : 0;
            double closest = closest(sentence, text);
            near += closest;
            farthest = Math.min(farthest, closest);
        }
        double n = Math.max(1, all);
        double s = Math.max(1, sentences);
        return List.of(
                missing / n,
                Math.min(3, missing) / 3,
                Math.min(3, names),
                Math.min(3, figures),
                words / n,
                Math.min(3, opposed),
                turned / s,
                apart / Math.max(1, pairs),
                Math.min(3, apart),
                moved / s,
                denials,
                best / s,
                worst,
                near / s,
                farthest,
                Math.log(1 + all));
    }

    /// The lines of the text, best first, by how much of the claim's rare words they hold and how
    /// near they are.
    public List<Integer> ranked(String claim, Text text) {
        List<Term> claimed = terms.in(claim, DAY);
        List<Double> scores = new ArrayList<>();
        float[] vector = embedder.embed(List.of(claim)).getFirst();
        for (int i = 0; i < text.lines().size(); i++) {
            Alignment alignment = new Alignment(claimed, text.terms().get(i), roles);
            double length = 1 + 0.01 * text.terms().get(i).size();
            scores.add(
                    coverage(claimed, alignment, text) / length
                            + cosine(vector, text.vectors().get(i)));
        }
        return Stream.iterate(0, i -> i + 1)
                .limit(scores.size())
                .sorted((one, other) -> Double.compare(scores.get(other), scores.get(one)))
                .toList();
    }

    /// The written words of the claim that have no place in the lines.
    public Set<String> unplaced(String claim, Text text, List<Integer> lines) {
        List<Term> claimed = terms.in(claim, DAY);
        Set<String> keys = new HashSet<>();
        lines.forEach(i -> text.terms().get(i).forEach(term -> keys.add(term.key())));
        Set<String> unplaced = new HashSet<>();
        for (Term term : claimed) {
            if (!keys.contains(term.key()) && !hasNear(term, keys)) {
                unplaced.addAll(List.of(term.written().split(" ", -1)));
            }
        }
        return unplaced;
    }

    private static boolean hasNear(Term term, Set<String> keys) {
        String key = term.key();
        if (key.length() < 6) {
            return false;
        }
        String start = key.substring(0, 5);
        return keys.stream().anyMatch(other -> other.startsWith(start));
    }

    private static boolean together(Term one, Term other, Text text) {
        for (int i = 0; i < text.terms().size(); i++) {
            boolean first = has(text.terms().get(i), one);
            boolean near =
                    has(text.terms().get(i), other)
                            || (i + 1 < text.terms().size() && has(text.terms().get(i + 1), other))
                            || (i > 0 && has(text.terms().get(i - 1), other));
            if (first && near) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(List<Term> line, Term term) {
        return line.stream().anyMatch(other -> other.key().equals(term.key()));
    }

    private static boolean shares(List<Term> line, List<Term> claimed) {
        return claimed.stream().filter(term -> has(line, term)).count() >= 2;
    }

    private static long denials(List<Term> line) {
        return line.stream()
                .flatMap(term -> term.operators().stream())
                .filter(operator -> operator.kind() == Operator.Kind.NEGATION)
                .count();
    }

    private static double turned(Alignment alignment) {
        Map<Term, Set<Operator>> claimed = alignment.operatorsOfClaim();
        Map<Term, Set<Operator>> given = alignment.operatorsOfPassage();
        return alignment.pairs().stream()
                .filter(pair ->
                        !claimed.getOrDefault(pair.claim(), Set.of())
                                .equals(given.getOrDefault(pair.passage(), Set.of())))
                .count();
    }

    private static double coverage(List<Term> claimed, Alignment alignment, Text text) {
        double all = claimed.stream().mapToDouble(text::rarity).sum();
        double placed =
                alignment.pairs().stream().mapToDouble(pair -> text.rarity(pair.claim())).sum();
        return all == 0 ? 0 : placed / all;
    }

    private double closest(String sentence, Text text) {
        float[] vector = embedder.embed(List.of(sentence)).getFirst();
        return text.vectors().stream().mapToDouble(v -> cosine(vector, v)).max().orElse(0);
    }

    private static double cosine(float[] one, float[] other) {
        double dot = 0;
        double a = 0;
        double b = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
            a += one[i] * one[i];
            b += other[i] * other[i];
        }
        return dot / Math.sqrt(a * b + 1e-12);
    }
}
