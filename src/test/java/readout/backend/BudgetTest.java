package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.library.Library;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A run never spends more than was agreed, whatever a host does.
class BudgetTest {
    private static final long ANSWER = 1000;
    private static final int PROMPTS = 25;
    private static final Completion OUT = new Completion.Failed(Fault.OVER_BUDGET, "no more");
    private static final Prices PRICES = new Prices(Cost.of("3"), Cost.of("15"));

    @TempDir Path folder;

    private Library library;
    private CallStore store;
    private int tries = 1;
    private final AtomicInteger requests = new AtomicInteger();

    @BeforeEach
    void open() {
        library = Library.open(folder, "test", List.of(CallStore.SCHEMA));
        store = new CallStore(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<Completion> run(Budget budget, Function<Prompt, Completion> host) {
        Backend backend =
                new Backend() {
                    @Override
                    public String name() {
                        return "host";
                    }

                    @Override
                    public Completion complete(Prompt prompt) {
                        Completion outcome = OUT;
                        for (int i = 0; i < tries && outcome instanceof Completion.Failed; i++) {
                            if (!budget.takes(prompt)) {
                                return outcome;
                            }
                            requests.incrementAndGet();
                            outcome = host.apply(prompt);
                        }
                        return outcome;
                    }
                };
        return RecordedBackend.of(store, new RecordedBackend.Asking(backend, budget, "", false))
                .complete(
                        IntStream.range(0, PROMPTS)
                                .mapToObj(i -> RecordedBackendTest.prompt("data " + i))
                                .toList());
    }

    private static List<Completion> refused(List<Completion> completions) {
        return completions.stream()
                .filter(each ->
                        each instanceof Completion.Failed(Fault fault, _)
                                && fault == Fault.OVER_BUDGET)
                .toList();
    }

    private static Completion echoed(Prompt prompt) {
        String bomb = prompt.user().repeat(20);
        return new Completion.Written(bomb, new Usage(500, ANSWER), "host");
    }

    @Test
    void noMoreCallsAreSentThanAgreed() {
        Budget budget = new Budget(new BudgetOptions(7, 10_000_000, null, null), ANSWER);
        List<Completion> completions =
                run(budget, _ -> new Completion.Failed(Fault.TOO_MANY_CALLS, "wait"));

        assertThat(requests).hasValue(7);
        assertThat(budget.requests()).isEqualTo(7);
        assertThat(refused(completions))
                .hasSize(PROMPTS - 7)
                .isEqualTo(completions.subList(7, PROMPTS));
    }

    @Test
    void aSecondTryIsARequestLikeAnyOther() {
        tries = 4;
        Budget budget = new Budget(new BudgetOptions(30, 10_000_000, null, null), ANSWER);
        run(budget, _ -> new Completion.Failed(Fault.TOO_MANY_CALLS, "wait"));

        assertThat(requests).hasValue(30);
        assertThat(budget.requests()).isEqualTo(30);
    }

    @Test
    void whatIsSentTwiceIsPaidForTwice() {
        tries = 4;
        Budget budget = new Budget(new BudgetOptions(1000, 30_000, null, null), ANSWER);
        run(budget, _ -> new Completion.Failed(Fault.BROKEN_OFF, "half an answer"));

        assertThat(budget.doubtful().input() + budget.doubtful().output())
                .isBetween(25_000L, 30_000L);
        assertThat(requests).hasValueBetween(16, 20);
    }

    @Test
    void aHostThatAnswersAsMuchAsItMayStaysWithinTheTokens() {
        Budget budget = new Budget(new BudgetOptions(1000, 20_000, null, null), ANSWER);
        List<Completion> completions = run(budget, BudgetTest::echoed);

        assertThat(budget.used().input() + budget.used().output()).isBetween(15_000L, 20_000L);
        assertThat(requests.get() + refused(completions).size()).isEqualTo(PROMPTS);
        assertThat(requests.get()).isGreaterThan(10);
    }

    @Test
    void aCallOfWhichNobodyKnowsWhatItCameToCountsInFull() {
        Budget budget = new Budget(new BudgetOptions(1000, 20_000, null, null), ANSWER);
        run(budget, _ -> new Completion.Failed(Fault.NO_ANSWER, "no JSON"));

        // A prompt of about 550 tokens with its margin, and an answer of 1000.
        assertThat(requests).hasValueBetween(11, 13);
        assertThat(budget.used()).isEqualTo(Usage.NONE);
        assertThat(budget.doubtful().input() + budget.doubtful().output())
                .isBetween(15_000L, 20_000L);
    }

    @Test
    void aCallThatNobodyTookCostsNothing() {
        Budget budget = new Budget(new BudgetOptions(1000, 5000, null, null), ANSWER);
        run(budget, _ -> new Completion.Failed(Fault.UNREACHABLE, "nobody listens"));

        assertThat(requests).hasValue(PROMPTS);
        assertThat(budget.used()).isEqualTo(Usage.NONE);
    }

    @Test
    void noMoreMoneyIsSpentThanAgreed() {
        Budget budget =
                new Budget(new BudgetOptions(1000, 10_000_000, Cost.of("0.2"), PRICES), ANSWER);
        run(budget, BudgetTest::echoed);

        Cost cost = PRICES.of(budget.used());
        assertThat(cost.isAbove(Cost.of("0.2"))).isFalse();
        assertThat(cost.isAbove(Cost.of("0.15"))).isTrue();
        assertThat(store.calls().getFirst().cost()).isEqualTo(Cost.of("0.0165"));
    }

    @Test
    void aLimitOnMoneyWithoutPricesLetsNothingThrough() {
        run(
                new Budget(new BudgetOptions(9, 10_000_000, Cost.of("5"), null), ANSWER),
                p -> echoed(p));

        assertThat(requests).hasValue(0);
    }

    @Test
    void aHostThatCountsNothingIsCountedForByTheLetters() {
        Budget budget = new Budget(new BudgetOptions(1, 100_000, null, null), ANSWER);
        run(budget, _ -> new Completion.Written("eight letters each: fourteen", Usage.NONE, "x"));

        assertThat(budget.used().output()).isEqualTo(6);
        assertThat(budget.used().input()).isGreaterThan(400);
    }

    @Test
    void theLogSaysWhatWasNotSentAndWhy() {
        run(
                new Budget(new BudgetOptions(0, 100, Cost.of("0.5"), PRICES), ANSWER),
                BudgetTest::echoed);

        assertThat(store.calls()).hasSize(PROMPTS);
        assertThat(store.calls().getFirst().outcome())
                .isEqualTo(
                        new Completion.Failed(
                                Fault.OVER_BUDGET,
                                "the limits of this run leave no room for it (0 calls, 100 tokens,"
                                        + " 0.5 in money)"));
    }

    @Test
    void pricesAreForAMillionTokensAndRoundedUp() {
        assertThat(PRICES.of(new Usage(1_000_000, 100_000))).isEqualTo(Cost.of("4.5"));
        assertThat(new Prices(Cost.of("0.0001"), Cost.of("0")).of(new Usage(1, 0)))
                .isEqualTo(Cost.of("0.000000001"));
    }
}
