package readout.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The phrases that stand in clauses of different days, found by naming: all places at which the
/// same words begin get one number, made from the numbers of the two phrases of one word less
/// (Karp, Miller and Rosenberg, "Rapid identification of repeated patterns in strings, trees and
/// arrays", 1972). What stands on one day only is left out at once, so that each length costs no
/// more than sorting what is left.
final class PhraseIndex {
    /// The most words of a phrase; longer ones are standing sentences rather than formulae.
    static final int LONGEST = 12;

    /// The fewest words of a phrase.
    static final int SHORTEST = 3;

    /// Up to this length it is known whether a phrase is only part of a longer one.
    private static final int LONGEST_SEEN = 18;

    private static final int NONE = -1;

    /// Words in a row, with numbers for their document and day that only grow.
    record Clause(List<Token> tokens, int document, int day) {}

    /// A place in all clauses: the clause, and the word in it.
    record Place(int clause, int word) {}

    private final List<Clause> clauses;
    private final int[] clauseOf;
    private final int[] firstOf;
    private final int[] words;

    /// For each length, from 0 up, the number of the phrase that begins at each place.
    private final List<int[]> names = new ArrayList<>();

    private final List<Integer> maximal = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();

    /// @param clauses in the order of their days and documents
    PhraseIndex(List<Clause> clauses) {
        this.clauses = List.copyOf(clauses);
        int size = clauses.stream().mapToInt(clause -> clause.tokens().size() + 1).sum();
        clauseOf = new int[size];
        firstOf = new int[clauses.size()];
        words = new int[size];
        Map<String, Integer> numbers = new HashMap<>();
        int at = 0;
        for (int c = 0; c < clauses.size(); c++) {
            firstOf[c] = at;
            for (Token token : clauses.get(c).tokens()) {
                clauseOf[at] = c;
                words[at++] = numbers.computeIfAbsent(token.key(), _ -> numbers.size());
            }
            clauseOf[at] = c;
            words[at++] = NONE;
        }
        names.add(words);
        name(numbers.size());
    }

    /// So many words from a place on.
    record Phrase(Place place, int length) {}

    /// One place of each phrase of different days that is not part of a longer one in as many
    /// documents, shorter ones first.
    List<Phrase> maximal() {
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < maximal.size(); i++) {
            phrases.add(new Phrase(place(maximal.get(i)), lengths.get(i)));
        }
        return phrases;
    }

    /// One phrase and everywhere that it stands, in the order of the clauses.
    record Found(int length, List<Place> places) {}

    /// Everywhere that these phrases stand, each once.
    ///
    /// @param phrases of [#LONGEST] words at most, each part of one that is [#maximal]
    List<Found> find(List<Phrase> phrases) {
        Map<Long, List<Place>> wanted = new LinkedHashMap<>();
        boolean[] lengthWanted = new boolean[LONGEST + 1];
        for (Phrase phrase : phrases) {
            wanted.putIfAbsent(key(phrase.length(), at(phrase.place())), new ArrayList<>());
            lengthWanted[phrase.length()] = true;
        }
        for (int length = SHORTEST; length <= LONGEST; length++) {
            if (lengthWanted[length]) {
                for (int at = 0; at < words.length; at++) {
                    List<Place> places = wanted.get(key(length, at));
                    if (places != null) {
                        places.add(place(at));
                    }
                }
            }
        }
        return wanted.entrySet().stream()
                .map(entry -> new Found((int) (entry.getKey() >> Integer.SIZE), entry.getValue()))
                .toList();
    }

    private long key(int length, int at) {
        return ((long) length << Integer.SIZE) | (names.get(length - 1)[at] & 0xffffffffL);
    }

    private int at(Place place) {
        return firstOf[place.clause()] + place.word();
    }

    private Place place(int at) {
        return new Place(clauseOf[at], at - firstOf[clauseOf[at]]);
    }

    private void name(int wordCount) {
        Count shorter = new Count(words, wordCount);
        int[] before = keepRepeated(words, shorter);
        names.set(0, before);
        for (int length = 2; length <= LONGEST_SEEN; length++) {
            long[] pairs = new long[words.length];
            int left = 0;
            for (int at = 0; at + 1 < words.length; at++) {
                if (before[at] != NONE && before[at + 1] != NONE) {
                    pairs[left++] = pair(before, at);
                }
            }
            long[] distinct = Arrays.stream(pairs, 0, left).sorted().distinct().toArray();
            int[] named = new int[words.length];
            for (int at = 0; at < words.length; at++) {
                boolean repeated =
                        at + 1 < words.length && before[at] != NONE && before[at + 1] != NONE;
                named[at] = repeated ? Arrays.binarySearch(distinct, pair(before, at)) : NONE;
            }
            Count count = new Count(named, distinct.length);
            int[] kept = keepRepeated(named, count);
            collect(length - 1, before, shorter, kept, count);
            if (length <= LONGEST) {
                names.add(kept);
            }
            before = kept;
            shorter = count;
        }
        collect(LONGEST_SEEN, before, shorter, before, shorter);
    }

    private static long pair(int[] before, int at) {
        return ((long) before[at] << Integer.SIZE) | before[at + 1];
    }

    private static int[] keepRepeated(int[] named, Count count) {
        int[] kept = named.clone();
        for (int at = 0; at < kept.length; at++) {
            if (kept[at] != NONE && count.days[kept[at]] < 2) {
                kept[at] = NONE;
            }
        }
        return kept;
    }

    /// The last place of each phrase of the length that no longer one covers.
    private void collect(int length, int[] phrases, Count count, int[] longer, Count ofLonger) {
        if (length < SHORTEST) {
            return;
        }
        boolean[] covered = new boolean[count.documents.length];
        if (length < LONGEST_SEEN) {
            for (int at = 0; at + 1 < longer.length; at++) {
                if (longer[at] != NONE) {
                    int documents = ofLonger.documents[longer[at]];
                    covered[phrases[at]] |= documents == count.documents[phrases[at]];
                    covered[phrases[at + 1]] |= documents == count.documents[phrases[at + 1]];
                }
            }
        }
        for (int at = phrases.length - 1; at >= 0; at--) {
            if (phrases[at] != NONE && !covered[phrases[at]]) {
                covered[phrases[at]] = true;
                maximal.add(at);
                lengths.add(length);
            }
        }
    }

    /// In how many documents and on how many days each phrase stands.
    private final class Count {
        private final int[] documents;
        private final int[] days;

        Count(int[] named, int phrases) {
            documents = new int[phrases];
            days = new int[phrases];
            int[] lastDocument = new int[phrases];
            int[] lastDay = new int[phrases];
            Arrays.fill(lastDocument, NONE);
            Arrays.fill(lastDay, NONE);
            for (int at = 0; at < named.length; at++) {
                if (named[at] != NONE) {
                    Clause clause = clauses.get(clauseOf[at]);
                    if (lastDocument[named[at]] != clause.document()) {
                        lastDocument[named[at]] = clause.document();
                        documents[named[at]]++;
                    }
                    if (lastDay[named[at]] != clause.day()) {
                        lastDay[named[at]] = clause.day();
                        days[named[at]]++;
                    }
                }
            }
        }
    }
}
