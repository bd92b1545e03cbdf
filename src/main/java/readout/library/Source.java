package readout.library;

import org.jspecify.annotations.Nullable;

import readout.document.Document;
import readout.document.PublicationDate;

import java.util.List;

/// What became of something that was added, as a person lists it.
public sealed interface Source {
    /// Where the bytes came from, as [Document#origin] says it.
    String origin();

    /// A version of an origin that was read.
    ///
    /// @param version counted from 1 for each origin
    /// @param isCurrent whether it is the newest of its origin
    /// @param size of the bytes
    /// @param published as the document says read alone
    /// @param warnings what could not be read of it; empty when it was read wholly
    record Kept(
            String origin,
            int version,
            boolean isCurrent,
            Document.Id document,
            long size,
            String title,
            @Nullable String publisher,
            PublicationDate published,
            List<String> warnings)
            implements Source {
        public Kept {
            warnings = List.copyOf(warnings);
        }
    }

    /// Something that could not be read when it was last added; earlier versions stay what they
    /// were.
    record Rejected(String origin, String reason, String detail) implements Source {}
}
