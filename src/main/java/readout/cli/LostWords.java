package readout.cli;

import readout.briefing.ArchiveStore;
import readout.briefing.Issue;
import readout.document.Document;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.library.Source;
import readout.review.DecisionStore;
import readout.review.Recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What past issues cite of documents that were just added again in another version, and these no
/// longer say.
final class LostWords {
    private LostWords() {}

    /// A line for each document of which a printed sentence lost its words.
    ///
    /// @param replaced the new versions
    static List<String> of(Library library, List<Document> replaced) {
        List<String> lines = new ArrayList<>();
        if (replaced.isEmpty()) {
            return lines;
        }
        DocumentStore documents = new DocumentStore(library);
        List<Issue> issues = ArchiveStore.all(library);
        Set<Document.Id> recalled = new DecisionStore(library).journal().recalled().keySet();
        List<Source> sources = documents.sources();
        for (Document later : replaced) {
            for (Source source : sources) {
                if (source instanceof Source.Kept kept
                        && kept.origin().equals(later.origin())
                        && !kept.document().equals(later.id())
                        && !recalled.contains(kept.document())) {
                    documents
                            .document(kept.document())
                            .map(earlier ->
                                    Recall.lostWith(earlier, later, Printings.of(library, issues)))
                            .filter(lost -> !lost.isEmpty())
                            .ifPresent(lost -> lines.add(line(kept, lost)));
                }
            }
        }
        return lines;
    }

    private static String line(Source.Kept earlier, List<Recall.Fallen> lost) {
        Recall.Fallen first = lost.getFirst();
        String more =
                lost.size() == 1 ? "" : " and " + Console.count(lost.size() - 1, "more sentence");
        return "the words cited in issue %s, sentence %s%s are no longer in %s: `readout recall %s`"
                .formatted(
                        first.printing().series().isEmpty()
                                ? String.valueOf(first.printing().number())
                                : first.printing().series() + "/" + first.printing().number(),
                        first.item().id(),
                        more,
                        earlier.origin(),
                        earlier.document().brief());
    }
}
