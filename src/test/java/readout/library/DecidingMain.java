package readout.library;

import readout.review.About;
import readout.review.Act;
import readout.review.Decision;
import readout.review.DecisionStore;
import readout.review.Entry;
import readout.review.Signature;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Decides until it is killed or has done its share, opening the library anew for each decision as
/// a reviewer's commands do, and prints a line for each that was acknowledged.
final class DecidingMain {
    static final List<Schema> SCHEMAS = List.of(DocumentStore.SCHEMA, DecisionStore.SCHEMA);

    private DecidingMain() {}

    /// @param arguments the library, the reviewer's name, and how many decisions
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[2]);
        Signature signature = new Signature(arguments[1], Instant.EPOCH);
        System.out.println("begun");
        for (int i = 0; i < count; i++) {
            Act act =
                    new Act.Decided(
                            new About("", 1, 1, "s%012x".formatted(i), "Words of the machine."),
                            new Decision.Rejected("no. " + i));
            try (Library library =
                    Library.open(
                            Path.of(arguments[0]), "deciding", SCHEMAS, Duration.ofSeconds(60))) {
                Entry entry = new DecisionStore(library).append(signature, List.of(act)).getFirst();
                System.out.println(entry.sequence() + " " + entry.hash());
            }
        }
    }
}
