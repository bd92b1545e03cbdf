package readout.cli;

import readout.briefing.ArchiveStore;
import readout.briefing.Issue;
import readout.document.Document;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.render.Judged;
import readout.render.ReviewedIssue;
import readout.review.About;
import readout.review.Act;
import readout.review.Decision;
import readout.review.DecisionStore;
import readout.review.Item;
import readout.review.Journal;
import readout.review.ReviewOrder;
import readout.review.Signature;
import readout.review.SourceWarnings;
import readout.text.MalformedJson;
import readout.web.Desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// One issue of a library on the desk of its reviewers. It holds the library only while it writes,
/// so that others can work on it between two decisions.
final class ReviewDesk implements Desk, AutoCloseable {
    private final Path directory;
    private final Library reading;
    private final Issue issue;
    private final boolean fourEyes;
    private final Clock clock;
    private final ReviewedIssue read;
    private final List<Item> items;
    private final Map<Document.Id, List<String>> warnings;

    private ReviewDesk(
            Path directory,
            Library reading,
            Issue issue,
            boolean fourEyes,
            Clock clock,
            ReviewedIssue read) {
        this.directory = directory;
        this.reading = reading;
        this.issue = issue;
        this.fourEyes = fourEyes;
        this.clock = clock;
        this.read = read;
        this.items = read.items();
        this.warnings =
                new SourceWarnings(new DocumentStore(reading))
                        .of(
                                items.stream()
                                        .flatMap(item -> item.cited().stream())
                                        .map(Item.Cited::document)
                                        .collect(Collectors.toSet()));
    }

    static ReviewDesk open(
            Path directory, Library reading, Issue issue, boolean fourEyes, Clock clock)
            throws MalformedJson {
        byte[] json = new ArchiveStore(reading, issue.series()).json(issue);
        return new ReviewDesk(
                directory, reading, issue, fourEyes, clock, ReviewedIssue.read(json));
    }

    @Override
    public Board board() {
        Journal journal = new DecisionStore(reading).journal();
        return new Board(
                read,
                issue.sha256(),
                ReviewOrder.of(items, warnings, journal.recalled()).lines(),
                read.review(journal, issue, fourEyes));
    }

    @Override
    public void decide(String reviewer, SequencedMap<String, Decision> decisions) {
        Map<String, String> words =
                items.stream().collect(Collectors.toMap(Item::id, Item::text));
        List<Act> acts = new ArrayList<>();
        decisions.forEach((sentence, decision) ->
                acts.add(
                        new Act.Decided(
                                new About(
                                        issue.series(),
                                        issue.number(),
                                        issue.revision(),
                                        sentence,
                                        words.getOrDefault(sentence, "")),
                                decision)));
        try (Library writing = App.open(directory, "review")) {
            new DecisionStore(writing).append(new Signature(reviewer, clock.instant()), acts);
        }
    }

    @Override
    public Judged judge(String sentence, String words) {
        return read.judge(sentence, words);
    }

    @Override
    public Optional<Document> document(Document.Id id) {
        return new DocumentStore(reading).document(id);
    }

    @Override
    public Optional<Picture> picture(Item.Cited cited) {
        return Optional.empty();
    }

    @Override
    public Published publish(String reviewer) {
        return new Published(false, "not yet");
    }

    @Override
    public void close() {
        reading.close();
    }
}
