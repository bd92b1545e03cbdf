package readout.cli;

import org.jspecify.annotations.Nullable;

import readout.briefing.ArchiveStore;
import readout.briefing.Issue;
import readout.briefing.Plan;
import readout.document.Document;
import readout.index.BgeEmbedder;
import readout.library.Seal;
import readout.review.Journal;
import readout.settings.Settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A hash of everything that an issue depends on: the program, what was asked for, the documents
/// and the issues before. While it stays the same, so does the issue.
final class Fingerprint {
    private final String value;

    /// @param judge the name of the second judge, which tells its files; null for none
    /// @param themes the mark of what the issues before left as themes
    /// @param journal which tells the documents that are recalled
    Fingerprint(
            Order order,
            Settings settings,
            @Nullable String judge,
            Plan plan,
            ArchiveStore archive,
            String themes,
            Journal journal) {
        List<Object> values = new ArrayList<>();
        values.add(Build.id());
        values.add(BgeEmbedder.NAME);
        values.add(settings.toString());
        values.add(String.valueOf(judge));
        values.add(order.title());
        values.add(order.themes().toString());
        values.add(order.actors().toString());
        values.add(plan.period().toString());
        values.add(plan.heading().number());
        values.add(String.valueOf(plan.heading().since()));
        values.add(
                plan.heading().late().stream()
                        .map(Document.Id::sha256)
                        .sorted()
                        .toList()
                        .toString());
        values.add(themes);
        for (Document document : plan.corpus().documents()) {
            values.add(document.id().sha256());
            values.add(document.origin());
            values.add(document.published().toString());
            values.add(document.title());
        }
        journal.recalled()
                .forEach((document, act) -> {
                    if (ids(plan).contains(document)) {
                        values.add(act.toString());
                    }
                });
        for (Issue issue : archive.issues()) {
            if (issue.number() < plan.heading().number()) {
                values.add(issue.sequence());
            }
        }
        this.value = Seal.of(values.toArray());
    }

    private static Set<Document.Id> ids(Plan plan) {
        return plan.corpus().documents().stream().map(Document::id).collect(Collectors.toSet());
    }

    /// In lower-case hexadecimal.
    String value() {
        return value;
    }
}
