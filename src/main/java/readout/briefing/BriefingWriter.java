package readout.briefing;

import readout.change.Change;
import readout.change.ChangeFinder;
import readout.change.ChangeWriter;
import readout.change.Standing;
import readout.change.StandingFinder;
import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.citation.Rewriter;
import readout.document.Corpus;
import readout.position.Position;
import readout.position.PositionSummarizer;
import readout.position.PositionWriter;
import readout.statement.Statement;
import readout.statement.StatementExtractor;
import readout.theme.Lineage;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeNamer;
import readout.theme.Themes;

import java.util.List;

/// The whole program in a few lines: documents become statements, statements themes that go on from
/// those of the issue before, themes changes and positions, and what of these can be proven becomes
/// a briefing. Changes are found before positions are chosen, so that nothing is told twice.
public final class BriefingWriter {
    private final StatementExtractor extractor;
    private final ThemeGrouper grouper;
    private final PositionSummarizer summarizer;
    private final ChangeFinder finder;
    private final StandingFinder standingFinder = new StandingFinder();
    private final CitationChecker checker;
    private final ChangeWriter changeWriter;
    private final PositionWriter positionWriter;
    private final GlanceWriter glanceWriter;
    private final ThemeNamer namer;
    private final Briefing.Method method;

    /// A writer that leaves the names of themes as they are found.
    ///
    /// @param rewriter puts what is proven in better words; [Rewriter#NONE] leaves it
    public BriefingWriter(
            StatementExtractor extractor,
            ThemeGrouper grouper,
            PositionSummarizer summarizer,
            ChangeFinder finder,
            CitationChecker checker,
            Rewriter rewriter,
            Briefing.Method method) {
        this(extractor, grouper, ThemeNamer.NONE, summarizer, finder, checker, rewriter, method);
    }

    /// @param namer finds better names for themes; [ThemeNamer#NONE] leaves them
    /// @param rewriter puts what is proven in better words; [Rewriter#NONE] leaves it
    public BriefingWriter(
            StatementExtractor extractor,
            ThemeGrouper grouper,
            ThemeNamer namer,
            PositionSummarizer summarizer,
            ChangeFinder finder,
            CitationChecker checker,
            Rewriter rewriter,
            Briefing.Method method) {
        this.extractor = extractor;
        this.grouper = grouper;
        this.summarizer = summarizer;
        this.finder = finder;
        this.checker = checker;
        this.changeWriter = new ChangeWriter(rewriter);
        this.positionWriter = new PositionWriter(rewriter);
        this.glanceWriter = new GlanceWriter(rewriter);
        this.namer = namer;
        this.method = method;
    }

    /// Writes the issue of a period from all that is known up to its end.
    public Briefing write(Assignment assignment, Corpus corpus) {
        Selection selection = new Selection(assignment);
        CitationGate gate = new CitationGate(checker);

        List<Statement> statements = selection.known(extractor.extract(corpus));
        Lineage lineage =
                namer.name(Lineage.of(assignment.history(), grouper.group(statements, corpus)));
        Themes themes = selection.wanted(lineage.themes());
        List<Change> changes =
                changeWriter.write(finder.find(themes.themes(), assignment.period(), gate), gate);
        Repeats repeats = new Repeats(assignment, changes);
        List<Position> chosen =
                summarizer.summarize(
                        repeats.left(selection.ofPeriod(themes)), repeats.told(), gate);
        List<Position> positions = positionWriter.write(themes.themes(), chosen, gate);
        Standing standing = standingFinder.find(themes, assignment.period(), changes, gate);

        Briefing briefing =
                new Assembly(assignment, corpus, selection, method)
                        .of(themes, lineage, positions, changes, standing, gate.withheld());
        return glanceWriter.write(briefing, gate);
    }
}
