package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.cli.Terminal.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A review from the terminal, and a recall of what an issue was printed from.
class ReviewCommandsTest {
    @TempDir Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void brief() throws IOException {
        terminal = new Terminal(folder.resolve("library"));
        said("Monday, 3 February 2031", "We will not close the crossing at Ostra");
        said("Tuesday, 4 February 2031", "We will build a second bridge over the river at Lind");
        assertThat(run("brief", folder.resolve("statements"), "--out", out()).code()).isZero();
    }

    @Test
    void aReviewGoesFromTheListToAPublishedIssueThatVerifies() throws IOException {
        List<String> ids = ids();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(2);
        assertThat(run("review", "check").code()).isEqualTo(1);
        Result refused = run("review", "publish", "--out", out());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains(ids.size() + " sentences open");

        assertThat(sign("Ann Onym", "reject", "1", ids.getFirst(), "--reason", "not hers").code())
                .isZero();
        for (String id : ids.subList(1, ids.size())) {
            assertThat(sign("Ann Onym", "accept", id.substring(0, 8)).out())
                    .contains(id + "  accepted by Ann Onym");
        }
        assertThat(run("review", "check", "2031-W06").code()).isZero();
        Result published = sign("Ann Onym", "publish", "--out", out().toString());

        assertThat(published.code()).as(published.err()).isZero();
        assertThat(published.out()).startsWith("issue 1 (revision 2)  2031-W06");
        assertThat(Files.readString(out().resolve("briefing.md")))
                .contains("Reviewed by Ann Onym: " + (ids.size() - 1))
                .contains("1 rejected and left out");
        assertThat(Files.readString(out().resolve("briefing.json"))).doesNotContain(ids.getFirst());
        for (String file : List.of("briefing.pdf", "briefing.json")) {
            Result verify =
                    bare("verify", out().resolve(file) + "", "--journal", terminal.library() + "");
            assertThat(verify.code()).as(verify.out()).isZero();
            assertThat(verify.out()).contains("holds        the journal of the reviewers");
        }
        assertThat(run("doctor").code()).isZero();
    }

    @Test
    void publishingTheSameAgainMakesNoOtherRevisionAndALaterBriefLeavesItAlone() {
        acceptAll("Ann Onym");
        assertThat(run("review", "publish", "--out", out()).code()).isZero();
        assertThat(run("review", "publish", "--out", out()).out())
                .startsWith("issue 1 (revision 2)");
        Result again = run("brief", folder.resolve("statements"), "--out", out());

        assertThat(again.out()).contains("nothing new");
        assertThat(run("brief", "--list").out())
                .contains("revision 2")
                .doesNotContain("revision 3");
    }

    @Test
    void whatComesAfterPublishingMakesARevisionThatIsSaidNotToBeReviewed() throws IOException {
        acceptAll("Ann Onym");
        int before = ids().size();
        assertThat(run("review", "publish", "--out", out()).code()).isZero();
        said("Thursday, 6 February 2031", "We will guard the harbour of Maaren by night");
        Result again = run("brief", folder.resolve("statements"), "--out", out());

        assertThat(again.err()).contains("revision 3, not reviewed");
        JsonNode list = json("review", "list", "--json");
        assertThat(list.get("revision").asInt()).isEqualTo(3);
        assertThat(list.get("open").asInt()).isPositive();
        assertThat(list.get("accepted").asInt()).isPositive().isLessThanOrEqualTo(before);
    }

    @Test
    void anEditThatTheCheckRefusesNeedsAReasonAndIsShownWithItsVerdict() throws IOException {
        String id = ids().getFirst();
        Result refused = sign("Ann Onym", "edit", id, "--text", "The bridge will be sold.");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("give a reason").hasLineCount(1);

        Result kept =
                sign("Ann Onym", "edit", id, "--text", "The bridge will be sold.", "--reason", "x");
        assertThat(kept.out()).contains("printed as the reviewer's judgement");
        assertThat(sign("Ann Onym", "undo").out()).contains(id + "  taken back");
        assertThat(run("review", "list", "--open").out()).contains(id);
        assertThat(sign("Ben", "undo").code()).isEqualTo(3);
    }

