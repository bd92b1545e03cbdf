package readout.citation;

import readout.citation.Check.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The result of checking a claim against its passages: as good as its worst check.
public sealed interface Verdict {
    /// All that was looked at, in order.
    List<Check> checks();

    /// Whether a sentence with this verdict may print.
    boolean prints();

    /// Why it may not, for people: what failed and on which words; empty where nothing did.
    default String reason() {
        return checks().stream()
                .filter(check -> check.outcome() == Outcome.FAILED)
                .map(Check::finding)
                .collect(Collectors.joining("; "));
    }

    /// The verdict to which the checks lead.
    static Verdict of(List<Check> checks) {
        return switch (worst(checks)) {
            case PASSED -> new Supported(checks);
            case DOUBTFUL -> new PartlySupported(checks);
            case FAILED -> new Unsupported(checks);
        };
    }

    /// The verdict with one more check, which can only lower it.
    default Verdict and(Check check) {
        List<Check> all = new ArrayList<>(checks());
        all.add(check);
        return of(all);
    }

    /// The passages carry the whole claim.
    record Supported(List<Check> checks) implements Verdict {
        public Supported {
            checks = only(checks, Outcome.PASSED);
        }

        public Supported() {
            this(List.of());
        }

        @Override
        public boolean prints() {
            return true;
        }
    }

    /// They carry it but for some words, which a reviewer must see.
    record PartlySupported(List<Check> checks) implements Verdict {
        public PartlySupported {
            checks = only(checks, Outcome.DOUBTFUL);
        }

        @Override
        public boolean prints() {
            return true;
        }

        /// The words of the claim that a reviewer must see.
        public List<String> doubtful() {
            return checks.stream()
                    .filter(check -> check.outcome() == Outcome.DOUBTFUL)
                    .flatMap(check -> check.words().stream())
                    .distinct()
                    .toList();
        }
    }

    /// They do not carry it.
    record Unsupported(List<Check> checks) implements Verdict {
        public Unsupported {
            checks = only(checks, Outcome.FAILED);
        }

        @Override
        public boolean prints() {
            return false;
        }
    }

    /// The claim names no passage at all.
    record Missing() implements Verdict {
        @Override
        public List<Check> checks() {
            return List.of();
        }

        @Override
        public boolean prints() {
            return false;
        }

        @Override
        public String reason() {
            return "it names no passage";
        }

        @Override
        public Verdict and(Check check) {
            return this;
        }
    }

    private static Outcome worst(List<Check> checks) {
        return checks.stream().map(Check::outcome).max(Outcome::compareTo).orElse(Outcome.PASSED);
    }

    private static List<Check> only(List<Check> checks, Outcome worst) {
        if (worst(checks) != worst) {
            throw new IllegalArgumentException("these checks lead to another verdict: " + checks);
        }
        return List.copyOf(checks);
    }
}
