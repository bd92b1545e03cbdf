package readout.render;

import java.util.List;

/// What a check of a printed issue or of its evidence came to.
///
/// @param checks in the order in which they build on each other
public record Verification(List<Check> checks) {
    /// One check.
    ///
    /// @param what in words, for people
    /// @param number how many things were looked at
    /// @param faults what does not hold, in order of place; empty where all does
    /// @param unchecked why it was not made; empty where it was
    public record Check(String what, int number, List<Fault> faults, String unchecked) {
        public Check {
            faults = List.copyOf(faults);
        }

        /// @return false only for a fault: a check that was not made says nothing
        public boolean holds() {
            return faults.isEmpty();
        }

        public boolean made() {
            return unchecked.isEmpty();
        }

        static Check of(String what, int number, List<Fault> faults) {
            return new Check(what, number, faults, "");
        }

        static Check notMade(String what, String why) {
            return new Check(what, 0, List.of(), why);
        }
    }

    /// Something that does not hold.
    ///
    /// @param place an id (`P12`), a page (`page 3`) or a path in the JSON
    public record Fault(String place, String message) {
        @Override
        public String toString() {
            return place + ": " + message;
        }
    }

    public Verification {
        checks = List.copyOf(checks);
    }

    /// Whether every check that was made holds.
    public boolean holds() {
        return checks.stream().allMatch(Check::holds);
    }

    /// All that does not hold, in the order of the checks.
    public List<Fault> faults() {
        return checks.stream().flatMap(check -> check.faults().stream()).toList();
    }

    /// How many checks were made.
    public int made() {
        return Math.toIntExact(checks.stream().filter(Check::made).count());
    }
}
