package readout.theme;

import readout.statement.Statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Names themes as a desk officer would: by a noun phrase of their own statements that covers many
/// of them and few of the others'.
final class ThemeLabels {
    private static final int KEYWORDS = 6;

    /// @param label begins with a capital letter
    /// @param keywords strongest first, at most six
    record Naming(String label, List<String> keywords) {}

    private record Candidate(List<String> stems, String text, double score, Set<Integer> covered) {}

    private final List<String> texts;
    private final List<List<Word>> words;
    private final double[] information;
    private final Set<String> speakers;
    private final Set<String> bodies;
    private final NounPhrases phrases;
    private final Map<String, List<Integer>> where = new HashMap<>();
    private final Map<String, int[]> capitals = new HashMap<>();

    ThemeLabels(List<Statement> statements, List<List<Word>> words, double[] information) {
        this.texts = statements.stream().map(Statement::text).toList();
        this.words = words;
        this.information = information;
        this.speakers = NonThemes.speakers(statements);
        this.bodies = NonThemes.bodies(statements);
        this.phrases = new NounPhrases(texts, words, speakers);
        for (int i = 0; i < words.size(); i++) {
            Set<String> seen = new HashSet<>();
            for (int w = 0; w < words.get(i).size(); w++) {
                Word word = words.get(i).get(w);
                if (seen.add(word.stem())) {
                    where.computeIfAbsent(word.stem(), _ -> new ArrayList<>()).add(i);
                }
                if (w > 0) {
                    int[] counts = capitals.computeIfAbsent(word.lower(), _ -> new int[2]);
                    counts[word.isCapitalized() ? 1 : 0]++;
                }
            }
        }
    }

