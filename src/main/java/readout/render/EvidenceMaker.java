package readout.render;

import org.jspecify.annotations.Nullable;

import readout.briefing.Briefing;
import readout.briefing.Heading;
import readout.change.Change;
import readout.change.Formula;
import readout.change.Redline;
import readout.change.Standing;
import readout.citation.CitedSentence;
import readout.citation.Verdict;
import readout.document.Document;
import readout.position.Position;
import readout.statement.Statement;
import readout.text.Sha256;
import readout.text.Span;
import readout.theme.Fate;
import readout.theme.Theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lays out a briefing as evidence: numbers documents and passages, and checks that whatever is
/// cited is listed.
final class EvidenceMaker {
    private final Briefing briefing;
    private final Map<Document.Id, Document> documents = new LinkedHashMap<>();
    private final Map<Document.Id, String> documentIds = new HashMap<>();
    private final Map<Statement, String> passageIds = new HashMap<>();
    private final Map<Document.Id, Surroundings> surroundings = new HashMap<>();

    private EvidenceMaker(Briefing briefing) {
        this.briefing = briefing;
        briefing.sources().forEach(source -> number(source.document()));
        briefing.undated().forEach(this::number);
        for (Statement statement : briefing.citations()) {
            passageIds.putIfAbsent(statement, "P" + (passageIds.size() + 1));
        }
        if (passageIds.size() != briefing.citations().size()) {
            throw new IllegalArgumentException("a statement is listed twice among the citations");
        }
    }

    /// @throws IllegalArgumentException if something cites a statement or document that the
    ///   briefing does not list
    static Evidence of(Briefing briefing) {
        return new EvidenceMaker(briefing).make();
    }

    private Evidence make() {
        return new Evidence(
                briefing.title(),
                briefing.period(),
                briefing.method(),
                sources(),
                briefing.citations().stream().map(this::cited).toList(),
                briefing.glance().stream()
                        .map(sentence -> sentence("at a glance", sentence))
                        .toList(),
                briefing.sections().stream().map(this::topic).toList(),
                briefing.withheld(),
                ids("uncovered", briefing.uncovered()),
                beside(),
                number(),
                PaperPage.LAYOUT,
                null);
    }

    private Evidence.@Nullable Numbered number() {
        Heading heading = briefing.heading();
        if (heading == null) {
            return null;
        }
        Heading.Since since = heading.since();
        return new Evidence.Numbered(
                heading.series(),
                heading.number(),
                heading.revision(),
                since == null ? null : new Evidence.Since(since.number(), since.period()),
                documents.keySet().stream()
                        .filter(heading.late()::contains)
                        .map(id -> documentIds.getOrDefault(id, ""))
                        .toList());
    }

    private void number(Document document) {
        if (documents.putIfAbsent(document.id(), document) == null) {
            documentIds.put(document.id(), "D" + documents.size());
        }
    }

    private List<Evidence.Source> sources() {
        Map<Document.Id, Document.Id> copies = new HashMap<>();
        for (Briefing.Source source : briefing.sources()) {
            if (source.copyOf() != null) {
                copies.put(source.document().id(), source.copyOf());
            }
        }
        List<Evidence.Source> sources = new ArrayList<>();
        for (Document document : documents.values()) {
            Document.Id original = copies.get(document.id());
            sources.add(
                    new Evidence.Source(
                            "D" + (sources.size() + 1),
                            document.title(),
                            document.publisher(),
                            document.published().date(),
                            document.published().basis(),
                            document.published().evidence(),
                            document.origin(),
                            document.id().sha256(),
                            Sha256.of(document.text().getBytes(StandardCharsets.UTF_8)),
                            document.language(),
                            // The original of a copy may lie before the period and go unlisted.
                            original == null ? null : documentIds.get(original),
                            null));
        }
        return sources;
    }

    private Evidence.Cited cited(Statement statement) {
        Document.Id id = statement.passage().document();
        Document document = documents.get(id);
        String number = documentIds.get(id);
        if (document == null || number == null) {
            throw new IllegalArgumentException(
                    "a passage of a document that is no source of this issue: " + id);
        }
        Span span = statement.passage().span();
        if (!span.in(document.text()).equals(statement.passage().text())) {
            throw new IllegalArgumentException(
                    "not the words at " + span + " of " + document.origin());
        }
        Span points = span.inCodePoints(document.text());
        Surroundings around = surroundings.computeIfAbsent(id, key -> Surroundings.of(document));
        return new Evidence.Cited(
                id("citations", statement),
                number,
                statement.actor().name(),
                statement.attribution().speech(),
                statement.passage().page(),
                points.start(),
                points.end(),
                statement.passage().text(),
                around.before(span),
                around.after(span));
    }

