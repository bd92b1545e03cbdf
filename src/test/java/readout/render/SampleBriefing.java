package readout.render;

import static readout.render.SampleDocuments.COPY;
import static readout.render.SampleDocuments.DALE;
import static readout.render.SampleDocuments.HOSTILE;
import static readout.render.SampleDocuments.KARINS;
import static readout.render.SampleDocuments.MINISTRY;
import static readout.render.SampleDocuments.MONDAY;
import static readout.render.SampleDocuments.OLD;
import static readout.render.SampleDocuments.OZEROV;
import static readout.render.SampleDocuments.PAPADAKI;
import static readout.render.SampleDocuments.THURSDAY;
import static readout.render.SampleDocuments.TUESDAY;
import static readout.render.SampleDocuments.UNDATED;
import static readout.render.SampleDocuments.said;

import readout.briefing.Briefing;
import readout.briefing.Briefing.Section;
import readout.briefing.Briefing.Source;
import readout.change.Change;
import readout.change.Formula;
import readout.change.FormulaText;
import readout.change.Standing;
import readout.change.StandingFinder;
import readout.citation.CitationChecker;
import readout.citation.CitedSentence;
import readout.citation.Claim;
import readout.citation.Withheld;
import readout.document.Document;
import readout.document.Period;
import readout.position.Position;
import readout.statement.Actor;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.Dates;
import readout.theme.Fate;
import readout.theme.Lineage;
import readout.theme.Theme;
import readout.theme.Themes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An issue with every kind of change and every kind of trouble.
final class SampleBriefing {
    private static final Statement OLD_HELP =
            said(OLD, DALE, Speech.DIRECT, "We may deliver further", "new year,");
    private static final Statement OLD_PRESENCE =
            said(OLD, DALE, Speech.DIRECT, "We do not plan", "Ādaži.");
    private static final Statement OLD_FUND =
            said(OLD, DALE, Speech.INDIRECT, "Allies may contribute", "she added.");
    private static final Statement OLD_STRAIT =
            said(OLD, DALE, Speech.DIRECT, "The strait must stay open to all ships,");
    private static final Statement OLD_GAS =
            said(OLD, MINISTRY, Speech.INDIRECT, "gas reserves must last", "March.");
    private static final Statement OLD_CAP =
            said(OLD, MINISTRY, Speech.DIRECT, "We support a price cap,");
    private static final Statement HELP =
            said(MONDAY, DALE, Speech.DIRECT, "We will deliver", "year,");
    private static final Statement PRESENCE =
            said(MONDAY, DALE, Speech.DIRECT, "We plan a permanent", "Łódź.");
    private static final Statement FUND =
            said(MONDAY, DALE, Speech.INDIRECT, "allies may contribute", "and the summer.");
    private static final Statement STRAIT =
            said(MONDAY, DALE, Speech.DIRECT, "The strait must stay open to all ships,");
    private static final Statement GAS =
            said(TUESDAY, MINISTRY, Speech.INDIRECT, "gas reserves should last", "March.");
    private static final Statement WINTER =
            said(TUESDAY, KARINS, Speech.INDIRECT, "the region should", "winter.");
    private static final Statement STORAGE =
            said(TUESDAY, KARINS, Speech.DIRECT, "Storage is", "to rest…");
    private static final Statement ALONE =
            said(TUESDAY, KARINS, Speech.DIRECT, "Ελλάδα and Україна", "alone");
    private static final Statement GREEK =
            said(TUESDAY, PAPADAKI, Speech.DIRECT, "Η ενέργεια ανήκει σε όλους");
    private static final Statement OPEN =
            said(THURSDAY, OZEROV, Speech.DIRECT, "Мы не закроем пролив.");
    private static final Statement NIGHT =
            said(THURSDAY, OZEROV, Speech.INDIRECT, "He told reporters", "at night.");
    private static final Statement SUNDAY =
            said(THURSDAY, OZEROV, Speech.DIRECT, "The strait will be closed on Sunday,");
    private static final Statement ATTACK = said(THURSDAY, OZEROV, Speech.INDIRECT, HOSTILE);
    private static final Statement NO_CAP =
            said(THURSDAY, DALE, Speech.INDIRECT, "the Compact does not", "price cap.");

    /// With three words that stand in no passage, or not so.
    private static final CitedSentence PARTLY =
            judged(
                    "Miriam Dale said that allies may voluntarily contribute up to 60 million euros"
                            + " to the fund, which had grown out of the pledges of the summer"
                            + " months.",
                    FUND);

    private SampleBriefing() {}

    static Briefing briefing() {
        return briefing("The week in the Northern Compact");
    }

