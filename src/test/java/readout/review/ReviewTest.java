package readout.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class ReviewTest {
    private static final String ONE = "s000000000001";
    private static final String TWO = "s000000000002";
    private static final Decision ACCEPTED = new Decision.Accepted();
    private static final Decision REJECTED = new Decision.Rejected("");
    private static final Decision EDITED =
            new Decision.Edited("In other words.", Opinion.SUPPORTED, "");

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void whatNobodyDecidedOnIsOpen() {
        assertThat(review(false).open()).containsExactly(ONE, TWO);
        assertThat(review(false).progress()).isEqualTo(new Review.Progress(0, 0, 0, 2, 0));
        assertThat(review(false).head()).isNull();
    }

    @Test
    void theLastDecisionOfAReviewerStands() {
        decide("Ann", ONE, REJECTED);
        decide("Ann", ONE, ACCEPTED);

        assertThat(settled(ONE)).isEqualTo(ACCEPTED);
        assertThat(review(false).open()).containsExactly(TWO);
    }

    @Test
    void anUndoBringsBackWhatStoodBefore() {
        decide("Ann", ONE, REJECTED);
        decide("Ann", ONE, ACCEPTED);
        decide("Ann", ONE, new Decision.Withdrawn());
        assertThat(settled(ONE)).isEqualTo(REJECTED);

        decide("Ann", ONE, new Decision.Withdrawn());
        decide("Ann", ONE, new Decision.Withdrawn());
        assertThat(review(false).open()).containsExactly(ONE, TWO);
    }

    @Test
    void anUndoTakesBackNothingOfAnother() {
        decide("Ann", ONE, ACCEPTED);
        decide("Ben", ONE, new Decision.Withdrawn());

        assertThat(settled(ONE)).isEqualTo(ACCEPTED);
        assertThat(review(false).lastOf(signature("Ben"))).isEmpty();
        assertThat(review(false).lastOf(signature("Ann"))).contains(ONE);
    }

    @Test
    void reviewersWhoDisagreeLeaveItOpenUntilTheyAgree() {
        decide("Ann", ONE, ACCEPTED);
        decide("Ben", ONE, REJECTED);
        assertThat(review(false).disputed()).containsExactly(ONE);
        assertThat(review(false).open()).contains(ONE);

        decide("Ann", ONE, new Decision.Rejected("Ben is right"));
        assertThat(review(false).disputed()).isEmpty();
        assertThat(settled(ONE)).isInstanceOf(Decision.Rejected.class);
        assertThat(review(false).reviewers()).containsExactly("Ben", "Ann");
    }

    @Test
    void fourEyesAreThoseOfTwoPeopleHoweverOneWritesHerName() {
        decide("Ann", ONE, ACCEPTED);
        decide("ann", ONE, ACCEPTED);
        decide("ＡＮＮ", ONE, ACCEPTED);
        assertThat(review(true).state(ONE)).isInstanceOf(State.Open.class);

        decide("Ben", ONE, ACCEPTED);
        assertThat(review(true).state(ONE)).isInstanceOf(State.Settled.class);
    }

    @Test
    void twoEyesAreEnoughToLeaveASentenceOut() {
        decide("Ann", ONE, REJECTED);

        assertThat(review(true).state(ONE)).isInstanceOf(State.Settled.class);
    }

    @Test
    void whoAcceptsWhatAnotherEditedAgreesWithTheEdit() {
        decide("Ann", ONE, EDITED);
        assertThat(review(true).acceptance(ONE)).isEqualTo(EDITED);
        decide("Ben", ONE, review(true).acceptance(ONE));

        assertThat(settled(ONE)).isEqualTo(EDITED);
        assertThat(review(true).open()).containsExactly(TWO);
    }

    @Test
    void decisionsGoWithTheSentenceIntoALaterRevisionAndIntoNoOtherIssue() {
        decide("Ann", ONE, ACCEPTED);
        Journal journal = new Journal(entries);

        assertThat(Review.of(journal, "weekly", 3, List.of(ONE), false).open()).isEmpty();
        assertThat(Review.of(journal, "weekly", 4, List.of(ONE), false).open())
                .containsExactly(ONE);
        assertThat(Review.of(journal, "daily", 3, List.of(ONE), false).open()).containsExactly(ONE);
    }

    @Test
    void theWordsOfReviewersCanDoNothing() {
        Signature hostile =
                new Signature("  Ann\u202E\u0000\u001B[31m\n<b>Onym</b>\t ", Instant.EPOCH);
        assertThat(hostile.reviewer()).isEqualTo("Ann [31m <b>Onym</b>");
        assertThat(new Decision.Rejected("a\r\nb\u2066c\uD800").reason()).isEqualTo("a bc");
        assertThat(new Decision.Rejected("ک\u200Cتاب").reason()).isEqualTo("ک\u200Cتاب");
        for (String name : List.of("", " \n", "\u200B", "x".repeat(101))) {
            assertThatThrownBy(() -> new Signature(name, Instant.EPOCH))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Decision.Rejected("x".repeat(1001)))
                .hasMessageContaining("longer than 1000");
        assertThatThrownBy(() -> new Decision.Edited("x".repeat(2001), Opinion.SUPPORTED, ""))
                .hasMessageContaining("longer than 2000");
    }

    @Test
    void anEditThatIsNotSupportedNeedsAReason() {
        Opinion no = new Opinion(Support.UNSUPPORTED, "no word of it");

        assertThatThrownBy(() -> new Decision.Edited("Nobody objected.", no, " "))
                .hasMessageContaining("no word of it");
        assertThat(new Decision.Edited("Nobody objected.", no, "heard").isJudgement()).isTrue();
    }

    private Decision settled(String sentence) {
        return review(false).state(sentence) instanceof State.Settled settled
                ? settled.decision()
                : new Decision.Withdrawn();
    }

    private Review review(boolean fourEyes) {
        return Review.of(new Journal(entries), "weekly", 3, List.of(ONE, TWO), fourEyes);
    }

    private void decide(String reviewer, String sentence, Decision decision) {
        String last = entries.isEmpty() ? "" : entries.getLast().hash();
        entries.add(
                Entry.behind(
                        last,
                        entries.size() + 1L,
                        signature(reviewer),
                        new Act.Decided(
                                new About("weekly", 3, 1, sentence, "The machine's."), decision)));
    }

    private static Signature signature(String reviewer) {
        return new Signature(reviewer, Instant.EPOCH);
    }
}