    @Test
    void twoReviewersWhoDisagreeAreListedAndFourEyesAskForTwo() throws IOException {
        String id = ids().getFirst();
        acceptAll("Ann Onym");
        assertThat(run("review", "check").code()).isZero();
        assertThat(run("review", "check", "--four-eyes").code()).isEqualTo(1);
        sign("Ben", "reject", id);
        Result disputed = run("review", "check");
        assertThat(disputed.code()).isEqualTo(1);
        assertThat(disputed.out()).contains("disputed").contains("Ben: rejected");

        sign("Ben", "undo");
        acceptAll("Ben");
        assertThat(run("review", "check", "--four-eyes").code()).isZero();
        assertThat(sign("Ben", "publish", "--four-eyes", "--out", out() + "").code()).isZero();
        assertThat(Files.readString(out().resolve("briefing.md")))
                .contains("Two reviewers had to agree");
    }

    @Test
    void whatIsOpenPrintsAsNotReviewedWhereThatIsAskedFor() throws IOException {
        assertThat(run("review", "publish", "--open-too", "--out", out()).code()).isZero();
        assertThat(Files.readString(out().resolve("briefing.md")))
                .contains("Not yet reviewed by anybody")
                .contains("(not reviewed)");
        assertThat(bare("verify", out().resolve("briefing.pdf") + "").code()).isZero();
    }

    @Test
    void hostileWordsOfAReviewerStayWords() throws IOException {
        String id = ids().getFirst();
        String words = "<script>alert(1)</script> \u001B[31m[a](b) | \u202Egnorw\n# x";
        acceptAll(words);
        sign(words, "edit", id, "--text", words, "--reason", words);
        Result published = sign(words, "publish", "--out", out() + "");

        assertThat(published.code()).as(published.err()).isZero();
        assertThat(published.out()).doesNotContain("\u001B");
        assertThat(Files.readString(out().resolve("briefing.html")))
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert")
                .doesNotContain("\u202E");
        assertThat(Files.readString(out().resolve("briefing.md")))
                .doesNotContain("<script>")
                .doesNotContain("\n# x");
        assertThat(bare("verify", out().resolve("briefing.pdf") + "").code()).isZero();
        assertThat(sign("x".repeat(101), "accept", id).code()).isEqualTo(2);
        assertThat(sign("Ann Onym", "reject", id, "--reason", "y".repeat(1001)).code())
                .isEqualTo(2);
    }

    @Test
    void whatIsNoIssueOrSentenceIsToldInOneLine() {
        for (Result result :
                List.of(
                        run("review", "list", "7"),
                        run("review", "accept", "s00000000000"),
                        run("review", "accept", "1"),
                        run("review", "accept", "1", "../../etc/passwd"),
                        run("review", "7"),
                        run("recall", "nothing.txt"))) {
            assertThat(result.code()).isIn(2, 3);
            assertThat(result.err()).hasLineCount(1).startsWith("readout: ");
        }
    }

