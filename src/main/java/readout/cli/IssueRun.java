package readout.cli;

import org.jspecify.annotations.Nullable;

import readout.backend.CostCard;
import readout.backend.IssueCalls;
import readout.briefing.ArchiveStore;
import readout.briefing.Assignment;
import readout.briefing.Briefing;
import readout.briefing.Gathering;
import readout.briefing.Heading;
import readout.briefing.Imprint;
import readout.briefing.Issue;
import readout.briefing.Plan;
import readout.briefing.Printed;
import readout.briefing.Schedule;
import readout.document.Corpus;
import readout.document.Document;
import readout.document.Period;
import readout.library.Arrivals;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.library.PlaceStore;
import readout.library.Seal;
import readout.render.Renderer;
import readout.render.Rendering;
import readout.review.DecisionStore;
import readout.review.Journal;
import readout.settings.Settings;
import readout.text.Sha256;
import readout.theme.ThemeHistory;
import readout.theme.ThemeStore;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Writes one issue of a series: plans it, makes it unless it stands as it would be made, writes
/// its files and keeps it in the archive, in this order. Killed anywhere between, the next run
/// plans the same issue under the same number.
final class IssueRun {
    /// Marks an issue of which a later run may make more.
    private static final String OPEN = "open";

    private final Console console;
    private final Library library;
    private final Model model;
    private final SecondJudge judge;
    private final Settings settings;
    private final @Nullable LanguageModel writer;

    /// @param writer words what is proven; null for no model
    IssueRun(
            Console console,
            Library library,
            Model model,
            SecondJudge judge,
            Settings settings,
            @Nullable LanguageModel writer) {
        this.console = console;
        this.library = library;
        this.model = model;
        this.judge = judge;
        this.settings = settings;
        this.writer = writer;
    }

    /// What is known of an issue before it is made.
    ///
    /// @param own the issue of the same period as it is in the archive
    /// @param stands whether making it would change nothing
    private record Due(
            Order order,
            Settings guided,
            Plan plan,
            ThemeHistory history,
            String fingerprint,
            IssueFolder folder,
            Optional<Issue> own,
            boolean stands) {}

    private Due due(Order order, @Nullable Period asked) throws IOException {
        Settings guided = App.guided(settings, order.names(), order.taxonomy());
        Corpus corpus = corpus(order);
        Plan plan = plan(order, asked, corpus);
        List<Period> before = plan.before().stream().map(Issue::period).toList();
        ThemeStore themes = new ThemeStore(library, order.series());
        Journal journal = new DecisionStore(library).journal();
        Fingerprint fingerprint =
                new Fingerprint(
                        order,
                        guided,
                        judge.name(),
                        writer == null ? "" : writer.signature(),
                        plan,
                        archive(order),
                        themes.mark(before),
                        journal);
        IssueFolder folder = new IssueFolder(order.folder(plan.period()));
        Optional<Issue> own =
                order.isOfSeries() ? archive(order).issue(plan.period()) : Optional.empty();
        boolean stands = own.isPresent() && stands(own.get(), order, fingerprint.value(), folder);
        return new Due(
                order, guided, plan, themes.left(before), fingerprint.value(), folder, own, stands);
    }

    /// What the issue would ask a model; nothing is sent and nothing written.
    ///
    /// @param asked the period that somebody asked for; null for the one that is due
    /// @param anyway asks even where the issue would stay the same
    CallPlan calls(LanguageModel author, Order order, @Nullable Period asked, boolean anyway)
            throws IOException {
        Due due = due(order, asked);
        return due.stands() && !anyway
                ? author.plan(purpose(due), 0, List.of())
                : calls(author, due);
    }

    private CallPlan calls(LanguageModel author, Due due) throws IOException {
        LanguageModel.Rehearsing rehearsing = author.rehearsing();
        Briefing briefing = briefing(due, author.drafting(rehearsing.backend()));
        return author.plan(purpose(due), briefing.sources().size(), rehearsing.calls());
    }

    private static CallPlan.Purpose purpose(Due due) {
        return new CallPlan.Purpose("period", due.plan().period().name());
    }

    /// @param asked the period that somebody asked for; null for the one that is due
    /// @param anyway makes the issue even where it would stay the same
    /// @throws Explanation.Complaint if a model would be sent what nobody agreed to send
    Written write(Order order, @Nullable Period asked, boolean anyway) throws IOException {
        Due due = due(order, asked);
        if (!anyway && due.stands()) {
            return new Written(due.plan(), null, files(order, due.folder()), List.of());
        }
        console.progress("writing " + due.plan().period().name());
        Journal journal = new DecisionStore(library).journal();
        Briefing briefing = briefing(due);
        Rendering rendering = Rendering.of(briefing, journal);
        Optional<Issue> own = due.own();
        if (own.isPresent() && !isSame(own.get(), briefing, rendering)) {
            tellOfReview(own.get(), journal);
            briefing = briefing.under(due.plan().heading().revised(own.get().revision() + 1));
            rendering = Rendering.of(briefing, journal);
        }
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, String> hashes = new TreeMap<>();
        for (Renderer renderer : order.renderers()) {
            byte[] bytes = renderer.render(rendering);
            files.put(renderer.fileName(), bytes);
            hashes.put(renderer.fileName(), Sha256.of(bytes));
        }
        List<Path> changed = due.folder().write(files);
        if (order.isOfSeries()) {
            String fingerprint =
                    isOpen(briefing) ? Seal.of(OPEN, due.fingerprint()) : due.fingerprint();
            Imprint imprint = new Imprint(due.plan().mark(), fingerprint, hashes);
            archive(order).save(briefing, rendering.json(), imprint);
        }
        console.clear();
        return new Written(due.plan(), briefing, files(order, due.folder()), changed);
    }

