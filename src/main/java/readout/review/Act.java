package readout.review;

import readout.document.Document;

/// What an entry of the journal tells that somebody did.
public sealed interface Act {
    /// A decision on one sentence.
    record Decided(About about, Decision decision) implements Act {}

    /// An issue was written with the decisions in it.
    ///
    /// @param reviewed the revision that was decided on
    /// @param revision the one that was written
    /// @param sha256 of its briefing.json
    record Published(String series, int number, int reviewed, int revision, String sha256)
            implements Act {}

    /// A document does not stand as it was printed from.
    record Recalled(Document.Id document, RecallKind kind, String reason) implements Act {
        public Recalled {
            reason = PlainWords.of("reason", reason, Decision.LONGEST_REASON);
        }
    }

    /// A recall was a mistake.
    record Restored(Document.Id document, String reason) implements Act {
        public Restored {
            reason = PlainWords.of("reason", reason, Decision.LONGEST_REASON);
        }
    }
}
