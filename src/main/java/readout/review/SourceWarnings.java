package readout.review;

import readout.document.Document;
import readout.library.DocumentStore;
import readout.library.Source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a reviewer must know of the documents that an issue rests on: what of them could not be
/// read, and what of them no reader of the original sees.
public final class SourceWarnings {
    private final DocumentStore documents;

    public SourceWarnings(DocumentStore documents) {
        this.documents = documents;
    }

    /// The warnings of those documents that have any, for people.
    public Map<Document.Id, List<String>> of(Collection<Document.Id> wanted) {
        Map<Document.Id, Set<String>> warnings = new LinkedHashMap<>();
        Set<Document.Id> ids = new HashSet<>(wanted);
        for (Source source : documents.sources()) {
            if (source instanceof Source.Kept kept && ids.contains(kept.document())) {
                for (String warning : kept.warnings()) {
                    add(warnings, kept.document(), kept.origin() + ": " + warning);
                }
            }
        }
        for (Document.Id id : ids) {
            documents
                    .document(id)
                    .ifPresent(
                            document -> hidden(document).forEach(note -> add(warnings, id, note)));
        }
        Map<Document.Id, List<String>> all = new LinkedHashMap<>();
        warnings.forEach((id, notes) -> all.put(id, List.copyOf(notes)));
        return all;
    }

    private static List<String> hidden(Document document) {
        List<String> notes = new ArrayList<>();
        for (Document.Mark mark : document.marks()) {
            if (mark.kind() == Document.Mark.Kind.HIDDEN) {
                notes.add(document.origin() + " has hidden text (" + mark.reason() + ")");
            }
        }
        return notes;
    }

    private static void add(
            Map<Document.Id, Set<String>> warnings, Document.Id document, String note) {
        warnings.computeIfAbsent(document, key -> new LinkedHashSet<>()).add(note);
    }
}
