package readout.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Names themes as a desk officer would: by a noun phrase of their own statements, or two joined by
/// "and", that many of them share and few of the others.
///
/// A phrase's score is how often its words stand together in the theme's statements against the
/// others (log-odds, smoothed), weighted by how much of the theme they cover and by its form.
final class ThemeLabels {
    private static final int KEYWORDS = 6;
    private static final int PAIRED = 12;

    /// The share of a theme that each of two joined phrases has to cover.
    private static final double PART = 0.25;

    /// What two joined phrases are worth against one that fits as well.
    private static final double PAIR = 0.85;

    /// The share of a phrase's statements that a fuller one has to cover to stand for it.
    private static final double FULLER = 0.75;

    /// A word that more of all statements have is no name for some of them.
    private static final double EVERYWHERE = 0.2;

    /// What a phrase is worth that stands in one statement of the theme only.
    private static final double ONCE = 0.6;

    /// @param label begins with a capital letter
    /// @param keywords strongest first, at most six
    record Naming(String label, List<String> keywords) {}

    /// What a phrase is worth that ends in a word such as "part".
    private static final double VAGUE_HEAD = 0.5;

    /// What the bare name of a country is worth: it may be the one spoken about, spoken to or
    /// standing by.
    private static final double COUNTRY = 0.6;

    private record Scored(String text, double score) {}

    private final List<String> texts;
    private final List<List<Word>> words;
    private final double[] weights;
    private final double total;
    private final NounPhrases phrases;
    private final Surfaces surfaces;
    private final NonThemes nonThemes;
    private final Map<String, List<Integer>> where = new HashMap<>();

    /// @param information how much each statement says: those that say little name nothing
    ThemeLabels(List<Line> lines, List<List<Word>> words, double[] information) {
        this.texts = lines.stream().map(Line::text).toList();
        this.words = words;
        this.weights = Arrays.stream(information).map(value -> Math.min(1, value)).toArray();
        this.total = Arrays.stream(weights).sum();
        this.nonThemes = NonThemes.of(lines, words);
        this.phrases = new NounPhrases(texts, words, nonThemes.persons());
        this.surfaces = new Surfaces(words);
        for (int i = 0; i < words.size(); i++) {
            Set<String> stems = new HashSet<>();
            for (Word word : words.get(i)) {
                if (stems.add(word.stem())) {
                    where.computeIfAbsent(word.stem(), _ -> new ArrayList<>()).add(i);
                }
            }
            for (String region : Regions.of(words.get(i))) {
                for (Word word : Word.of(region)) {
                    if (stems.add(word.stem())) {
                        where.computeIfAbsent(word.stem(), _ -> new ArrayList<>()).add(i);
                    }
                }
            }
        }
    }

    /// A name for each group, all different; groups are lists of statement numbers.
    List<Naming> of(List<List<Integer>> groups) {
        List<Naming> namings = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (List<Integer> group : groups) {
            namings.add(naming(group, used));
        }
        return namings;
    }

