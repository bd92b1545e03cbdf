package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

@Timeout(60)
class EnvelopeTest {
    private static final Completion.Written ANSWER =
            new Completion.Written("{}", new Usage(1, 1), "m");
    private static final Attempt GOOD = new Attempt.Answered(ANSWER);
    private static final EnvelopeOptions OPTIONS =
            new EnvelopeOptions(Duration.ofSeconds(60), Duration.ofMinutes(30), 4);

    private final TestPace pace = new TestPace();
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final CallListener listener =
            new CallListener() {
                @Override
                public void sending(Prompt prompt, int attempt) {
                    told.add("sending " + attempt);
                }

                @Override
                public void waiting(String host, Duration wait, Fault why, boolean asked) {
                    told.add((asked ? host + " asks for " : "waiting ") + wait + " " + why);
                }

                @Override
                public void stopped(Fault why, String reason) {
                    told.add("stopped " + why + " " + reason);
                }
            };

    /// Attempts as a test has written them down; the last one for ever.
    private static final class ScriptedChat implements Chat {
        private final Deque<Attempt> script = new ArrayDeque<>();
        private final List<Duration> deadlines = new ArrayList<>();

        ScriptedChat(Attempt... attempts) {
            script.addAll(List.of(attempts));
        }

        @Override
        public String name() {
            return "openai:m";
        }

        @Override
        public String host() {
            return "host.example";
        }

        @Override
        public synchronized Attempt ask(Prompt prompt, Duration deadline) {
            deadlines.add(deadline);
            return script.size() > 1 ? script.remove() : script.element();
        }
    }

    private Backend envelope(Chat chat) {
        return envelope(chat, OPTIONS, Allowance.UNBOUNDED);
    }

    private Backend envelope(Chat chat, EnvelopeOptions options, Allowance allowance) {
        return new Envelope(chat, options, pace.pace(), allowance, listener);
    }

    private static Attempt failed(Fault fault) {
        return new Attempt.Failed(fault, "because", Optional.empty());
    }

    private static Attempt busy(int seconds) {
        return new Attempt.Failed(
                Fault.TOO_MANY_CALLS, "busy", Optional.of(Duration.ofSeconds(seconds)));
    }

    private static Prompt prompt() {
        return Questions.about("data");
    }

    private static Completion because(Fault fault, String reason) {
        return new Completion.Failed(fault, reason);
    }

    @Test
    void everyFaultHasItsNumberOfTries() {
        for (Fault fault : Fault.values()) {
            ScriptedChat chat = new ScriptedChat(failed(fault));

            Completion completion = envelope(chat).complete(prompt());

            int tries = Patience.tries(fault);
            assertThat(chat.deadlines).as(fault.name()).hasSize(tries);
            assertThat(completion)
                    .isEqualTo(
                            because(
                                    fault,
                                    tries > 1 ? "because; asked " + tries + " times" : "because"));
        }
    }

    @Test
    void waitsAreFromOneSecondToABoundThatTriples() {
        List<Duration> first = new ArrayList<>();
        List<Duration> third = new ArrayList<>();
        var random = new java.util.Random(3);
        for (int i = 0; i < 2000; i++) {
            first.add(Patience.wait(Fault.UNAVAILABLE, 1, random));
            third.add(Patience.wait(Fault.UNAVAILABLE, 3, random));
        }

        assertThat(first)
                .allSatisfy(wait -> assertThat(wait).isBetween(seconds(1), seconds(4)))
                .anySatisfy(wait -> assertThat(wait).isGreaterThan(Duration.ofMillis(3900)))
                .anySatisfy(wait -> assertThat(wait).isLessThan(Duration.ofMillis(1100)));
        assertThat(third)
                .allSatisfy(wait -> assertThat(wait).isBetween(seconds(1), seconds(30)))
                .anySatisfy(wait -> assertThat(wait).isGreaterThan(seconds(29)));
    }

    @Test
    void theSameRandomNumbersGiveTheSameWaits() {
        TestPace other = new TestPace();
        envelope(new ScriptedChat(failed(Fault.UNAVAILABLE))).complete(prompt());
        new Envelope(
                        new ScriptedChat(failed(Fault.UNAVAILABLE)),
                        OPTIONS,
                        other.pace(),
                        Allowance.UNBOUNDED,
                        CallListener.NONE)
                .complete(prompt());

        assertThat(pace.waits()).hasSize(3).isEqualTo(other.waits());
    }

