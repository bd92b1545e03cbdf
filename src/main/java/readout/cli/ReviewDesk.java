package readout.cli;

import org.jspecify.annotations.Nullable;

import readout.document.Document;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.reading.PageImage;
import readout.reading.PagePictures;
import readout.reading.ReadingOptions;
import readout.render.Judged;
import readout.review.About;
import readout.review.Act;
import readout.review.Decision;
import readout.review.DecisionStore;
import readout.review.Item;
import readout.review.Journal;
import readout.review.ReviewOrder;
import readout.review.Signature;
import readout.review.SourceWarnings;
import readout.web.Desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// One issue of a library on the desk of its reviewers. What does not change while they work on it
/// is read once; the library is held only while something is written, so that others can work on it
/// between two decisions.
final class ReviewDesk implements Desk, AutoCloseable {
    private final ReviewRoom room;
    private final Library reading;
    private final @Nullable Path out;
    private final Clock clock;
    private final ReviewCase opened;
    private final List<Item> items;
    private final Map<Document.Id, List<String>> warnings;
    private final PagePictures pictures = new PagePictures(ReadingOptions.DEFAULT);
    private final Map<Integer, Optional<PageImage>> painted = new ConcurrentHashMap<>();

    private ReviewDesk(ReviewRoom room, Library reading, @Nullable Path out, Clock clock) {
        this.room = room;
        this.reading = reading;
        this.out = out;
        this.clock = clock;
        this.opened =
                ReviewCase.of(reading, IssueWanted.in(reading, room.wanted()), room.isFourEyes());
        this.items = opened.issue().items();
        this.warnings =
                new SourceWarnings(new DocumentStore(reading))
                        .of(
                                items.stream()
                                        .flatMap(item -> item.cited().stream())
                                        .map(Item.Cited::document)
                                        .collect(Collectors.toSet()));
    }

    /// @param reading the library, which the caller closes
    /// @param out where the issue is published to; null for the usual folder
    static ReviewDesk open(ReviewRoom room, Library reading, @Nullable Path out, Clock clock) {
        return new ReviewDesk(room, reading, out, clock);
    }

    @Override
    public Board board() {
        Journal journal = new DecisionStore(reading).journal();
        return new Board(
                opened.issue(),
                opened.machine().sha256(),
                ReviewOrder.of(items, warnings, journal.recalled()).lines(),
                opened.issue().review(journal, opened.machine(), room.isFourEyes()));
    }

    @Override
    public synchronized void decide(String reviewer, SequencedMap<String, Decision> decisions) {
        List<Act> acts = new ArrayList<>();
        for (Item item : items) {
            Decision decision = decisions.get(item.id());
            if (decision != null) {
                acts.add(
                        new Act.Decided(
                                new About(
                                        opened.machine().series(),
                                        opened.machine().number(),
                                        opened.machine().revision(),
                                        item.id(),
                                        item.text()),
                                decision));
            }
        }
        try (Library writing = App.openPatiently(room.directory(), "review")) {
            new DecisionStore(writing).append(new Signature(reviewer, clock.instant()), acts);
        }
    }

    @Override
    public Judged judge(String sentence, String words) {
        return opened.issue().judge(sentence, words);
    }

    @Override
    public Optional<Document> document(Document.Id id) {
        return new DocumentStore(reading).document(id);
    }

    @Override
    public Optional<PageImage> picture(Item.Cited cited) {
        Integer page = cited.page();
        if (page == null) {
            return Optional.empty();
        }
        int shown = page;
        return painted.computeIfAbsent(cited.number(), number -> paint(cited, shown));
    }

    /// Words that are not found on the page are shown in the stored text.
    private Optional<PageImage> paint(Item.Cited cited, int page) {
        byte[] pdf = new DocumentStore(reading).bytes(cited.document());
        return pictures.picture(pdf, page, cited.exact()).filter(image -> !image.boxes().isEmpty());
    }

    /// Ends the process that paints.
    @Override
    public void close() {
        pictures.close();
    }

    @Override
    public Published publish(String reviewer) {
        try {
            ReviewRoom.Published published =
                    room.publish(new Signature(reviewer, clock.instant()), false, out);
            return published.issue() == null
                    ? new Published(
                            false,
                            "Not published: "
                                    + Console.count(published.open().size(), "sentence")
                                    + " open.")
                    : new Published(
                            true,
                            "Published as revision %s: %s"
                                    .formatted(
                                            published.issue().revision(),
                                            published.files().stream()
                                                    .map(Path::toString)
                                                    .collect(Collectors.joining(", "))));
        } catch (IOException | Explanation.Complaint e) {
            return new Published(false, "Not published: " + Explanation.words(e));
        }
    }
}