    private Evidence.Topic topic(Briefing.Section section) {
        String place = "theme " + section.theme().id();
        return new Evidence.Topic(
                section.theme().id(),
                section.theme().label(),
                section.theme().keywords(),
                lineage(section.theme()),
                ids(place, section.theme().statements()),
                section.positions().stream().map(position -> held(place, position)).toList(),
                section.changes().stream().map(change -> moved(place, change)).toList(),
                briefing.standing().unchanged().stream()
                        .filter(each -> each.themeId().equals(section.theme().id()))
                        .map(each ->
                                new Evidence.Unchanged(each.actor().name(), id(place, each.last())))
                        .toList());
    }

    private Evidence.Beside beside() {
        Standing standing = briefing.standing();
        return new Evidence.Beside(
                standing.formulas().stream().map(this::recurring).toList(),
                standing.unmentioned().stream()
                        .map(each ->
                                new Evidence.Unmentioned(
                                        each.themeId(),
                                        each.label(),
                                        each.actor().name(),
                                        sentence("not mentioned", each.sentence())))
                        .toList(),
                standing.leftOut());
    }

    private Evidence.Recurring recurring(Formula formula) {
        String place = "formula " + formula.words();
        return new Evidence.Recurring(
                FormulaState.of(formula),
                formula.actor().name(),
                formula.words(),
                formula.firstWords(),
                sentence(place, formula.sentence()),
                ids(place, formula.uses()),
                formula.state() instanceof Formula.State.Moved(Statement said, String words)
                        ? new Evidence.Instead(id(place, said), words)
                        : null);
    }

    private List<Evidence.Derived> lineage(Theme theme) {
        List<Evidence.Derived> lineage = new ArrayList<>();
        for (Fate fate : briefing.lineage().of(theme.id())) {
            switch (fate) {
                case Fate.Renamed renamed ->
                        lineage.add(
                                derived(
                                        Evidence.Descent.RENAMED,
                                        List.of(new Fate.Origin(theme.id(), renamed.before()))));
                case Fate.Split split ->
                        lineage.add(derived(Evidence.Descent.SPLIT, List.of(split.from())));
                case Fate.Merged merged ->
                        lineage.add(derived(Evidence.Descent.MERGED, merged.of()));
                case Fate.Continued _, Fate.Begun _, Fate.Ended _ -> {}
            }
        }
        return lineage;
    }

    private static Evidence.Derived derived(Evidence.Descent kind, List<Fate.Origin> from) {
        return new Evidence.Derived(
                kind,
                from.stream().map(each -> new Evidence.Forebear(each.id(), each.label())).toList());
    }

    private Evidence.Held held(String place, Position position) {
        return new Evidence.Held(
                position.actor().name(),
                position.sentences().stream().map(each -> sentence(place, each)).toList());
    }

    private Evidence.Moved moved(String place, Change change) {
        ChangeKind kind = ChangeKind.of(change);
        List<Redline.Piece> redline =
                kind.showsRedline()
                        ? Evidence.redline(
                                change.before().getFirst().passage().words(),
                                change.after().getFirst().passage().words())
                        : List.of();
        String oldWords = "";
        String newWords = "";
        if (redline.isEmpty() && change instanceof Change.Between between) {
            oldWords = between.pair().oldWords();
            newWords = between.pair().newWords();
        }
        return new Evidence.Moved(
                kind,
                change.actor().name(),
                sentence(place, change.sentence()),
                ids(place, change.before()),
                ids(place, change.after()),
                redline,
                oldWords,
                newWords);
    }

    private Evidence.Sentence sentence(String place, CitedSentence sentence) {
        Evidence.Support support =
                switch (sentence.verdict()) {
                    case Verdict.Supported _ -> Evidence.Support.SUPPORTED;
                    case Verdict.PartlySupported _ -> Evidence.Support.PARTLY_SUPPORTED;
                    case Verdict.Unsupported _, Verdict.Missing _ ->
                            throw new IllegalArgumentException("not printed: " + sentence.text());
                };
        return new Evidence.Sentence(
                sentence.id(),
                sentence.text(),
                ids(place, sentence.evidence()),
                support,
                sentence.doubts().stream().map(doubt -> doubt.in(sentence.text())).toList(),
                Evidence.Review.PENDING,
                null);
    }

    private List<String> ids(String place, List<Statement> statements) {
        Set<String> ids = new HashSet<>();
        return statements.stream().map(statement -> id(place, statement)).filter(ids::add).toList();
    }

    private String id(String place, Statement statement) {
        String id = passageIds.get(statement);
        if (id == null) {
            throw new IllegalArgumentException(
                    place + " cites what the issue does not list: " + statement.text());
        }
        return id;
    }
}