    @Test
    void aRecallListsWhatRestsOnTheDocumentInEveryIssueAndRevisionAndWritesErrata()
            throws IOException {
        acceptAll("Ann Onym");
        assertThat(run("review", "publish", "--out", out()).code()).isZero();
        said("Tuesday, 11 February 2031", "We will close the crossing at Ostra");
        run("brief", folder.resolve("statements"), "--out", folder.resolve("two"));
        Path errata = folder.resolve("errata");
        Result recall =
                run(
                        "recall",
                        "Monday-3-February-2031.txt",
                        "--reason",
                        "the <ministry> took it back",
                        "--out",
                        errata,
                        "--json");

        JsonNode first = new ObjectMapper().readTree(recall.out()).get(0);
        assertThat(first.get("kind").asText()).isEqualTo("WITHDRAWN");
        List<String> places = new ArrayList<>();
        first.get("sentences")
                .forEach(each -> places.add(each.get("number") + " " + each.get("revisions")));
        assertThat(places)
                .anyMatch(place -> place.equals("1 [1,2]"))
                .anyMatch(p -> p.startsWith("2"));
        try (var files = Files.walk(errata)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName() + ""))
                    .containsExactlyInAnyOrder(
                            "errata.html", "errata.json", "errata.md", "errata.pdf");
        }
        assertThat(run("recall", "Monday-3-February-2031.txt", "--out", errata).code()).isZero();
        run("brief", folder.resolve("statements"), "--out", folder.resolve("two"), "--strict");
        assertThat(Files.readString(folder.resolve("two/briefing.md")))
                .contains("(recalled, withdrawn after it was received");
        assertThat(run("recall", "Monday-3-February-2031.txt", "--restore").out())
                .contains("stands again");
        assertThat(run("doctor").code()).isZero();
    }

    @Test
    void aDocumentThatComesAgainWithoutItsCitedWordsRaisesARecall() throws IOException {
        said("Monday, 3 February 2031", "We have nothing to say on any crossing");
        Result added = run("add", folder.resolve("statements"));

        assertThat(added.err())
                .contains("the words cited in issue 1, sentence s")
                .contains("are no longer in Monday-3-February-2031.txt: `readout recall ");
        String command = added.err().replaceAll("(?s).*`readout recall ([0-9a-f]+)`.*", "$1");
        Result recall = run("recall", command, "--out", folder.resolve("errata"));
        assertThat(recall.out()).contains("falls").contains("replaced");
        assertThat(run("add", folder.resolve("statements")).err()).doesNotContain("no longer");
    }

    @Test
    void entriesThatWereCutOffBehindAPublishedIssueAreFound() throws Exception {
        acceptAll("Ann Onym");
        assertThat(run("review", "publish", "--out", out()).code()).isZero();
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + terminal.library().resolve("library.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "drop trigger journal_is_kept; delete from journal where sequence > 1");
        }
        Result doctor = run("doctor");

        assertThat(doctor.code()).isEqualTo(1);
        assertThat(doctor.out()).contains("of the journal").contains("was published on it");
        assertThat(
                        bare(
                                        "verify",
                                        out().resolve("briefing.pdf") + "",
                                        "--journal",
                                        terminal.library() + "")
                                .out())
                .contains("FAULT        the journal of the reviewers");
    }

    private void acceptAll(String reviewer) {
        List<String> words = new ArrayList<>(List.of("accept"));
        words.addAll(ids());
        assertThat(sign(reviewer, words.toArray(String[]::new)).code()).isZero();
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        try {
            json("review", "list", "--json")
                    .get("sentences")
                    .forEach(sentence -> ids.add(sentence.get("id").asText()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }

    private JsonNode json(Object... arguments) throws IOException {
        return new ObjectMapper().readTree(run(arguments).out());
    }

    private Result run(Object... arguments) {
        return terminal.run(arguments);
    }

    private Result sign(String reviewer, String... arguments) {
        List<Object> all = new ArrayList<>(List.of("review"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--reviewer", reviewer));
        return run(all.toArray());
    }

    private static Result bare(String... arguments) {
        return Terminal.bare(Map.of(), "", arguments);
    }

    private Path out() {
        return folder.resolve("one");
    }

    private void said(String date, String words) throws IOException {
        Path statements = Files.createDirectories(folder.resolve("statements"));
        Files.writeString(
                statements.resolve(date.replaceAll("\\W+", "-") + ".txt"),
                "Minister on the border\n\n%s\n\n“%s,” Minister of Defence Ondřej Kárský said.\n"
                        .formatted(date, words));
    }
}
