package readout.index;

import java.nio.file.Path;
import java.util.List;

/// Puts two documents after two others and commits each pair, until it is killed; prints the number
/// of each pair once it is committed.
final class CommittingMain {
    static final int PASSAGES = 24;

    private static final int PER_DOCUMENT = 12;
    private static final int DOCUMENTS = 200;

    private CommittingMain() {}

    /// @param arguments the folder of the index
    public static void main(String[] arguments) {
        try (LucenePassageIndex index = LucenePassageIndex.open(Path.of(arguments[0]))) {
            int first = index.fingerprint().map(Integer::parseInt).orElse(-1) + 1;
            System.out.println("opened");
            List<EmbeddedPassage> passages = InventedPassages.some(2 * DOCUMENTS * PER_DOCUMENT);
            for (int i = first; i < DOCUMENTS; i++) {
                // Two months each time, so that a commit that is half done shows.
                for (int document : new int[] {i, DOCUMENTS + i}) {
                    index.put(
                            passages.subList(
                                    document * PER_DOCUMENT, (document + 1) * PER_DOCUMENT));
                }
                index.commit("" + i);
                System.out.println(i);
            }
        }
    }
}