    @Test
    void whatTheHostAsksForIsWaitedAndTold() {
        Completion completion =
                envelope(new ScriptedChat(busy(12), busy(3), GOOD)).complete(prompt());

        assertThat(completion).isEqualTo(ANSWER);
        assertThat(pace.waits()).containsExactly(seconds(12), seconds(3));
        assertThat(told)
                .containsExactly(
                        "sending 1",
                        "host.example asks for PT12S TOO_MANY_CALLS",
                        "sending 2",
                        "host.example asks for PT3S TOO_MANY_CALLS",
                        "sending 3");
    }

    @Test
    void whatAHostAsksOfOneCallHoldsForTheNext() {
        Backend backend = envelope(new ScriptedChat(busy(12), busy(12), busy(12), busy(12), GOOD));

        assertThat(backend.complete(prompt())).isInstanceOf(Completion.Failed.class);
        assertThat(pace.waits()).hasSize(3);
        assertThat(backend.complete(prompt())).isEqualTo(ANSWER);
        assertThat(pace.waits()).hasSize(4).containsOnly(seconds(12));
    }

    @Test
    void aWaitPastTheEndOfTheRunIsNotBegun() {
        EnvelopeOptions options = new EnvelopeOptions(seconds(60), seconds(100), 4);
        ScriptedChat chat = new ScriptedChat(busy(110), GOOD);
        Backend backend = envelope(chat, options, Allowance.UNBOUNDED);

        assertThat(backend.complete(prompt())).isEqualTo(because(Fault.TOO_MANY_CALLS, "busy"));
        assertThat(backend.complete(prompt()))
                .isEqualTo(
                        because(
                                Fault.TOO_LATE,
                                "the run has no time left to ask host.example (100 s in all)"));
        assertThat(pace.waits()).isEmpty();
        assertThat(chat.deadlines).hasSize(1);
    }

    @Test
    void aCallHasNoMoreTimeThanIsLeftOfTheRun() {
        EnvelopeOptions options = new EnvelopeOptions(seconds(60), seconds(100), 4);
        ScriptedChat chat = new ScriptedChat(GOOD);
        Backend backend = envelope(chat, options, Allowance.UNBOUNDED);

        backend.complete(prompt());
        pace.pass(seconds(70));
        backend.complete(prompt());
        pace.pass(seconds(30));

        assertThat(ProviderContract.faultOf(backend.complete(prompt()))).isEqualTo(Fault.TOO_LATE);
        assertThat(chat.deadlines).containsExactly(seconds(60), seconds(30));
    }

    @Test
    void fiveCallsInARowThatFailAreTheLast() {
        ScriptedChat chat = new ScriptedChat(failed(Fault.REQUEST_REFUSED));
        Backend backend = envelope(chat);

        for (int call = 0; call < 5; call++) {
            assertThat(backend.complete(prompt()))
                    .isEqualTo(because(Fault.REQUEST_REFUSED, "because"));
        }
        assertThat(backend.complete(prompt()))
                .isEqualTo(
                        because(
                                Fault.REQUEST_REFUSED,
                                "because; not asked again after 5 failures in a row"));
        assertThat(chat.deadlines).hasSize(5);
        assertThat(told).last().isEqualTo("stopped REQUEST_REFUSED because");
    }

    @Test
    void anAnswerInBetweenBeginsTheCountAnew() {
        Attempt bad = failed(Fault.REQUEST_REFUSED);
        ScriptedChat chat = new ScriptedChat(bad, bad, bad, bad, GOOD, bad, bad, bad, bad, GOOD);
        Backend backend = envelope(chat);

        List<Completion> completions =
                IntStream.range(0, 10).mapToObj(call -> backend.complete(prompt())).toList();

        assertThat(completions).element(4).isEqualTo(ANSWER);
        assertThat(completions).last().isEqualTo(ANSWER);
    }

    @Test
    void aModelThatDeclinesOrIsCutShortIsAskedOn() {
        for (Fault fault : List.of(Fault.DECLINED, Fault.CUT_SHORT, Fault.PROMPT_TOO_LONG)) {
            ScriptedChat chat = new ScriptedChat(failed(fault));
            Backend backend = envelope(chat);

            for (int call = 0; call < 9; call++) {
                backend.complete(prompt());
            }

            assertThat(chat.deadlines).hasSize(9);
        }
    }