    static Briefing briefing(String title) {
        List<Section> sections = List.of(help(), strait(), energy(), presence());
        List<Statement> uncovered = List.of(GREEK, ATTACK);
        return new Briefing(
                title,
                new Period(LocalDate.of(2023, 11, 27), LocalDate.of(2023, 12, 4)),
                new Briefing.Method("extractive", null, "bge-small-en-v1.5-q", null, "0.1.0"),
                sources(OLD, MONDAY, COPY, TUESDAY, THURSDAY),
                cited(sections, uncovered),
                sections.stream()
                        .flatMap(section -> section.changes().stream())
                        .map(Change::sentence)
                        .limit(5)
                        .toList(),
                sections,
                List.of(
                        new Withheld(
                                "The Compact will close the strait.",
                                "no passage carries ‘will close’ for Miriam Dale"),
                        new Withheld(HOSTILE, "the words are no statement")),
                uncovered,
                List.of(UNDATED),
                standing(),
                null,
                lineage(sections));
    }

    /// One theme renamed, one split from another, and one that took in two.
    private static Lineage lineage(List<Section> sections) {
        Fate.Origin arms = new Fate.Origin("arms", "Arms & ammunition <for Veria>");
        Fate.Origin gas = new Fate.Origin("gas", "Gas reserves");
        Fate.Origin cap = new Fate.Origin("cap", "Price cap");
        return new Lineage(
                new Themes(sections.stream().map(Section::theme).toList(), List.of()),
                Map.of(
                        "help",
                        List.of(new Fate.Split(arms)),
                        "strait",
                        List.of(
                                new Fate.Renamed(
                                        "Ships in the strait", "Passage through the strait")),
                        "energy",
                        List.of(new Fate.Begun(), new Fate.Merged(List.of(cap, gas))),
                        "presence",
                        List.of(new Fate.Continued())));
    }

    /// A formula said for the second time, a theme without change, and one not mentioned.
    private static Standing standing() {
        String words = "The strait must stay open to all ships";
        String again =
                new FormulaText(
                                DALE.name(),
                                words,
                                words,
                                List.of(OLD_STRAIT.date(), STRAIT.date()),
                                false)
                        .firstRepeated();
        String cap =
                StandingFinder.unmentioned(MINISTRY.name(), OLD_CAP.date())
                        + "We support a price cap”.";
        return new Standing(
                List.of(
                        new Formula(
                                words,
                                words,
                                new Formula.State.FirstRepeated(),
                                List.of(OLD_STRAIT, STRAIT),
                                judged(again, OLD_STRAIT, STRAIT))),
                List.of(new Standing.Unchanged("energy", OLD_FUND)),
                List.of(new Standing.Unmentioned("cap", "The price cap", judged(cap, OLD_CAP))),
                3);
    }

