package readout.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.fixture.ScriptedBackend;
import readout.library.Doctor;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.library.Schema;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What was answered once is not paid for again.
class RecordedBackendTest {
    private static final List<Schema> SCHEMAS = List.of(DocumentStore.SCHEMA, CallStore.SCHEMA);
    private static final Completion NOT_THERE =
            new Completion.Failed(Fault.UNREACHABLE, "nobody listens");

    @TempDir Path folder;

    private Library library;
    private CallStore store;

    @BeforeEach
    void open() {
        library = Library.open(folder, "test", SCHEMAS);
        store = new CallStore(library);
    }

    @AfterEach
    void theLibraryIsWhole() {
        library.close();
        assertThat(new Doctor(folder, SCHEMAS).examine().findings()).isEmpty();
    }

    static Prompt prompt(String data) {
        return Prompts.shipped().file(Task.CHANGE).with(Map.of("data", data));
    }

    private static Completion written(String text) {
        return new Completion.Written(text, new Usage(100, 10), "scripted-1");
    }

    private RecordedBackend asking(Backend backend) {
        return asking(backend, BudgetOptions.DEFAULT, false);
    }

    private RecordedBackend asking(Backend backend, BudgetOptions options, boolean refresh) {
        return RecordedBackend.of(
                store,
                new RecordedBackend.Asking(backend, new Budget(options, 100), "as is", refresh));
    }

    @Test
    void whatWasAnsweredIsNotAskedAgain() {
        ScriptedBackend model = new ScriptedBackend().then(_ -> written("once"));
        assertThat(asking(model).complete(prompt("a"))).isEqualTo(written("once"));
        assertThat(asking(model).complete(prompt("a"))).isEqualTo(written("once"));

        assertThat(model.asked()).hasSize(1);
        assertThat(store.calls()).hasSize(1);
    }

    @Test
    void anotherModelOrPromptIsAnotherCall() {
        ScriptedBackend model =
                new ScriptedBackend().then(_ -> written("a")).then(_ -> written("b"));
        asking(model).complete(prompt("a"));

        assertThat(asking(model).complete(prompt("b"))).isEqualTo(written("b"));
        assertThat(RecordedBackend.replaying(store, "other").complete(prompt("a")))
                .isInstanceOf(Completion.Failed.class);
    }