    private static boolean isOpen(Briefing briefing) {
        CostCard card = briefing.method().card();
        return card != null && card.isOpen();
    }

    private Briefing briefing(Due due) throws IOException {
        LanguageModel author = writer;
        if (author == null) {
            return briefing(due, null);
        }
        if (!author.toAgreeTo().isEmpty()) {
            new Consent(console).ask(calls(author, due), author.toAgreeTo());
        }
        IssueCalls calls = author.calls();
        Briefing briefing = briefing(due, author.drafting(calls));
        List<String> extracted = briefing.extracted();
        int written = briefing.authorship().model();
        Briefing.Method method = briefing.method();
        return briefing.by(
                new Briefing.Method(
                        written > 0 ? "model" : method.summarizer(),
                        author.name(),
                        method.embedding(),
                        method.judge(),
                        method.version(),
                        calls.card(written, extracted)));
    }

    private Briefing briefing(Due due, @Nullable Drafting drafting) throws IOException {
        Order order = due.order();
        Plan plan = due.plan();
        boolean ofSeries = order.isOfSeries();
        Printed printed = ofSeries ? archive(order).printed(plan.before()) : Printed.NOTHING;
        Heading heading = ofSeries ? plan.heading() : null;
        return App.writer(library, model, judge, due.guided(), drafting)
                .write(
                        new Assignment(
                                order.title(),
                                plan.period(),
                                order.themes(),
                                order.actors(),
                                heading,
                                printed,
                                due.history()),
                        plan.corpus());
    }

    /// Whoever published an issue after a review must not find it replaced without a word.
    private void tellOfReview(Issue own, Journal journal) {
        boolean published =
                journal.published(own.series(), own.number()).stream()
                        .anyMatch(act -> act.revision() == own.revision());
        if (published) {
            console.say(
                    ("issue %s was published after a review, and something has changed since: this"
                         + " is revision %d, not reviewed: `readout review list` says what is left"
                         + " to decide")
                            .formatted(IssueWanted.name(own), own.revision() + 1));
        }
    }

    private Corpus corpus(Order order) {
        List<Document> documents = new DocumentStore(library).current();
        Gathering gathering = order.corpus();
        if (gathering != null) {
            Set<Document.Id> gathered = new PlaceStore(library).documents(gathering::holds);
            documents = documents.stream().filter(each -> gathered.contains(each.id())).toList();
        }
        if (documents.isEmpty()) {
            throw Explanation.Complaint.ofInput(
                    "there is no document to write about: `readout add PATH` adds some");
        }
        return Corpus.of(documents);
    }

    private Plan plan(Order order, @Nullable Period asked, Corpus corpus) {
        Arrivals arrivals = new DocumentStore(library).arrivals();
        Schedule schedule = new Schedule(archive(order), order.series(), order.cadence());
        if (asked != null) {
            return schedule.asked(asked, corpus, arrivals);
        }
        return schedule.due(corpus, arrivals)
                .orElseThrow(() ->
                        Explanation.Complaint.ofInput(
                                "no document has a date: give the period with --week, or --from and"
                                        + " --until"));
    }

    private boolean stands(Issue own, Order order, String fingerprint, IssueFolder folder)
            throws IOException {
        Optional<Imprint> imprint = archive(order).imprint(own);
        if (imprint.isEmpty() || !imprint.get().fingerprint().equals(fingerprint)) {
            return false;
        }
        Map<String, String> wanted = new TreeMap<>(imprint.get().files());
        List<String> names = order.renderers().stream().map(Renderer::fileName).toList();
        wanted.keySet().retainAll(names);
        return wanted.size() == names.size() && folder.holds(wanted);
    }

    private static boolean isSame(Issue own, Briefing briefing, Rendering rendering) {
        return own.title().equals(briefing.title())
                && own.sha256().equals(Sha256.of(rendering.json()));
    }

    private static List<Path> files(Order order, IssueFolder folder) {
        return order.renderers().stream().map(each -> folder.file(each.fileName())).toList();
    }

    private ArchiveStore archive(Order order) {
        return new ArchiveStore(library, order.series());
    }
}
