package readout.render;

import readout.briefing.Briefing;
import readout.briefing.Briefing.Section;
import readout.change.Change;
import readout.document.Document;
import readout.document.Period;
import readout.document.PublicationDate;
import readout.document.PublicationDate.Basis;
import readout.position.Position;
import readout.statement.Actor;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.Dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// An issue as long as one likes, over two years: about 11 pages for each theme of 40 statements.
final class LargeBriefing {
    private static final List<String> WORDS =
            List.of(
                    "the",
                    "council",
                    "of",
                    "ministers",
                    "agreed",
                    "on",
                    "a",
                    "common",
                    "plan",
                    "for",
                    "winter",
                    "reserves",
                    "and",
                    "called",
                    "upon",
                    "partners",
                    "to",
                    "share",
                    "their",
                    "storage",
                    "before",
                    "spring",
                    "Ādaži",
                    "Łódź",
                    "pledges",
                    "which",
                    "remain",
                    "open");
    private static final LocalDate FROM = LocalDate.of(2021, 11, 1);

    private LargeBriefing() {}

    static Briefing of(int themes, int statementsEach) {
        Random random = new Random(42);
        List<Document> documents = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Statement> all = new ArrayList<>();
        for (int t = 0; t < themes; t++) {
            List<Statement> statements = new ArrayList<>();
            for (int s = 0; s < statementsEach; s++) {
                Actor actor = new Actor("Actor Number " + (1 + s % 5), Actor.Kind.PERSON);
                statements.add(statement(documents, actor, "" + t + "-" + s, random));
            }
            statements.sort(Statement.ORDER);
            all.addAll(statements);
            sections.add(section("theme-" + t, statements));
        }
        documents.sort(
                java.util.Comparator.comparing(
                                (Document each) -> each.published().known().orElseThrow())
                        .thenComparing(Document::id));
        all.sort(Statement.ORDER);
        return new Briefing(
                "Two years in the Northern Compact",
                new Period(FROM, LocalDate.of(2023, 12, 4)),
                new Briefing.Method("extractive", null, "bge-small-en-v1.5-q", null, "0.1.0"),
                documents.stream().map(each -> new Briefing.Source(each, null)).toList(),
                all,
                sections.stream()
                        .map(each -> each.changes().getFirst().sentence())
                        .limit(8)
                        .toList(),
                sections,
                List.of(),
                List.of(),
                List.of());
    }

    private static Statement statement(
            List<Document> documents, Actor actor, String name, Random random) {
        String words = sentence(random, 12 + random.nextInt(25));
        String text =
                sentence(random, 12)
                        + "\n\n\""
                        + words
                        + "\" said "
                        + actor.name()
                        + ".\n"
                        + sentence(random, 14)
                        + " "
                        + name
                        + "\n";
        LocalDate date = FROM.plusDays(random.nextInt(760));
        Document document =
                SampleDocuments.document(
                        "doc-" + name + ".txt",
                        "Remarks number " + name + " on arrival at the council",
                        "Northern Compact",
                        new PublicationDate(date, Basis.STATED, date.toString()),
                        text);
        documents.add(document);
        return SampleDocuments.said(document, actor, Speech.DIRECT, words);
    }

    private static Section section(String id, List<Statement> statements) {
        List<Position> positions =
                statements.stream()
                        .map(Statement::actor)
                        .distinct()
                        .sorted()
                        .map(actor ->
                                SampleBriefing.position(
                                        id,
                                        actor,
                                        statements.stream()
                                                .filter(each -> each.actor().equals(actor))
                                                .toArray(Statement[]::new)))
                        .toList();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i + 5 < statements.size(); i += 6) {
            Statement one = statements.get(i);
            Statement other = statements.get(i + 5);
            changes.add(
                    new Change.Updated(
                            id,
                            SampleBriefing.judged(
                                    "%s: “%s” (%s); before, %s: “%s” (%s)."
                                            .formatted(
                                                    other.actor().name(),
                                                    other.text(),
                                                    Dates.inWords(other.date()),
                                                    one.actor().name(),
                                                    one.text(),
                                                    Dates.inWords(one.date())),
                                    one,
                                    other),
                            new Change.Pair(one, other, "the", "and")));
        }
        return new Section(
                SampleBriefing.theme(id, "Winter reserves, part " + id, statements),
                positions,
                changes);
    }

    private static String sentence(Random random, int words) {
        StringBuilder made = new StringBuilder("The");
        for (int i = 1; i < words; i++) {
            made.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return made.append('.').toString();
    }
}
