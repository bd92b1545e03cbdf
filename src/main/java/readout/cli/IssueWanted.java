package readout.cli;

import org.jspecify.annotations.Nullable;

import readout.briefing.ArchiveStore;
import readout.briefing.Issue;
import readout.library.Library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The issue that a person names: by its number, its period or both behind its series.
final class IssueWanted {
    private IssueWanted() {}

    /// The newest revision of the issue. Without a name the one whose period ends last; of two that
    /// end together, the one of no series.
    ///
    /// @param name `3`, `2023-W48`, `weekly/3` or `weekly/2023-W48`; null for none
    static Issue in(Library library, @Nullable String name) {
        List<Issue> issues = ArchiveStore.all(library);
        if (issues.isEmpty()) {
            throw Explanation.Complaint.ofInput(
                    "there is no issue yet: `readout brief` writes one");
        }
        if (name == null) {
            return issues.stream()
                    .max(
                            Comparator.comparing((Issue issue) -> issue.period().until())
                                    .thenComparing(Comparator.comparing(Issue::series).reversed()))
                    .orElseThrow();
        }
        int slash = name.lastIndexOf('/');
        String series = slash < 0 ? "" : name.substring(0, slash);
        String place = name.substring(slash + 1);
        List<Issue> fit =
                issues.stream()
                        .filter(issue -> slash < 0 || issue.series().equals(series))
                        .filter(issue ->
                                place.equals(String.valueOf(issue.number()))
                                        || place.equalsIgnoreCase(issue.period().name()))
                        .toList();
        // Without a series the issues of none come first; one that is alone is meant as well.
        Optional<Issue> plain = fit.stream().filter(issue -> issue.series().isEmpty()).findFirst();
        if (slash < 0 && plain.isPresent()) {
            return plain.get();
        }
        if (fit.size() != 1) {
            throw Explanation.Complaint.ofInput(
                    fit.isEmpty()
                            ? "no issue is called %s: `readout brief --list` lists them"
                                    .formatted(name)
                            : "%s series have an issue %s: put the series before it, such as %s"
                                    .formatted(fit.size(), name, name(fit.getFirst())));
        }
        return fit.getFirst();
    }

    /// How the issue is named so that it is found again: `3`, `weekly/3`.
    static String name(Issue issue) {
        return issue.series().isEmpty()
                ? String.valueOf(issue.number())
                : issue.series() + "/" + issue.number();
    }
}