    /// A name for each group, all different; groups are lists of statement numbers.
    List<Naming> of(List<List<Integer>> groups) {
        int[] group = new int[texts.size()];
        java.util.Arrays.fill(group, -1);
        for (int g = 0; g < groups.size(); g++) {
            for (int i : groups.get(g)) {
                group[i] = g;
            }
        }
        List<Naming> namings = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int g = 0; g < groups.size(); g++) {
            List<Candidate> candidates = candidates(groups.get(g), group, g);
            String label = label(candidates, groups.get(g), used);
            used.add(label.toLowerCase(Locale.ROOT));
            namings.add(new Naming(label, keywords(candidates)));
        }
        return namings;
    }

    private List<Candidate> candidates(List<Integer> members, int[] group, int g) {
        Map<List<String>, Map<String, Integer>> surfaces = new HashMap<>();
        Map<List<String>, Set<Integer>> exact = new HashMap<>();
        for (int i : members) {
            for (NounPhrases.Phrase phrase : phrases.of(texts.get(i), words.get(i))) {
                String surface = surface(phrase);
                surfaces.computeIfAbsent(phrase.stems(), _ -> new TreeMap<>())
                        .merge(surface, 1, Integer::sum);
                exact.computeIfAbsent(phrase.stems(), _ -> new HashSet<>()).add(i);
            }
        }
        double size = weight(members);
        double rest = Math.max(1, totalWeight() - size);
        List<Candidate> candidates = new ArrayList<>();
        surfaces.forEach((stems, written) -> {
            if (!isAllowed(stems, written)) {
                return;
            }
            Set<Integer> covered = new HashSet<>();
            double in = 0;
            double out = 0;
            for (int i : containing(stems)) {
                double weight = Math.min(1, information[i]);
                if (group[i] == g) {
                    covered.add(i);
                    in += weight;
                } else {
                    out += weight;
                }
            }
            double share = in / size;
            double elsewhere = out / rest;
            double smooth = 0.5 / size;
            double specific = Math.log((share + smooth) / (elsewhere + smooth));
            double whole =
                    exact.getOrDefault(stems, Set.of()).size()
                            / (double) Math.max(1, covered.size());
            double score =
                    Math.sqrt(share)
                            * Math.max(0, specific)
                            * length(stems.size())
                            * (0.5 + 0.5 * whole);
            candidates.add(new Candidate(stems, best(written), score, covered));
        });
        candidates.sort(
                Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(Candidate::text));
        return candidates;
    }

    private static double length(int words) {
        return switch (words) {
            case 1 -> 0.8;
            case 2, 3 -> 1.25;
            case 4 -> 1.1;
            default -> 0.9;
        };
    }

    private boolean isAllowed(List<String> stems, Map<String, Integer> written) {
        String lower = best(written).toLowerCase(Locale.ROOT);
        List<Word> own = Word.of(lower);
        boolean telling =
                own.stream()
                        .map(Word::lower)
                        .anyMatch(word ->
                                !FunctionWords.contains(word)
                                        && !NonThemes.VAGUE.contains(word)
                                        && !NonThemes.OFFICES.contains(word));
        boolean office = own.stream().map(Word::lower).anyMatch(NonThemes.OFFICES::contains);
        return telling && !office && !bodies.contains(lower) && !stems.isEmpty();
    }

    private List<Integer> containing(List<String> stems) {
        List<Integer> found = new ArrayList<>(where.getOrDefault(stems.getFirst(), List.of()));
        for (String stem : stems.subList(1, stems.size())) {
            found.retainAll(new HashSet<>(where.getOrDefault(stem, List.of())));
        }
        return found;
    }

    private double weight(List<Integer> members) {
        double sum = 0;
        for (int i : members) {
            sum += Math.min(1, information[i]);
        }
        return Math.max(sum, 0.5);
    }

    private double totalWeight() {
        double sum = 0;
        for (double value : information) {
            sum += Math.min(1, value);
        }
        return sum;
    }

    private String label(List<Candidate> candidates, List<Integer> members, Set<String> used) {
        for (Candidate candidate : candidates) {
            String label = capitalized(candidate.text());
            if (!used.contains(label.toLowerCase(Locale.ROOT))) {
                return label;
            }
        }
        String words = texts.get(members.getFirst()).strip();
        int end =
                words.length() <= 40
                        ? words.length()
                        : words.offsetByCodePoints(
                                0, Math.min(40, words.codePointCount(0, words.length())));
        String label = capitalized(words.substring(0, end).strip());
        for (int n = 2; used.contains(label.toLowerCase(Locale.ROOT)); n++) {
            label = capitalized(words.substring(0, end).strip()) + " " + n;
        }
        return label;
    }

    private static List<String> keywords(List<Candidate> candidates) {
        List<String> keywords = new ArrayList<>();
        Set<String> stems = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (keywords.size() == KEYWORDS) {
                break;
            }
            if (candidate.stems().size() <= 2 && stems.addAll(candidate.stems())) {
                keywords.add(candidate.text());
            }
        }
        return keywords;
    }

    /// As written, but for the capital letter of a sentence's first word that is no name.
    private String surface(NounPhrases.Phrase phrase) {
        StringBuilder surface = new StringBuilder();
        for (int i = 0; i < phrase.words().size(); i++) {
            Word word = phrase.words().get(i);
            boolean last = i == phrase.words().size() - 1;
            String text = word.text();
            if (i == 0 && phrase.initial() && !isName(word)) {
                text = text.toLowerCase(Locale.ROOT);
            }
            surface.append(i == 0 ? "" : " ").append(text);
            if (word.possessive() && !last) {
                surface.append(text.endsWith("s") ? "’" : "’s");
            }
        }
        return surface.toString();
    }

    private boolean isName(Word word) {
        int[] counts = capitals.getOrDefault(word.lower(), new int[] {0, 0});
        return counts[1] > counts[0]
                || (counts[0] == 0
                        && word.text().codePoints().skip(1).anyMatch(Character::isUpperCase));
    }

    private static String best(Map<String, Integer> written) {
        return written.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static String capitalized(String text) {
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(text, Character.charCount(first), text.length())
                .toString();
    }
}