    static Briefing empty() {
        return new Briefing(
                "The week in the Northern Compact",
                Period.weekOf(LocalDate.of(2024, 1, 3)),
                new Briefing.Method("extractive", null, "bge-small-en-v1.5-q", null, "0.1.0"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Briefing ofOneStatement() {
        Section section =
                new Section(
                        theme("help", "Help to Veria", List.of(HELP)),
                        List.of(position("help", DALE, HELP)),
                        List.of());
        return new Briefing(
                "One statement",
                new Period(LocalDate.of(2023, 11, 27), LocalDate.of(2023, 11, 28)),
                new Briefing.Method("extractive", null, "bge-small-en-v1.5-q", null, "0.1.0"),
                sources(MONDAY),
                List.of(HELP),
                List.of(),
                List.of(section),
                List.of(),
                List.of(),
                List.of());
    }

    private static Section help() {
        return new Section(
                theme("help", "Help to Veria and the summer’s fund", List.of(HELP, FUND)),
                List.of(new Position("help", DALE, List.of(quoted(HELP), PARTLY))),
                List.of(
                        new Change.Strengthened(
                                "help",
                                between(
                                        "Miriam Dale, firmer",
                                        HELP,
                                        "We will deliver further help to Veria",
                                        OLD_HELP,
                                        "We may deliver further help to Veria"),
                                new Change.Pair(OLD_HELP, HELP, "may", "will")),
                        new Change.Updated(
                                "help",
                                between(
                                        "Miriam Dale",
                                        FUND,
                                        "allies may contribute up to 60 million euros to the fund",
                                        OLD_FUND,
                                        "Allies may contribute up to 40 million euros to the fund"),
                                new Change.Pair(OLD_FUND, FUND, "40 million", "60 million"))));
    }

    private static Section strait() {
        return new Section(
                theme("strait", "Passage through the strait", List.of(STRAIT, OPEN, NIGHT, SUNDAY)),
                List.of(
                        position("strait", DALE, STRAIT),
                        new Position("strait", OZEROV, List.of(quoted(OPEN), quoted(NIGHT)))),
                List.of(
                        new Change.Reaffirmed(
                                "strait",
                                between(
                                        "Miriam Dale, the same again",
                                        STRAIT,
                                        "The strait must stay open to all ships",
                                        OLD_STRAIT,
                                        "The strait must stay open to all ships"),
                                new Change.Pair(OLD_STRAIT, STRAIT, "", "")),
                        new Change.Contradicted(
                                "strait",
                                judged(
                                        "Владимир Озеров said “The strait will be closed on Sunday”"
                                            + " on 30 November 2023, against “Мы не закроем пролив”"
                                            + " on 30 November 2023.",
                                        OPEN,
                                        SUNDAY),
                                new Change.Pair(OPEN, SUNDAY, "не закроем", "will be closed"))));
    }

    private static Section energy() {
        return new Section(
                theme("energy", "Winter energy", List.of(GAS, WINTER, STORAGE, ALONE, NO_CAP)),
                List.of(
                        position("energy", KARINS, WINTER, STORAGE),
                        position("energy", MINISTRY, GAS)),
                List.of(
                        new Change.Softened(
                                "energy",
                                between(
                                        "Ministry of Energy of Veria, looser",
                                        GAS,
                                        "gas reserves should last until 15 March",
                                        OLD_GAS,
                                        "gas reserves must last until 15 March"),
                                new Change.Pair(OLD_GAS, GAS, "must", "should")),
                        new Change.New(
                                "energy",
                                judged(
                                        "Ģirts Kariņš-Ābols, 28 November 2023, for the first time:"
                                                + " “the region should prepare for a hard winter”.",
                                        WINTER),
                                WINTER),
                        new Change.Dropped(
                                "energy",
                                judged(
                                        "Ministry of Energy of Veria spoke on this again and did"
                                                + " not repeat “We support a price cap” (14"
                                                + " November 2023).",
                                        OLD_CAP),
                                OLD_CAP)));
    }

    private static Section presence() {
        return new Section(
                theme("presence", "Presence in Ādaži", List.of(PRESENCE)),
                List.of(position("presence", DALE, PRESENCE)),
                List.of(
                        new Change.Reversed(
                                "presence",
                                between(
                                        "Miriam Dale, now the opposite",
                                        PRESENCE,
                                        "We plan a permanent presence in Ādaži",
                                        OLD_PRESENCE,
                                        "We do not plan a permanent presence in Ādaži"),
                                new Change.Pair(OLD_PRESENCE, PRESENCE, "do not plan", "plan"))));
    }

    static List<Source> sources(Document... documents) {
        return Stream.of(documents)
                .map(each -> new Source(each, each.equals(COPY) ? MONDAY.id() : null))
                .toList();
    }

    static Theme theme(String id, String label, List<Statement> statements) {
        return new Theme(id, label, List.of("first keyword", "second", "ŠĒκЖ"), statements);
    }

    static Position position(String theme, Actor actor, Statement... statements) {
        return new Position(
                theme, actor, Stream.of(statements).map(SampleBriefing::quoted).toList());
    }

    private static CitedSentence quoted(Statement statement) {
        return judged(statement.actor().name() + " said: “" + statement.text() + "”", statement);
    }

    /// A change as it is told: the later side first.
    private static CitedSentence between(
            String who, Statement later, String now, Statement earlier, String before) {
        return judged(
                "%s: “%s” (%s); before: “%s” (%s)."
                        .formatted(
                                who,
                                now,
                                Dates.inWords(later.date()),
                                before,
                                Dates.inWords(earlier.date())),
                earlier,
                later);
    }

    /// With the verdict that it gets.
    static CitedSentence judged(String text, Statement... evidence) {
        Claim claim = new Claim(text, List.of(evidence));
        return new CitedSentence(text, claim.evidence(), new CitationChecker().check(claim));
    }

    private static List<Statement> cited(List<Section> sections, List<Statement> uncovered) {
        Stream<Statement> ofSections =
                sections.stream()
                        .flatMap(section ->
                                Stream.concat(
                                        section.theme().statements().stream(),
                                        section.changes().stream()
                                                .flatMap(change ->
                                                        Stream.concat(
                                                                change.before().stream(),
                                                                change.after().stream()))));
        return Stream.concat(ofSections, uncovered.stream())
                .distinct()
                .sorted(Statement.ORDER)
                .toList();
    }
}