    @Test
    void aRefusedKeyASpentQuotaAndAnUnknownModelEndTheRunAtOnce() {
        for (Fault fault : List.of(Fault.KEY_REFUSED, Fault.QUOTA_SPENT, Fault.UNKNOWN_MODEL)) {
            ScriptedChat chat = new ScriptedChat(failed(fault), GOOD);
            Backend backend = envelope(chat);

            assertThat(backend.complete(prompt())).isEqualTo(because(fault, "because"));
            assertThat(backend.complete(prompt())).isEqualTo(because(fault, "because"));
            assertThat(chat.deadlines).hasSize(1);
        }
    }

    @Test
    void everyRequestIsAllowedAlsoASecondTry() {
        AtomicInteger left = new AtomicInteger(3);
        ScriptedChat chat = new ScriptedChat(failed(Fault.UNAVAILABLE));
        Backend backend = envelope(chat, OPTIONS, prompt -> left.getAndDecrement() > 0);

        assertThat(ProviderContract.faultOf(backend.complete(prompt())))
                .isEqualTo(Fault.OVER_BUDGET);
        assertThat(ProviderContract.faultOf(backend.complete(prompt())))
                .isEqualTo(Fault.OVER_BUDGET);
        assertThat(chat.deadlines).hasSize(3);
    }

    @Test
    void whatAHostDoesNotTakeIsLeftOutWithoutAWaitOrATry() {
        ScriptedChat chat =
                new ScriptedChat(
                        new Attempt.Adapted("no schema"),
                        new Attempt.Adapted("no seed"),
                        failed(Fault.NO_ANSWER),
                        GOOD);

        assertThat(envelope(chat).complete(prompt())).isEqualTo(ANSWER);
        assertThat(chat.deadlines).hasSize(4);
        assertThat(pace.waits()).containsExactly(seconds(1));
    }

    /// Answers when all that may be under way at once are under way.
    private static final class Counting implements Chat {
        private final AtomicInteger under = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final CountDownLatch full;
        private final Function<Prompt, Attempt> answers;

        Counting(int atOnce, Function<Prompt, Attempt> answers) {
            this.full = new CountDownLatch(atOnce);
            this.answers = answers;
        }

        @Override
        public String name() {
            return "openai:m";
        }

        @Override
        public String host() {
            return "host.example";
        }

        @Override
        public Attempt ask(Prompt prompt, Duration deadline) {
            most.accumulateAndGet(under.incrementAndGet(), Math::max);
            full.countDown();
            try {
                full.await();
                return answers.apply(prompt);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            } finally {
                under.decrementAndGet();
            }
        }
    }

    @Test
    void callsRunSideBySideAndComeBackInOrder() {
        Counting chat =
                new Counting(
                        4,
                        prompt ->
                                new Attempt.Answered(
                                        new Completion.Written(prompt.user(), Usage.NONE, "m")));
        List<Prompt> prompts =
                IntStream.range(0, 20).mapToObj(i -> Questions.about("number " + i)).toList();

        List<Completion> completions = envelope(chat).complete(prompts);

        assertThat(completions)
                .extracting(ProviderContract::textOf)
                .containsExactlyElementsOf(prompts.stream().map(Prompt::user).toList());
        assertThat(chat.most).hasValue(4);
    }

    @Test
    void noMoreThanAllowedAreSentSideBySide() {
        AtomicInteger left = new AtomicInteger(6);
        Counting chat = new Counting(4, prompt -> GOOD);
        Backend backend = envelope(chat, OPTIONS, prompt -> left.getAndDecrement() > 0);

        List<Completion> completions = backend.complete(Collections.nCopies(20, prompt()));

        assertThat(completions).filteredOn(Completion.Written.class::isInstance).hasSize(6);
    }

    @Test
    void anInterruptedRunEndsWithEveryCallAccountedFor() {
        Thread.currentThread().interrupt();
        List<Completion> completions =
                envelope(new ScriptedChat(GOOD)).complete(List.of(prompt(), prompt()));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(completions).hasSize(2);
    }

    @Test
    void namesAndPrintingTellWhereAndNotWhat() {
        Backend backend = envelope(new ScriptedChat(GOOD));

        assertThat(backend.name()).isEqualTo("openai:m");
        assertThat(backend).hasToString("openai:m at host.example");
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
