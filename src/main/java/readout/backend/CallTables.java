package readout.backend;

import readout.library.Schema;

import java.util.List;

/// The tables of the calls. A row is written once; only judgements are replaced, by those of a
/// later check of the same answer.
final class CallTables {
    private static final String FIRST =
            """
            create table prompt_file (
                sha256 text primary key check (length(sha256) = 64),
                task text not null,
                system text not null,
                template text not null,
                seal text not null
            ) strict, without rowid;
            create table call (
                sequence integer primary key,
                prompt text not null check (length(prompt) = 64),
                file text not null references prompt_file,
                model text not null,
                parameters text not null,
                estimate integer not null,
                seal text not null
            ) strict;
            create index call_of_prompt on call (prompt, model);
            create table call_value (
                call integer not null references call,
                name text not null,
                value text not null,
                seal text not null,
                primary key (call, name)
            ) strict, without rowid;
            create table call_answer (
                call integer primary key references call,
                answer text not null,
                model text not null,
                input integer not null,
                output integer not null,
                cost text,
                seal text not null
            ) strict;
            create table call_failure (
                call integer primary key references call,
                fault text not null,
                reason text not null,
                seal text not null
            ) strict;
            create table call_judgement (
                call integer not null references call,
                position integer not null,
                sentence text not null,
                verdict text not null,
                seal text not null,
                primary key (call, position)
            ) strict, without rowid;
            """;

    static final Schema SCHEMA =
            new Schema(
                    "call",
                    List.of(FIRST),
                    List.of(
                            """
                            select 'prompt file ' || task, sha256, task, system, template, seal
                            from prompt_file
                            """,
                            """
                            select 'call ' || sequence, sequence, prompt, file, model, parameters,
                                estimate, seal
                            from call
                            """,
                            """
                            select 'variable ' || name || ' of call ' || call, call, name, value,
                                seal
                            from call_value
                            """,
                            """
                            select 'answer to call ' || call, call, answer, model, input, output,
                                cost, seal
                            from call_answer
                            """,
                            """
                            select 'failure of call ' || call, call, fault, reason, seal
                            from call_failure
                            """,
                            """
                            select 'judgement on call ' || call, call, position, sentence, verdict,
                                seal
                            from call_judgement
                            """));

    private CallTables() {}
}
