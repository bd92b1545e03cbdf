package readout.briefing;

import readout.library.Schema;

import java.util.List;

/// The tables of the archive.
final class ArchiveTables {
    /// Of the first Readout: one series, and nothing but the bytes.
    private static final String FIRST =
            """
            create table issue (
                number integer primary key,
                first_day text not null,
                until text not null,
                seal text not null,
                unique (first_day, until)
            ) strict;
            create table revision (
                sequence integer primary key,
                issue integer not null references issue,
                number integer not null,
                title text not null,
                sha256 text not null check (length(sha256) = 64),
                seal text not null,
                json blob not null,
                unique (issue, number)
            ) strict;
            """;

    /// Series: an issue that has no row in `numbered` is of the series without a name, under the
    /// number of its row. The rows of before keep their seals, which SQL could not make anew.
    private static final String SERIES =
            """
            create table kept_issue (
                number integer primary key,
                first_day text not null,
                until text not null,
                seal text not null
            ) strict;
            create table kept_revision (
                sequence integer primary key,
                issue integer not null references kept_issue,
                number integer not null,
                title text not null,
                sha256 text not null check (length(sha256) = 64),
                seal text not null,
                json blob not null,
                unique (issue, number)
            ) strict;
            insert into kept_issue select number, first_day, until, seal from issue;
            insert into kept_revision
                select sequence, issue, number, title, sha256, seal, json from revision;
            drop table revision;
            drop table issue;
            alter table kept_issue rename to issue;
            alter table kept_revision rename to revision;
            create table numbered (
                issue integer primary key references issue,
                series text not null,
                number integer not null,
                seal text not null,
                unique (series, number)
            ) strict;
            create table imprint (
                revision integer primary key references revision,
                mark integer not null,
                fingerprint text not null,
                seal text not null
            ) strict;
            create table imprint_file (
                revision integer not null references revision,
                format text not null,
                sha256 text not null check (length(sha256) = 64),
                seal text not null,
                primary key (revision, format)
            ) strict, without rowid;
            create table printed (
                revision integer not null references revision,
                position integer not null,
                actor text not null,
                document text not null,
                first integer not null,
                until integer not null,
                words text not null,
                seal text not null,
                primary key (revision, position)
            ) strict, without rowid;
            """;

    static final Schema SCHEMA =
            new Schema(
                    "archive",
                    List.of(FIRST, SERIES),
                    List.of(
                            "select 'issue ' || number, number, first_day, until, seal from issue",
                            """
                            select 'revision ' || number || ' of issue ' || issue,
                                sequence, issue, number, title, sha256, json, seal
                            from revision
                            """,
                            """
                            select 'number of issue ' || issue, issue, series, number, seal
                            from numbered
                            """,
                            """
                            select 'imprint of revision ' || revision, revision, mark, fingerprint,
                                seal
                            from imprint
                            """,
                            """
                            select 'file of revision ' || revision, revision, format, sha256, seal
                            from imprint_file
                            """,
                            """
                            select 'printed in revision ' || revision, revision, position, actor,
                                document, first, until, words, seal
                            from printed
                            """));

    private ArchiveTables() {}
}
