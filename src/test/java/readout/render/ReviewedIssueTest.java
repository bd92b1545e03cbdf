package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.briefing.Heading;
import readout.briefing.Issue;
import readout.document.Document;
import readout.library.DocumentStore;
import readout.library.Library;
import readout.library.Schema;
import readout.review.About;
import readout.review.Act;
import readout.review.Decision;
import readout.review.DecisionStore;
import readout.review.Item;
import readout.review.Journal;
import readout.review.Opinion;
import readout.review.RecallKind;
import readout.review.Review;
import readout.review.ReviewOrder;
import readout.review.Signature;
import readout.text.MalformedJson;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An issue with the decisions of its reviewers in it.
class ReviewedIssueTest {
    private static final byte[] JSON =
            Rendering.of(SampleBriefing.briefing().under(new Heading("", 3, 1, null, Set.of())))
                    .json();
    private static final List<Schema> SCHEMAS = List.of(DocumentStore.SCHEMA, DecisionStore.SCHEMA);
    private static final Issue ISSUE =
            new Issue("", 3, SampleBriefing.briefing().period(), "", 1, 1, "");

    @TempDir private Path folder;
    private ReviewedIssue issue = read();

    private static ReviewedIssue read() {
        try {
            return ReviewedIssue.read(JSON);
        } catch (MalformedJson e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void open() {
        issue = read();
    }

    @Test
    void everySentenceIsThereOnceWithAllThatItCites() {
        List<Item> items = issue.items();

        assertThat(items).extracting(Item::id).doesNotHaveDuplicates().hasSizeGreaterThan(15);
        assertThat(items).allSatisfy(item -> assertThat(item.cited()).isNotEmpty());
        assertThat(items).allSatisfy(item -> assertThat(item.fault()).isEmpty());
        assertThat(items.getFirst().places()).containsExactly(Item.Place.GLANCE, Item.Place.CHANGE);
        assertThat(items.getFirst().change()).isEqualTo("strengthened");
        assertThat(items.getFirst().theme()).startsWith("Help to Veria");
        assertThat(items.getFirst().before()).hasSize(1);
        assertThat(items).extracting(Item::places).anyMatch(p -> p.contains(Item.Place.FORMULA));
    }

    @Test
    void theDoubtfulComesFirstAndEachSaysWhy() {
        List<ReviewOrder.Line> lines = ReviewOrder.of(issue.items(), Map.of(), Map.of()).lines();

        assertThat(lines.getFirst().reason())
                .contains("do not carry")
                .contains("voluntarily")
                .contains("summer months");
        assertThat(lines).hasSameSizeAs(issue.items());
    }

    @Test
    void aRecalledDocumentOrOneThatWasPartlyReadComesForward() {
        Item last = issue.items().getLast();
        Document.Id document = last.cited().getFirst().document();
        List<ReviewOrder.Line> recalled =
                ReviewOrder.of(
                                issue.items(),
                                Map.of(),
                                Map.of(
                                        document,
                                        new Act.Recalled(document, RecallKind.WITHDRAWN, "a slip")))
                        .lines();
        assertThat(recalled.getFirst().reason()).contains("was withdrawn: a slip");

        List<ReviewOrder.Line> read =
                ReviewOrder.of(issue.items(), Map.of(document, List.of("page 3 is torn")), Map.of())
                        .lines();
        assertThat(read)
                .filteredOn(line -> line.item().equals(last))
                .singleElement()
                .matches(line ->
                        line.concerns().stream()
                                .anyMatch(concern -> concern.words().equals("page 3 is torn")));
    }

    @Test
    void whateverIsRejectedTheIssueHoldsAndHasNoTraceOfIt() {
        int passagesGone = 0;
        for (Item item : issue.items()) {
            Rendering rendering = published(Map.of(item.id(), new Decision.Rejected("")), false);

            assertHolds(rendering);
            assertThat(text(rendering.json())).doesNotContain(item.id());
            for (Renderer renderer : List.of(new HtmlRenderer(), new MarkdownRenderer())) {
                assertThat(text(renderer.render(rendering)))
                        .as(renderer.format())
                        .doesNotContain(item.text());
            }
            for (Item.Cited cited : item.cited()) {
                List<Evidence.Cited> left = rendering.evidence().passages();
                if (left.stream().noneMatch(each -> each.exact().contains(cited.exact()))) {
                    assertThat(left)
                            .as("around what is left, of " + item.text())
                            .noneMatch(each ->
                                    (each.prefix() + each.exact() + each.suffix())
                                            .contains(cited.exact()));
                    passagesGone++;
                }
            }
        }
        assertThat(passagesGone).isPositive();
    }

    @Test
    void anIssueOfWhichEverythingIsRejectedIsStillAnIssue() {
        Map<String, Decision> all = new HashMap<>();
        issue.items().forEach(item -> all.put(item.id(), new Decision.Rejected("")));
        Rendering rendering = published(all, false);

        assertHolds(rendering);
        assertThat(rendering.evidence().glance()).isEmpty();
        assertThat(InnerChecks.allSentences(rendering.evidence())).isEmpty();
        assertThat(text(new MarkdownRenderer().render(rendering)))
                .contains(issue.items().size() + " rejected and left out");
    }

    @Test
    void whatIsAcceptedIsToldWithWhoAcceptedItOnTheLastPage() throws MalformedJson {
        Map<String, Decision> all = new HashMap<>();
        issue.items().forEach(item -> all.put(item.id(), new Decision.Accepted()));
        Rendering rendering = published(all, false);

        assertHolds(rendering);
        assertThat(InnerChecks.allSentences(rendering.evidence()))
                .allMatch(sentence -> sentence.review() == Evidence.Review.ACCEPTED);
        String hash = journal().entries().getLast().hash();
        for (Renderer renderer : List.of(new HtmlRenderer(), new MarkdownRenderer())) {
            assertThat(text(renderer.render(rendering)))
                    .contains("Reviewed by Ann Onym")
                    .contains("none left open")
                    .contains(hash);
        }
        assertThat(EvidenceReader.read(rendering.json())).isEqualTo(rendering.evidence());
    }

    @Test
    void thePrintedPagesHoldWithAJudgementARejectionAndAnOpenSentence() {
        List<Item> items = issue.items();
        Rendering rendering =
                published(
                        Map.of(
                                items.get(0).id(), new Decision.Rejected("wrong"),
                                items.get(1).id(), new Decision.Accepted(),
                                partly().id(),
                                        edit(partly(), "Nobody paid.", "seen <b>myself</b>")),
                        true);
        byte[] pdf = new PdfRenderer().render(rendering);
        Verification found = new EvidenceVerifier(null, journal()).verify(pdf);

        assertThat(found.faults()).isEmpty();
        assertThat(found.checks())
                .filteredOn(check -> !check.made())
                .anyMatch(check -> check.unchecked().contains("Nobody paid."));
        assertThat(found.checks())
                .filteredOn(check -> check.what().contains("journal"))
                .singleElement()
                .matches(Verification.Check::made);
        String printed =
                PdfText.read(pdf) instanceof PdfText.Pages pages
                        ? String.join(" ", pages.body().stream().map(PdfText.Piece::text).toList())
                        : "";
        assertThat(printed.replaceAll("\\s+", " "))
                .contains("Reviewer’s judgement, not a cited fact (Ann Onym)")
                .contains("not reviewed")
                .doesNotContain(items.getFirst().text());
    }

    @Test
    void anUnsupportedEditIsAJudgementInEveryFormatAndNeverACitedFact() {
        Rendering rendering =
                published(
                        Map.of(partly().id(), edit(partly(), "Nobody paid.", "seen myself")), true);

        assertHolds(rendering);
        assertThat(sentence(rendering, partly().id()).verdict())
                .isEqualTo(Evidence.Support.UNSUPPORTED);
        assertThat(text(rendering.json())).contains("\"judgement\"").contains("seen myself");
        for (Renderer renderer : List.of(new HtmlRenderer(), new MarkdownRenderer())) {
            String text = text(renderer.render(rendering)).replace("\\", "");
            int at = text.indexOf("Nobody paid.");
            assertThat(text.substring(Math.max(0, at - 250), at))
                    .as(renderer.format())
                    .contains("Reviewer’s judgement, not a cited fact (Ann Onym): seen myself");
        }
    }

    @Test
    void aSupportedEditIsACitedFactAndMarkedAsEdited() {
        Item item = partly();
        String words =
                "Miriam Dale said that allies may contribute up to 60 million euros to the fund.";
        Judged judged = issue.judge(item.id(), words);
        Rendering rendering = published(Map.of(item.id(), edit(item, words, "")), true);

        assertThat(judged.opinion()).isEqualTo(Opinion.SUPPORTED);
        assertHolds(rendering);
        Evidence.Sentence printed = sentence(rendering, item.id());
        assertThat(printed.review()).isEqualTo(Evidence.Review.EDITED);
        assertThat(printed.verdict()).isEqualTo(Evidence.Support.SUPPORTED);
        assertThat(text(new MarkdownRenderer().render(rendering))).contains("(edited in review)");
    }

    @Test
    void anEditThatTheJournalCallsSupportedAndTheCheckDoesNotStaysOpen() {
        Item item = partly();
        Decision forged = new Decision.Edited("Nobody paid.", Opinion.SUPPORTED, "");
        Rendering rendering = published(Map.of(item.id(), forged), true);

        assertThat(sentence(rendering, item.id()).review()).isEqualTo(Evidence.Review.PENDING);
        assertThat(text(rendering.json())).doesNotContain("Nobody paid.");
        assertHolds(rendering);
    }

    @Test
    void whoForgesTheReviewIsFoundWithTheJournal() {
        Item item = issue.items().get(1);
        Rendering rendering = published(Map.of(item.id(), new Decision.Accepted()), true);
        String json = text(rendering.json());

        assertFault(json.replace("\"PENDING\"", "\"ACCEPTED\""), "another decision");
        assertFault(json.replace("\"entry\": 1", "\"entry\": 2"), "no such entry");
        assertFault(
                json.replaceFirst("(\"journal\": \\{[^}]*\"sha256\": \")(.)", "$1" + "x")
                        .replace("\"x", "\"0"),
                "no such entry");
    }

    @Test
    void aRecalledDocumentIsToldBesideItInEveryFormat() {
        Document.Id document = issue.items().getFirst().cited().getFirst().document();
        try (Library library = library()) {
            new DecisionStore(library)
                    .append(
                            ann(),
                            List.of(
                                    new Act.Recalled(
                                            document, RecallKind.WITHDRAWN, "taken <i>back</i>")));
        }
        Rendering rendering = published(Map.of(), true);

        assertHolds(rendering);
        for (Renderer renderer : List.of(new HtmlRenderer(), new MarkdownRenderer())) {
            assertThat(text(renderer.render(rendering)))
                    .contains("withdrawn after it was received: taken &lt;i&gt;back");
        }
    }

    private void assertFault(String json, String words) {
        assertThat(
                        new EvidenceVerifier(null, journal())
                                .verify(json.getBytes(StandardCharsets.UTF_8))
                                .faults())
                .anyMatch(fault -> fault.message().contains(words));
    }

    private void assertHolds(Rendering rendering) {
        assertThat(new EvidenceVerifier(null, journal()).verify(rendering.json()).faults())
                .isEmpty();
    }

    private Item partly() {
        return issue.items().stream()
                .filter(item -> !item.doubts().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Decision edit(Item item, String words, String reason) {
        return new Decision.Edited(words, issue.judge(item.id(), words).opinion(), reason);
    }

    private static Evidence.Sentence sentence(Rendering rendering, String id) {
        return InnerChecks.allSentences(rendering.evidence())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The issue with these decisions, and no others, by one reviewer.
    private Rendering published(Map<String, Decision> decisions, boolean openToo) {
        List<Act> acts = new ArrayList<>();
        for (Item item : issue.items()) {
            Decision decision = decisions.get(item.id());
            acts.add(about(item, new Decision.Withdrawn()));
            if (decision != null) {
                acts.add(about(item, decision));
            }
        }
        acts.removeIf(act ->
                act instanceof Act.Decided(About about, Decision decision)
                        && decision instanceof Decision.Withdrawn
                        && !everDecided(about.sentence()));
        try (Library library = library()) {
            new DecisionStore(library).append(ann(), acts);
        }
        Review review = issue.review(journal(), ISSUE, false);
        assertThat(openToo || decisions.size() == 1 || review.open().isEmpty()).isTrue();
        return issue.with(review, journal(), 1, 2);
    }

    private boolean everDecided(String sentence) {
        return journal().entries().stream()
                .anyMatch(entry ->
                        entry.act() instanceof Act.Decided(About about, _)
                                && about.sentence().equals(sentence));
    }

    private static Act about(Item item, Decision decision) {
        return new Act.Decided(new About("", 3, 1, item.id(), item.text()), decision);
    }

    private Journal journal() {
        try (Library library = library()) {
            return new DecisionStore(library).journal();
        }
    }

    private Library library() {
        return Library.open(folder.resolve(".readout"), "test", SCHEMAS);
    }

    private static Signature ann() {
        return new Signature("Ann Onym", Instant.parse("2031-02-03T10:15:30Z"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
