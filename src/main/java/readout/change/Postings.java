package readout.change;

import readout.wording.Wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which of an actor's statements hold a word, in the order in which they were said.
final class Postings {
    private final List<Wording> said = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();

    /// @param wording said after those added before
    void add(Wording wording, Collection<String> words) {
        Integer number = said.size();
        said.add(wording);
        words.forEach(word -> holders.computeIfAbsent(word, _ -> new ArrayList<>()).add(number));
    }

    /// Statements that were looked up, each once.
    final class Lookup {
        private final BitSet numbers = new BitSet(said.size());

        /// Adds the holders of the word unless they are more than so many.
        void addUpTo(int most, String word) {
            List<Integer> all = holders.getOrDefault(word, List.of());
            if (all.size() <= most) {
                all.forEach(numbers::set);
            }
        }

        /// Adds the holders of the word, of more than so many the latest.
        void addLatest(int most, String word) {
            List<Integer> all = holders.getOrDefault(word, List.of());
            all.subList(Math.max(0, all.size() - most), all.size()).forEach(numbers::set);
        }

        /// In the order in which they were said.
        List<Wording> inOrder() {
            return numbers.stream().mapToObj(said::get).toList();
        }
    }
}
