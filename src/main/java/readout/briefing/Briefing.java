package readout.briefing;

import org.jspecify.annotations.Nullable;

import readout.backend.CostCard;
import readout.change.Change;
import readout.change.Standing;
import readout.citation.CitedSentence;
import readout.citation.Withheld;
import readout.document.Document;
import readout.document.Period;
import readout.position.Position;
import readout.statement.Statement;
import readout.theme.Lineage;
import readout.theme.Theme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One issue, ready to be rendered: what is in it and everything it rests on.
///
/// @param sources the documents cited or of the period, numbered D1, D2, ... in their order
/// @param citations the statements cited, on a theme or left uncovered, numbered P1, P2, ... in
///   their order
/// @param glance the main changes, then the most central of what else was held, most telling first
/// @param withheld what is not printed, one by one, with the reason
/// @param uncovered the statements of the period that are on no theme
/// @param undated documents that no period can hold, because nobody knows their date
/// @param standing the formulae, and what did not change or was not mentioned
/// @param heading the place in its series; null for one that is of none
/// @param lineage all themes that are known, and what became of them since the issue before
public record Briefing(
        String title,
        Period period,
        Method method,
        List<Source> sources,
        List<Statement> citations,
        List<CitedSentence> glance,
        List<Section> sections,
        List<Withheld> withheld,
        List<Statement> uncovered,
        List<Document> undated,
        Standing standing,
        @Nullable Heading heading,
        Lineage lineage) {

    /// How the words came to be.
    ///
    /// @param summarizer `extractive` or `model`
    /// @param model the name of the model that was asked
    /// @param embedding the name of the embedder
    /// @param judge what gives a second opinion on sentences in other words than their passages',
    ///   and from which score it bears them out; null where only rules do
    /// @param version of Readout
    /// @param card what the model did and what that took; null where none was asked
    public record Method(
            String summarizer,
            @Nullable String model,
            String embedding,
            @Nullable String judge,
            String version,
            @Nullable CostCard card) {

        /// Without a card.
        public Method(
                String summarizer,
                @Nullable String model,
                String embedding,
                @Nullable String judge,
                String version) {
            this(summarizer, model, embedding, judge, version, null);
        }
    }

    /// How many sentences a model wrote, and how many are as Readout found them; one that stands in
    /// two places counts once.
    public record Authorship(int model, int extracted) {}

    /// A document of the issue.
    ///
    /// @param copyOf the document whose copy it is: the two are one voice
    public record Source(Document document, Document.@Nullable Id copyOf) {}

    /// One theme with what was held on it and what changed.
    ///
    /// @param theme with its statements of the period only
    public record Section(Theme theme, List<Position> positions, List<Change> changes) {
        public Section {
            positions = List.copyOf(positions);
            changes = List.copyOf(changes);
        }
    }

    public Briefing {
        sources = List.copyOf(sources);
        citations = List.copyOf(citations);
        glance = List.copyOf(glance);
        sections = List.copyOf(sections);
        withheld = List.copyOf(withheld);
        uncovered = List.copyOf(uncovered);
        undated = List.copyOf(undated);
    }

    /// A briefing that is of no series, goes on from none, and says nothing beside the changes.
    public Briefing(
            String title,
            Period period,
            Method method,
            List<Source> sources,
            List<Statement> citations,
            List<CitedSentence> glance,
            List<Section> sections,
            List<Withheld> withheld,
            List<Statement> uncovered,
            List<Document> undated) {
        this(
                title,
                period,
                method,
                sources,
                citations,
                glance,
                sections,
                withheld,
                uncovered,
                undated,
                Standing.NOTHING,
                null,
                Lineage.NONE);
    }

    /// The same with another heading.
    public Briefing under(@Nullable Heading other) {
        return new Briefing(
                title, period, method, sources, citations, glance, sections, withheld, uncovered,
                undated, standing, other, lineage);
    }

    /// The same, made in another way.
    public Briefing by(Method other) {
        return new Briefing(
                title, period, other, sources, citations, glance, sections, withheld, uncovered,
                undated, standing, heading, lineage);
    }

    /// The same with other sentences at a glance.
    Briefing atAGlance(List<CitedSentence> other) {
        return new Briefing(
                title, period, method, sources, citations, other, sections, withheld, uncovered,
                undated, standing, heading, lineage);
    }

    /// The ids of the sentences at a glance, of the positions and of the changes that are as
    /// Readout found them, each once.
    public List<String> extracted() {
        Set<String> written =
                written()
                        .filter(each -> each.origin() == CitedSentence.Origin.MODEL)
                        .map(CitedSentence::id)
                        .collect(Collectors.toSet());
        return written()
                .map(CitedSentence::id)
                .filter(id -> !written.contains(id))
                .distinct()
                .toList();
    }

    /// Who wrote the sentences at a glance, of the positions and of the changes.
    public Authorship authorship() {
        int all = (int) written().map(CitedSentence::id).distinct().count();
        int extracted = extracted().size();
        return new Authorship(all - extracted, extracted);
    }

    /// The sentences that a model may write.
    private Stream<CitedSentence> written() {
        return Stream.of(
                        glance.stream(),
                        sections.stream()
                                .flatMap(section -> section.positions().stream())
                                .flatMap(position -> position.sentences().stream()),
                        sections.stream()
                                .flatMap(section -> section.changes().stream())
                                .map(Change::sentence))
                .flatMap(sentences -> sentences);
    }

    /// The same with other things said beside the changes.
    public Briefing with(Standing other) {
        return new Briefing(
                title, period, method, sources, citations, glance, sections, withheld, uncovered,
                undated, other, heading, lineage);
    }

    /// @throws IllegalArgumentException if the document is no source of this issue
    public Document document(Document.Id id) {
        Optional<Document> found =
                sources.stream()
                        .map(Source::document)
                        .filter(document -> document.id().equals(id))
                        .findFirst();
        return found.orElseThrow(
                () -> new IllegalArgumentException("no source of this issue: " + id));
    }
}