    @Test
    void oneListAsksForTheSameOnceAndAnswersInOrder() {
        Backend echo = new Echo();
        List<Prompt> prompts =
                IntStream.range(0, 30).mapToObj(i -> prompt("data " + i % 20)).toList();
        List<Completion> completions = asking(echo).complete(prompts);

        for (int i = 0; i < prompts.size(); i++) {
            assertThat(completions.get(i)).isEqualTo(echo.complete(prompts.get(i)));
        }
        assertThat(store.calls()).hasSize(20);
        assertThat(store.calls())
                .extracting(call -> call.values().get("data"))
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(i -> "data " + i).toList());
    }

    @Test
    void withoutAModelWhatIsNotRecordedFails() {
        asking(new ScriptedBackend().then(_ -> written("a"))).complete(prompt("a"));
        RecordedBackend replay = RecordedBackend.replaying(store, "scripted");
        List<Completion> completions = replay.complete(List.of(prompt("a"), prompt("b")));

        assertThat(completions.getFirst()).isEqualTo(written("a"));
        assertThat(completions.getLast())
                .isInstanceOfSatisfying(
                        Completion.Failed.class,
                        failed -> assertThat(failed.fault()).isEqualTo(Fault.NOT_RECORDED));
        assertThat(store.calls()).hasSize(1);
    }

    @Test
    void aFailureIsKeptAndAskedAgainButToldToWhoCanNotAsk() {
        ScriptedBackend model =
                new ScriptedBackend().then(_ -> NOT_THERE).then(_ -> written("at last"));
        assertThat(asking(model).complete(prompt("a"))).isEqualTo(NOT_THERE);
        assertThat(RecordedBackend.replaying(store, "scripted").complete(prompt("a")))
                .isEqualTo(NOT_THERE);
        assertThat(asking(model).complete(prompt("a"))).isEqualTo(written("at last"));
        assertThat(RecordedBackend.replaying(store, "scripted").complete(prompt("a")))
                .isEqualTo(written("at last"));
    }

    @Test
    void whatWouldFailTheSameWayIsNotAskedAgain() {
        ScriptedBackend model =
                new ScriptedBackend()
                        .then(_ -> new Completion.Failed(Fault.CUT_SHORT, "at 100 tokens"));
        asking(model).complete(prompt("a"));
        asking(model).complete(prompt("a"));

        assertThat(model.asked()).hasSize(1);
    }

    @Test
    void refreshAsksOnceMoreAndTheNewestAnswerStands() {
        ScriptedBackend model =
                new ScriptedBackend().then(_ -> written("old")).then(_ -> written("new"));
        asking(model).complete(prompt("a"));
        RecordedBackend refreshing = asking(model, BudgetOptions.DEFAULT, true);
        assertThat(refreshing.complete(prompt("a"))).isEqualTo(written("new"));
        assertThat(refreshing.complete(prompt("a"))).isEqualTo(written("new"));

        assertThat(model.asked()).hasSize(2);
        assertThat(RecordedBackend.replaying(store, "scripted").complete(prompt("a")))
                .isEqualTo(written("new"));
    }

    @Test
    void aRefreshThatFailsLeavesTheAnswerThatWasThere() {
        ScriptedBackend model =
                new ScriptedBackend().then(_ -> written("old")).then(_ -> NOT_THERE);
        asking(model).complete(prompt("a"));

        assertThat(asking(model, BudgetOptions.DEFAULT, true).complete(prompt("a")))
                .isEqualTo(written("old"));
    }

    @Test
    void aRunThatDiesBetweenTwoCallsPaysForNoneTwice() {
        ScriptedBackend dying =
                new ScriptedBackend()
                        .then(_ -> written("first"))
                        .then(_ -> {
                            throw new IllegalStateException("killed");
                        });
        assertThat(asking(dying).complete(prompt("a"))).isEqualTo(written("first"));
        assertThatThrownBy(() -> asking(dying).complete(prompt("b"))).hasMessage("killed");

        ScriptedBackend model = new ScriptedBackend().then(_ -> written("second"));
        assertThat(asking(model).complete(List.of(prompt("a"), prompt("b"))))
                .containsExactly(written("first"), written("second"));
        assertThat(model.asked()).hasSize(1);
        assertThat(store.calls()).extracting(Call::outcome).element(1).isNull();
    }

    @Test
    void whatComesBackIsTheSameFromTheLogWhateverIsInIt() {
        String odd = "a\u0000b \uD83D half, \u001B[31m red, “quoted” \n";
        ScriptedBackend model =
                new ScriptedBackend()
                        .then(_ ->
                                new Completion.Written(
                                        odd,
                                        new Usage(Long.MAX_VALUE, Long.MAX_VALUE),
                                        "\u001B[1mhttps://evil.example/x y"));
        Completion first = asking(model).complete(prompt("a"));

        assertThat(RecordedBackend.replaying(store, "scripted").complete(prompt("a")))
                .isEqualTo(first);
        assertThat(first)
                .isInstanceOfSatisfying(
                        Completion.Written.class,
                        answer ->
                                assertThat(answer.model())
                                        .isEqualTo("??1mhttps:?/evil.example/x?y"));
    }

    @Test
    void anEmptyAnswerIsAnAnswer() {
        asking(new ScriptedBackend().then(_ -> written(""))).complete(prompt("a"));

        assertThat(RecordedBackend.replaying(store, "scripted").complete(prompt("a")))
                .isEqualTo(written(""));
    }

    @Test
    void whatBecameOfAnAnswerIsKeptWithItAndALaterCheckTakesItsPlace() {
        RecordedBackend backend = asking(new ScriptedBackend().then(_ -> written("x")));
        backend.complete(prompt("a"));
        backend.judged(
                prompt("a"),
                List.of(new Judgement("One.", "supported"), new Judgement("Two.", "no")));
        backend.judged(prompt("a"), List.of(new Judgement("One.", "supported")));

        assertThat(store.call(1).orElseThrow().judgements())
                .containsExactly(new Judgement("One.", "supported"));
    }

    @Test
    void aCallTellsAllThatWasAsked() {
        asking(new ScriptedBackend().then(_ -> written("x"))).complete(prompt("the {{data}}"));
        Call call = store.call(1).orElseThrow();

        assertThat(call.hash()).isEqualTo(prompt("the {{data}}").hash());
        assertThat(call.file()).isEqualTo(prompt("").file().sha256());
        assertThat(call.system()).isEqualTo(prompt("").system());
        assertThat(call.user()).isEqualTo(prompt("the {{data}}").user());
        assertThat(call.parameters()).isEqualTo("as is");
        assertThat(call.task()).isEqualTo("change");
    }

    @Test
    void aChangedWordOfTheLogIsFound() {
        RecordedBackend backend =
                asking(new ScriptedBackend().then(_ -> written("x")).then(_ -> NOT_THERE));
        backend.complete(prompt("a"));
        backend.complete(prompt("b"));
        backend.judged(prompt("a"), List.of(new Judgement("One.", "supported")));
        Map.of(
                        "call_answer", "answer",
                        "call_failure", "reason",
                        "call_judgement", "verdict",
                        "call_value", "value",
                        "call", "model",
                        "prompt_file", "system")
                .forEach((table, column) -> {
                    change("update %s set %s = %s || '!'".formatted(table, column, column));
                    assertThat(new Doctor(folder, SCHEMAS).examine().findings())
                            .as(table)
                            .isNotEmpty();
                    change("update %s set %s = rtrim(%s, '!')".formatted(table, column, column));
                });
    }

    private void change(String sql) {
        assertThat(library.<Integer>write(transaction -> transaction.change(sql))).isPositive();
    }

    /// Answers with what it was asked.
    private static final class Echo implements Backend {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public Completion complete(Prompt prompt) {
            return written(prompt.user());
        }
    }
}
