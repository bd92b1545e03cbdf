package readout.scores;

import readout.index.TermIndex;
import readout.text.ContentWords;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Says how far a bullet of a summary covers an insight, by the insight's words and pairs of words
/// that it holds, rare ones counting more.
///
/// Its two borders were set on the human labels of `coverage_judge.json`; [SummhaySet] reports how
/// well it agrees with them.
final class CoverageJudge {
    private static final double PARTIAL = 0.28;
    private static final double FULL = 0.48;
    private static final double PAIRS = 0.25;

    private final TermIndex roots;
    private final TermIndex pairs;

    /// @param texts from which it learns which words are rare
    CoverageJudge(List<String> texts) {
        roots = new TermIndex(texts.stream().map(CoverageJudge::roots).toList());
        pairs = new TermIndex(texts.stream().map(CoverageJudge::pairs).toList());
    }

    /// 1 for covered, a half for partially, 0 for not.
    double coverage(String insight, String bullet) {
        double likeness = likeness(insight, bullet);
        return likeness > FULL ? 1 : likeness > PARTIAL ? 0.5 : 0;
    }

    double likeness(String insight, String bullet) {
        return share(roots, roots(insight), roots(bullet))
                + PAIRS * share(pairs, pairs(insight), pairs(bullet));
    }

    private static double share(TermIndex index, Set<String> wanted, Set<String> held) {
        double all = index.rarity(wanted);
        List<String> common = wanted.stream().filter(held::contains).toList();
        return all == 0 ? 0 : index.rarity(common) / all;
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
}