    private Naming naming(List<Integer> group, Set<String> used) {
        double size = Math.max(0.5, weight(group));
        List<LabelCandidate> candidates = candidates(group, size);
        List<Scored> labels = new ArrayList<>();
        for (int a = 0; a < candidates.size(); a++) {
            LabelCandidate one = candidates.get(a);
            labels.add(new Scored(fuller(one, candidates).text(), score(one, size)));
            for (int b = a + 1; b < Math.min(PAIRED, candidates.size()) && a < PAIRED; b++) {
                pair(one, candidates.get(b), size).ifPresent(labels::add);
            }
        }
        labels.sort(
                Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::text));
        for (Scored label : labels) {
            String heading = Surfaces.heading(label.text());
            if (used.add(heading.toLowerCase(Locale.ROOT))) {
                return new Naming(heading, keywords(candidates));
            }
        }
        return new Naming(opening(group, used), keywords(candidates));
    }

    /// The phrases of the group's statements, best first.
    private List<LabelCandidate> candidates(List<Integer> group, double size) {
        Map<List<String>, Map<String, Integer>> written = new HashMap<>();
        Map<List<String>, Set<Integer>> whole = new HashMap<>();
        Set<Integer> members = new HashSet<>(group);
        for (int i : group) {
            for (NounPhrases.Phrase phrase : phrases.of(texts.get(i), words.get(i))) {
                if (nonThemes.allow(phrase.words())
                        && !phrase.stems().stream().allMatch(this::isEverywhere)) {
                    written.computeIfAbsent(phrase.stems(), _ -> new TreeMap<>())
                            .merge(surfaces.of(phrase), 1, Integer::sum);
                    whole.computeIfAbsent(phrase.stems(), _ -> new HashSet<>()).add(i);
                }
            }
        }
        List<LabelCandidate> candidates = new ArrayList<>();
        written.forEach((stems, writings) -> {
            Set<Integer> covered = new TreeSet<>(together(stems));
            double elsewhere = weight(covered);
            covered.retainAll(members);
            elsewhere -= weight(covered);
            double inPart = 0;
            double elsewhereInPart = 0;
            for (String stem : stems) {
                Set<Integer> having = new HashSet<>(where.getOrDefault(stem, List.of()));
                double all = weight(having);
                having.retainAll(members);
                double inside = weight(having);
                inPart += inside / stems.size();
                elsewhereInPart += (all - inside) / stems.size();
            }
            String text = Surfaces.best(writings);
            // What names a state in a region names the region.
            int asPhrase =
                    Regions.isName(stems)
                            ? covered.size()
                            : whole.getOrDefault(stems, Set.of()).size();
            double form =
                    form(stems, text)
                            * (0.5 + 0.5 * asPhrase / Math.max(1, covered.size()))
                            * (asPhrase > 1 || group.size() < 4 ? 1 : ONCE);
            candidates.add(
                    new LabelCandidate(
                            stems, text, form, covered, elsewhere, inPart, elsewhereInPart));
        });
        candidates.sort(
                Comparator.comparingDouble((LabelCandidate candidate) -> score(candidate, size))
                        .reversed()
                        .thenComparing(LabelCandidate::text));
        return candidates;
    }

    private double score(LabelCandidate candidate, double size) {
        double inside = weight(candidate.covered()) + candidate.inPart();
        double outside = candidate.elsewhere() + candidate.elsewhereInPart();
        return candidate.form() * fit(inside / 2, outside / 2, size);
    }

    private double fit(double inside, double outside, double size) {
        double share = inside / size;
        double elsewhere = outside / Math.max(1, total - size);
        double smooth = 0.5 / size;
        return Math.sqrt(share) * Math.max(0, Math.log((share + smooth) / (elsewhere + smooth)));
    }

    /// "Practical support to Ukraine" for "practical support", where most of what the shorter
    /// phrase covers is about the fuller one.
    private LabelCandidate fuller(LabelCandidate one, List<LabelCandidate> candidates) {
        if (one.stems().size() == 1) {
            return one;
        }
        double least = FULLER * weight(one.covered());
        return candidates.stream()
                .filter(other -> other.contains(one) && weight(other.covered()) >= least)
                .max(
                        Comparator.comparingDouble(
                                        (LabelCandidate other) -> weight(other.covered()))
                                .thenComparingDouble(LabelCandidate::form)
                                .thenComparing(LabelCandidate::text))
                .orElse(one);
    }

    /// "Israel and Gaza": two short phrases that cover more together.
    private Optional<Scored> pair(LabelCandidate one, LabelCandidate other, double size) {
        Set<String> stems = new HashSet<>(one.stems());
        boolean apart = other.stems().stream().noneMatch(stems::contains);
        if (!apart
                || one.abbreviates(other)
                || other.abbreviates(one)
                || !one.isPart()
                || !other.isPart()) {
            return Optional.empty();
        }
        Set<Integer> covered = new TreeSet<>(one.covered());
        covered.addAll(other.covered());
        double fit = fit(weight(covered), one.elsewhere() + other.elsewhere(), size);
        double form = Math.min(one.form(), other.form());
        boolean adds =
                weight(one.covered()) >= PART * size
                        && weight(other.covered()) >= PART * size
                        && other.covered().size() > 1
                        && one.covered().size() > 1
                        && weight(covered)
                                >= 1.3 * Math.max(weight(one.covered()), weight(other.covered()));
        return adds
                ? Optional.of(new Scored(one.text() + " and " + other.text(), PAIR * form * fit))
                : Optional.empty();
    }

    /// Whether so many statements have the word that it tells none from another.
    private boolean isEverywhere(String stem) {
        return texts.size() >= ThemeOptions.MANY
                && where.getOrDefault(stem, List.of()).size() > EVERYWHERE * texts.size();
    }

    /// What a heading looks like: two or three words, or a name; of words that are rare at all.
    private double form(List<String> stems, String text) {
        double rarity = 0;
        for (String stem : stems) {
            rarity += Math.log((double) texts.size() / where.getOrDefault(stem, List.of()).size());
        }
        double rare = rarity / stems.size() / Math.max(1, Math.log(texts.size()));
        double length =
                switch (stems.size()) {
                    case 1 -> Character.isUpperCase(text.codePointAt(0)) ? 0.9 : 0.5;
                    case 2, 3 -> 1.25;
                    case 4 -> 1;
                    default -> 0.8;
                };
        boolean vague = nonThemes.isVague(Word.of(text).getLast());
        boolean country = Countries.contains(text.toLowerCase(Locale.ROOT));
        return Math.min(length, country ? COUNTRY : length)
                * Math.min(1, 0.4 + 1.5 * rare)
                * (vague ? VAGUE_HEAD : 1);
    }

    private List<Integer> together(List<String> stems) {
        List<Integer> found = new ArrayList<>(where.getOrDefault(stems.getFirst(), List.of()));
        for (String stem : stems.subList(1, stems.size())) {
            found.retainAll(new HashSet<>(where.getOrDefault(stem, List.of())));
        }
        return found;
    }

    private double weight(Iterable<Integer> statements) {
        double sum = 0;
        for (int i : statements) {
            sum += weights[i];
        }
        return sum;
    }

    /// For a theme without a noun phrase: how its first statement begins.
    private String opening(List<Integer> group, Set<String> used) {
        String text = texts.get(group.getFirst()).strip();
        int end = text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length())));
        String label = Surfaces.heading(text.substring(0, end).strip());
        String different = label;
        for (int n = 2; !used.add(different.toLowerCase(Locale.ROOT)); n++) {
            different = label + " " + n;
        }
        return different;
    }

    private static List<String> keywords(List<LabelCandidate> candidates) {
        List<String> keywords = new ArrayList<>();
        Set<String> stems = new HashSet<>();
        for (LabelCandidate candidate : candidates) {
            boolean fresh = candidate.stems().stream().noneMatch(stems::contains);
            if (fresh && candidate.stems().size() <= 2 && keywords.size() < KEYWORDS) {
                stems.addAll(candidate.stems());
                keywords.add(candidate.text());
            }
        }
        return keywords;
    }
}
