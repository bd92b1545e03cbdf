package readout.ask;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Decides whether the documents answer a question, and says why where they do not.
record Refusals(Holdings holdings, Scales scales) {
    /// A passage with less of the question's words, rare ones counting more, is no evidence
    /// whatever it means.
    private static final double LEAST_HELD = 0.2;

    /// Why the documents do not answer it; empty where they do.
    Optional<String> of(Question question, List<Weighed> weighed, List<Double> fits) {
        if (holdings.isEmpty()) {
            return Optional.of("the library holds nothing that anybody said");
        }
        if (question.stranger() != null && question.asked().isEmpty()) {
            return Optional.of("nobody called %s speaks in them".formatted(question.stranger()));
        }
        if (weighed.isEmpty()) {
            return Optional.of(
                    question.scope().actors().isEmpty()
                            ? "nothing in them is of that time or theme"
                            : "they hold nothing that %s said in these limits"
                                    .formatted(question.scope().actors().getFirst().name()));
        }
        if (question.wanted().isEmpty()) {
            return Optional.empty();
        }
        int held = Weigher.SIGNS.indexOf("held");
        int best = fits.indexOf(Collections.max(fits));
        if (weighed.get(best).signs().get(held) < LEAST_HELD) {
            return Optional.of("no passage speaks of it");
        }
        double reach = scales.ofDocuments(Reach.signs(question, weighed, fits));
        return reach < scales.enough() ? Optional.of("no passage answers it") : Optional.empty();
    }
}
