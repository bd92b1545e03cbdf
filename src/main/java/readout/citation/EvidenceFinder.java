package readout.citation;

import readout.document.Passage;
import readout.index.Centre;
import readout.index.Embedder;
import readout.index.TermIndex;
import readout.text.ContentWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Finds the passages that carry a claim, and leaves off where they no longer do.
///
/// What counts is how much of the claim stands in a passage and in its neighbours of the same
/// document: its words, rare ones more, and the pairs of words that stand side by side in it. Only
/// of what shares most words is the meaning looked at. It searches an inverted index, so that its
/// cost is that of the passages that share words with the claim.
///
/// It does not say that a passage supports a claim: that is for [CitationChecker].
public final class EvidenceFinder {
    // What each sign weighs; together 1. Measured on summhay, attr-mds and wice, where all values
    // near these do as well.
    private static final double ITSELF = 0.14;
    private static final double AROUND = 0.32;
    private static final double PAIRS = 0.22;
    private static final double MEANING = 0.32;

    /// Support from which a passage carries the claim.
    private static final double ENOUGH = 0.35;

    /// What is lost of the lead by which another claim has more of the passage.
    private static final double RIVALRY = 0.5;

    /// The meaning is looked at of so many passages for each claim, where their words make up at
    /// least this part of what those of the first do.
    private static final int SHORTLIST = 200;

    private static final double WORTH_A_LOOK = 0.2;

    /// The middle of all meanings is told from so many passages, spread evenly.
    private static final int SAMPLE = 32;

    private final List<Passage> passages;
    private final List<String> texts;
    private final TermIndex roots;
    private final TermIndex pairs;
    private final Meanings meanings;

    /// @param passages in order of place within each document, which stand together
    public EvidenceFinder(List<Passage> passages, Embedder embedder) {
        this.passages = List.copyOf(passages);
        texts = passages.stream().map(Passage::words).toList();
        List<Set<String>> rootsOf = texts.stream().map(EvidenceFinder::roots).toList();
        roots = new TermIndex(rootsOf);
        pairs = new TermIndex(texts.stream().map(EvidenceFinder::pairs).toList());
        meanings = new Meanings(embedder, rootsOf);
    }

    /// The passages that carry the claim, best first; equal ones in their order.
    public List<Evidence> find(String claim) {
        return find(List.of(claim)).getFirst();
    }

    /// The passages that carry each claim. A passage that says more of another claim of the list
    /// speaks less for this one.
    public List<List<Evidence>> find(List<String> claims) {
        List<double[]> supports = claims.stream().map(this::supports).toList();
        double[] best = new double[passages.size()];
        double[] second = new double[passages.size()];
        for (double[] support : supports) {
            for (int i = 0; i < best.length; i++) {
                second[i] = Math.max(second[i], Math.min(best[i], support[i]));
                best[i] = Math.max(best[i], support[i]);
            }
        }
        List<List<Evidence>> found = new ArrayList<>();
        for (double[] support : supports) {
            double[] own = new double[best.length];
            for (int i = 0; i < own.length; i++) {
                double rival = support[i] == best[i] ? second[i] : best[i];
                own[i] = support[i] - RIVALRY * Math.max(0, rival - support[i]);
            }
            found.add(
                    ranked(own).takeWhile(i -> own[i] >= ENOUGH).mapToObj(evidence(own)).toList());
        }
        return found;
    }

    /// The passages nearest to the claim whether they carry it or not, best first.
    ///
    /// @param most how many at most
    public List<Evidence> nearest(String claim, int most) {
        double[] support = supports(claim);
        return ranked(support).limit(most).mapToObj(evidence(support)).toList();
    }

    private IntFunction<Evidence> evidence(double[] support) {
        return i -> new Evidence(passages.get(i), support[i]);
    }

    private static IntStream ranked(double[] support) {
        return IntStream.range(0, support.length)
                .filter(i -> support[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -support[i]))
                .mapToInt(i -> i);
    }

    private double[] supports(String claim) {
        double[] itself = new double[passages.size()];
        double[] around = new double[passages.size()];
        double[] paired = new double[passages.size()];
        cover(roots, roots(claim), itself, around);
        cover(pairs, pairs(claim), paired, new double[passages.size()]);
        double[] support = new double[passages.size()];
        for (int i = 0; i < support.length; i++) {
            // A passage with no word of the claim is no evidence, whatever stands beside it.
            support[i] =
                    itself[i] == 0
                            ? 0
                            : ITSELF * itself[i] + AROUND * around[i] + PAIRS * paired[i];
        }
        double worth = WORTH_A_LOOK * Arrays.stream(support).max().orElse(0);
        int[] shortlist =
                ranked(support).limit(SHORTLIST).takeWhile(i -> support[i] >= worth).toArray();
        double[] meant = meanings.similarities(claim, shortlist);
        for (int i = 0; i < shortlist.length; i++) {
            support[shortlist[i]] += MEANING * meant[i];
        }
        return support;
    }

    /// Adds the share of the terms' rarity that each passage holds, and each with its neighbours.
    private void cover(TermIndex index, Set<String> terms, double[] itself, double[] around) {
        double all = index.rarity(terms);
        for (String term : terms) {
            double share = index.rarity(term) / all;
            int reached = -1;
            for (int holder : index.holders(term)) {
                itself[holder] += share;
                for (int i = Math.max(reached + 1, holder - 1);
                        i <= holder + 1 && i < around.length;
                        i++) {
                    if (passages.get(i).document().equals(passages.get(holder).document())) {
                        around[i] += share;
                        reached = i;
                    }
                }
            }
        }
    }

    private static Set<String> roots(String text) {
        Set<String> roots = new LinkedHashSet<>();
        ContentWords.in(text).forEach(word -> roots.add(word.root()));
        return roots;
    }

    private static Set<String> pairs(String text) {
        List<ContentWords.Word> words = ContentWords.in(text);
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1).stem() + " " + words.get(i).stem());
        }
        return pairs;
    }

    /// The passages' meanings, seen from the middle of them all, each embedded when it is needed.
    private final class Meanings {
        private final Embedder embedder;
        private final int[] sample;
        private final Map<Integer, float[]> known = new HashMap<>();

        Meanings(Embedder embedder, List<Set<String>> rootsOf) {
            this.embedder = embedder;
            int[] telling =
                    IntStream.range(0, rootsOf.size())
                            .filter(i -> !rootsOf.get(i).isEmpty())
                            .toArray();
            int step = Math.max(1, (telling.length + SAMPLE - 1) / SAMPLE);
            sample =
                    IntStream.range(0, (telling.length + step - 1) / step)
                            .map(i -> telling[i * step])
                            .toArray();
        }

        double[] similarities(String claim, int[] some) {
            if (some.length == 0) {
                return new double[0];
            }
            Centre centre = new Centre(vectors(sample));
            float[] direction = centre.towards(embedder.embed(List.of(claim)).getFirst());
            return vectors(some).stream()
                    .mapToDouble(v -> Embedder.similarity(direction, centre.towards(v)))
                    .toArray();
        }

        private List<float[]> vectors(int[] some) {
            int[] missing = IntStream.of(some).filter(i -> !known.containsKey(i)).toArray();
            if (missing.length > 0) {
                List<float[]> made =
                        embedder.embed(IntStream.of(missing).mapToObj(texts::get).toList());
                for (int i = 0; i < missing.length; i++) {
                    known.put(missing[i], made.get(i));
                }
            }
            return IntStream.of(some).mapToObj(i -> known.getOrDefault(i, new float[0])).toList();
        }
    }
}
