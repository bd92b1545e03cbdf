package readout.backend;

import org.jspecify.annotations.Nullable;

import readout.library.Library;
import readout.library.Schema;
import readout.library.Seal;
import readout.library.Transaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The log of calls: each is kept before it is sent, and what came back before it is used.
public final class CallStore {
    public static final Schema SCHEMA = CallTables.SCHEMA;

    private static final String CALLS =
            """
            select sequence, prompt, call.file, task, system, template, call.model, parameters,
                answer, call_answer.model, input, output, cost, fault, reason
            from call join prompt_file on sha256 = call.file
                left join call_answer on call_answer.call = sequence
                left join call_failure on call_failure.call = sequence
            """;

    /// So many of the newest answers tell how a model counts.
    private static final int SAMPLE = 50;

    private final Library library;

    public CallStore(Library library) {
        this.library = library;
    }

    public boolean isWritable() {
        return library.isWritable();
    }

    /// All calls, in the order in which they were begun.
    public List<Call> calls() {
        return library.read(transaction -> calls(transaction, "order by sequence"));
    }

    public Optional<Call> call(long sequence) {
        return library.read(transaction ->
                calls(transaction, "where sequence = ?", sequence).stream().findFirst());
    }

    /// Whether anything that a model of this name answered is here.
    public boolean hasAnswersOf(String model) {
        return library.read(transaction ->
                transaction
                        .row(
                                "select 1 from call join call_answer on call = sequence"
                                        + " where call.model = ? limit 1",
                                _ -> true,
                                model)
                        .isPresent());
    }

    /// The newest call of the model with this prompt that was answered; where none was, the newest
    /// that failed.
    Optional<Call> standing(String model, String prompt) {
        return library.read(transaction ->
                calls(
                                transaction,
                                "where prompt = ? and call.model = ?"
                                        + " and (answer is not null or fault is not null)"
                                        + " order by answer is null, sequence desc limit 1",
                                prompt,
                                model)
                        .stream()
                        .findFirst());
    }

    /// Keeps that the call is about to be made.
    ///
    /// @param estimate of the tokens of its prompt, as [TokenCount] makes it
    /// @return its place among all calls
    long begin(Prompt prompt, String model, String parameters, long estimate) {
        return library.write(transaction -> {
            PromptFile file = prompt.file();
            String sha256 = file.sha256();
            insert(
                    transaction,
                    "insert or ignore into prompt_file values (?, ?, ?, ?, ?)",
                    sha256,
                    file.task().fileName(),
                    file.system(),
                    file.user());
            long sequence =
                    transaction
                                    .row("select max(sequence) from call", row -> row.getLong(1))
                                    .orElse(0L)
                            + 1;
            insert(
                    transaction,
                    "insert into call values (?, ?, ?, ?, ?, ?, ?)",
                    sequence,
                    prompt.hash(),
                    sha256,
                    model,
                    parameters,
                    estimate);
            new TreeMap<>(prompt.values())
                    .forEach((name, value) ->
                            insert(
                                    transaction,
                                    "insert into call_value values (?, ?, ?, ?)",
                                    sequence,
                                    name,
                                    value));
            return sequence;
        });
    }

    /// Keeps what came of a call, once.
    ///
    /// @param cost null where no prices are known
    void end(long sequence, Completion outcome, @Nullable Cost cost) {
        library.write(transaction -> {
            switch (outcome) {
                case Completion.Written(String text, Usage usage, String model) ->
                        insert(
                                transaction,
                                "insert into call_answer values (?, ?, ?, ?, ?, ?, ?)",
                                sequence,
                                text,
                                model,
                                usage.input(),
                                usage.output(),
                                cost == null ? null : cost.toString());
                case Completion.Failed(Fault fault, String reason) ->
                        insert(
                                transaction,
                                "insert into call_failure values (?, ?, ?, ?)",
                                sequence,
                                fault.name(),
                                reason);
            }
            return sequence;
        });
    }

    /// Keeps what became of an answer; the same again changes nothing.
    void judge(Call call, List<Judgement> judgements) {
        if (call.judgements().equals(judgements)) {
            return;
        }
        library.write(transaction -> {
            transaction.change("delete from call_judgement where call = ?", call.sequence());
            for (int i = 0; i < judgements.size(); i++) {
                insert(
                        transaction,
                        "insert into call_judgement values (?, ?, ?, ?, ?)",
                        call.sequence(),
                        i,
                        judgements.get(i).text(),
                        judgements.get(i).verdict());
            }
            return judgements.size();
        });
    }

    /// How many tokens the model's host counted for each that was estimated, over its newest
    /// answers; empty where it counted none.
    Optional<Double> counted(String model) {
        return library.read(transaction ->
                transaction
                        .row(
                                "select sum(input), sum(estimate) from (select input, estimate"
                                        + " from call join call_answer on call = sequence"
                                        + " where call.model = ? and input > 0 and estimate > 0"
                                        + " order by sequence desc limit "
                                        + SAMPLE
                                        + ")",
                                row -> new double[] {row.getDouble(1), row.getDouble(2)},
                                model)
                        .filter(sums -> sums[1] > 0)
                        .map(sums -> sums[0] / sums[1]));
    }

    private static List<Call> calls(
            Transaction transaction, String which, @Nullable Object... parameters) {
        List<Call> found = transaction.rows(CALLS + which, CallStore::call, parameters);
        List<Call> whole = new ArrayList<>();
        for (Call call : found) {
            whole.add(
                    new Call(
                            call.sequence(),
                            call.hash(),
                            call.task(),
                            call.file(),
                            call.system(),
                            call.template(),
                            values(transaction, call.sequence()),
                            call.model(),
                            call.parameters(),
                            call.outcome(),
                            call.cost(),
                            judgements(transaction, call.sequence())));
        }
        return whole;
    }

    private static Call call(ResultSet row) throws SQLException {
        String cost = row.getString(13);
        return new Call(
                row.getLong(1),
                row.getString(2),
                row.getString(4),
                row.getString(3),
                row.getString(5),
                row.getString(6),
                Map.of(),
                row.getString(7),
                row.getString(8),
                outcome(row),
                cost == null ? null : Cost.of(cost),
                List.of());
    }

    private static @Nullable Completion outcome(ResultSet row) throws SQLException {
        String answer = row.getString(9);
        if (answer != null) {
            return new Completion.Written(
                    answer, new Usage(row.getLong(11), row.getLong(12)), row.getString(10));
        }
        String fault = row.getString(14);
        return fault == null
                ? null
                : new Completion.Failed(Fault.valueOf(fault), row.getString(15));
    }

    private static Map<String, String> values(Transaction transaction, long sequence) {
        Map<String, String> values = new LinkedHashMap<>();
        transaction.rows(
                "select name, value from call_value where call = ? order by name",
                row -> values.put(row.getString(1), row.getString(2)) == null,
                sequence);
        return values;
    }

    private static List<Judgement> judgements(Transaction transaction, long sequence) {
        return transaction.rows(
                "select sentence, verdict from call_judgement where call = ? order by position",
                row -> new Judgement(row.getString(1), row.getString(2)),
                sequence);
    }

    /// Inserts the values with their seal behind them.
    private static void insert(Transaction transaction, String sql, @Nullable Object... values) {
        @Nullable Object[] sealed = Arrays.copyOf(values, values.length + 1);
        sealed[values.length] = Seal.of(values);
        transaction.change(sql, sealed);
    }
}
