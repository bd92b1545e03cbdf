package readout.library;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What an examination of a library came to.
///
/// @param findings in the order of kind, then place; empty when all is well
/// @param documents how many documents were checked
/// @param writer who has the library open for writing; what it is about to finish is no finding
public record Diagnosis(List<Finding> findings, int documents, @Nullable Holder writer) {
    public Diagnosis {
        findings = List.copyOf(findings);
    }

    public boolean isClean() {
        return findings.isEmpty();
    }

    /// Whether something is wrong that [Doctor#repair] can not mend.
    public boolean isDamaged() {
        return findings.stream().anyMatch(finding -> !finding.kind().isLitter());
    }
}
