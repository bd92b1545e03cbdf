package readout.review;

/// What a reviewer makes of one sentence.
public sealed interface Decision {
    /// How many characters the reviewer's words may have, inclusive.
    int LONGEST_TEXT = 2000;

    /// How many characters a reason may have, inclusive.
    int LONGEST_REASON = 1000;

    /// The words of a reviewer for a sentence as they are kept.
    ///
    /// @throws IllegalArgumentException if they are blank or too long
    static String plain(String text) {
        return new Edited(text, Opinion.SUPPORTED, "").text();
    }

    /// Whether it comes to the same as another, whatever the reasons: two reviewers agree then.
    boolean agreesWith(Decision other);

    /// It may print as it stands.
    record Accepted() implements Decision {
        @Override
        public boolean agreesWith(Decision other) {
            return other instanceof Accepted;
        }
    }

    /// It must not print.
    ///
    /// @param reason empty where none was given
    record Rejected(String reason) implements Decision {
        public Rejected {
            reason = PlainWords.of("reason", reason, LONGEST_REASON);
        }

        @Override
        public boolean agreesWith(Decision other) {
            return other instanceof Rejected;
        }
    }

    /// It prints in the reviewer's words.
    ///
    /// @param opinion what the check made of these words when they were written
    /// @param reason why they stand although they are not supported; may be empty where they are
    record Edited(String text, Opinion opinion, String reason) implements Decision {
        /// @throws IllegalArgumentException if the text is blank, or the reason where it needs one
        public Edited {
            text = PlainWords.of("sentence", text, LONGEST_TEXT);
            reason = PlainWords.of("reason", reason, LONGEST_REASON);
            if (text.isEmpty()) {
                throw new IllegalArgumentException(
                        "an edit says something: reject the sentence to leave it out");
            }
            if (!opinion.isSupported() && reason.isEmpty()) {
                throw new IllegalArgumentException(
                        "these words are not supported by the passages ("
                                + opinion.words()
                                + "): give a reason, and they print as the reviewer's judgement");
            }
        }

        /// Whether they print as what the reviewer holds and not as a cited fact.
        public boolean isJudgement() {
            return !opinion.isSupported();
        }

        @Override
        public boolean agreesWith(Decision other) {
            return other instanceof Edited edited && edited.text.equals(text);
        }
    }

    /// The reviewer takes back what was decided last on it and not yet taken back: what was decided
    /// before that stands again.
    record Withdrawn() implements Decision {
        @Override
        public boolean agreesWith(Decision other) {
            return other instanceof Withdrawn;
        }
    }
}
