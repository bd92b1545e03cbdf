package readout.reading;

import readout.document.Document;

import java.util.List;
import java.util.Optional;

/// What became of one input.
public sealed interface Outcome {
    /// The input, relative to the folder given, with `/`.
    String origin();

    /// The document, where there is one.
    default Optional<Document> read() {
        return switch (this) {
            case Read(Document document) -> Optional.of(document);
            case PartlyRead(Document document, List<String> _) -> Optional.of(document);
            case Rejected _ -> Optional.empty();
        };
    }

    record Read(Document document) implements Outcome {
        @Override
        public String origin() {
            return document.origin();
        }
    }

    /// A document of which something is missing or doubtful, and what.
    ///
    /// @param warnings sentences for people, at least one
    record PartlyRead(Document document, List<String> warnings) implements Outcome {
        public PartlyRead {
            warnings = List.copyOf(warnings);
            if (warnings.isEmpty()) {
                throw new IllegalArgumentException("partly read without saying why");
            }
        }

        @Override
        public String origin() {
            return document.origin();
        }
    }

    /// @param detail what was found, for people; may be empty
    record Rejected(String origin, Reason reason, String detail) implements Outcome {
        /// One line that says what is wrong and what to do.
        public String message() {
            return origin + ": " + reason.advice() + (detail.isEmpty() ? "" : " (" + detail + ")");
        }
    }
}
