package readout.backend;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a model did for an issue and what that took, whenever it was paid.
///
/// @param asked the prompts of the issue, by task
/// @param answered the names that models gave themselves, where they are not those asked
/// @param calls that were answered
/// @param usage of these
/// @param cost of these; null where it is not known of each
/// @param written how many of the sentences that a model may write are in its words
/// @param extracted the ids of those that stayed as they were extracted, in order
/// @param failures the calls that got no answer, by reason
public record CostCard(
        List<Asked> asked,
        List<String> answered,
        int calls,
        Usage usage,
        @Nullable Cost cost,
        int written,
        List<String> extracted,
        List<Failures> failures) {
    public CostCard {
        asked = List.copyOf(asked);
        answered = List.copyOf(answered);
        extracted = List.copyOf(extracted);
        failures = List.copyOf(failures);
        if (calls < 0 || written < 0) {
            throw new IllegalArgumentException("counts below zero");
        }
    }

    /// A prompt that asked.
    ///
    /// @param task the name of its file, without the ending
    /// @param sha256 of the file
    /// @param model that it asked
    public record Asked(String task, String sha256, String model) {}

    /// Calls that got no answer for the same reason.
    public record Failures(Fault fault, int calls) {
        public Failures {
            if (calls < 1) {
                throw new IllegalArgumentException("no failures: " + calls);
            }
        }
    }

    /// Whether all that a model may write is in its words.
    public boolean isWhole() {
        return extracted.isEmpty() && failures.isEmpty();
    }

    /// Whether a later run may get an answer where there is none now.
    public boolean isOpen() {
        return failures.stream().anyMatch(each -> !each.fault().isLasting());
    }
}
