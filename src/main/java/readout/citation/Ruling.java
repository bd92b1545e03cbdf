package readout.citation;

import java.util.List;

/// What is made of one sentence of an answer.
sealed interface Ruling {
    /// As the model wrote it; empty where the whole answer was of no use.
    String text();

    /// It is supported.
    ///
    /// @param piece the name of its piece
    record Supported(String piece, CitedSentence sentence) implements Ruling {
        @Override
        public String text() {
            return sentence.text();
        }
    }

    /// It is not used.
    ///
    /// @param piece the name of its piece; empty where it has none
    /// @param reason for people, and for the model that is asked once more
    /// @param mendable whether to ask for it once more: not where the model left its task
    /// @param candidates words that stand in the passage and are near those that do not
    record Refused(
            String piece, String text, String reason, boolean mendable, List<String> candidates)
            implements Ruling {
        public Refused {
            candidates = List.copyOf(candidates);
        }

        public Refused(String piece, String text, String reason, boolean mendable) {
            this(piece, text, reason, mendable, List.of());
        }
    }
}
