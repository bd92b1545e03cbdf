package readout.ask;

import readout.text.Dates;

import java.time.LocalDate;
import java.util.Optional;

/// Whether what was said covers the time that a question asks for.
final class Extent {
    /// So much may lie between a day that is asked for and what was said first or last: who asks
    /// "since Monday" means what was said since, and not that something was said on Monday.
    private static final int MONTHS = 1;

    private Extent() {}

    /// What of the time is before the documents begin or after they end; empty where nothing is.
    static Optional<String> lacking(Scope scope, Register register) {
        LocalDate first = register.first();
        LocalDate last = register.last();
        boolean early = scope.from() != null && scope.from().plusMonths(MONTHS).isBefore(first);
        boolean late = scope.until() != null && scope.until().minusMonths(MONTHS).isAfter(last);
        if (early && late) {
            return Optional.of(
                    "the documents tell of %s to %s only"
                            .formatted(Dates.inWords(first), Dates.inWords(last)));
        }
        if (early) {
            return Optional.of("the documents begin on " + Dates.inWords(first));
        }
        return late ? Optional.of("the documents end on " + Dates.inWords(last)) : Optional.empty();
    }
}
