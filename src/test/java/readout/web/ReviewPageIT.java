package readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// A person at the review page, in a real browser beside the real program.
class ReviewPageIT {
    @TempDir static Path folder = Path.of("");
    private static Path library = Path.of("");
    private static @Nullable Chromium chromium;

    @TempDir Path own = Path.of("");

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.start();
        library = ServedReview.library(folder, Payloads.statements());
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Chromium chromium() {
        return Objects.requireNonNull(chromium);
    }

    /// A library of this test alone, served.
    private ServedReview serve(String... reviewers) throws IOException {
        Path copy = own.resolve("library");
        if (!Files.exists(copy)) {
            ServedReview.copy(library, copy);
        }
        return ServedReview.start(
                copy, List.of("--out", own.resolve("published").toString()), reviewers);
    }

    /// A page that the person has open; whatever runs or is refused on it is told.
    private static Page enter(BrowserContext person, String link, List<String> alarms) {
        Page page = person.newPage();
        page.onDialog(dialog -> {
            alarms.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> alarms.add("error " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                alarms.add("console " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1:")) {
                alarms.add("request " + request.url());
            }
        });
        page.navigate(link);
        page.waitForSelector("html.scripted #side");
        return page;
    }

    private static String far(Page page) {
        return page.textContent("#bar .progress span");
    }

    private static String sentence(Page page) {
        return String.valueOf(page.getAttribute("#issue [aria-current]", "data-sentence"));
    }

    /// Presses a key and waits until the page says so.
    private static void press(Page page, String key, String said) {
        page.evaluate("document.getElementById('said').textContent = ''");
        page.keyboard().press(key);
        page.waitForFunction(
                "said => document.getElementById('said').textContent.startsWith(said)", said);
    }

    private static int decided(Page page) {
        return Integer.parseInt(far(page).replaceFirst(" of .*", ""));
    }

    @Test
    void aWholeReviewIsDoneByKeyboard() throws IOException {
        List<String> alarms = new ArrayList<>();
        try (ServedReview served = serve("Ann Example");
                BrowserContext person = chromium().person()) {
            Page page = enter(person, served.link(), alarms);
            int all = Integer.parseInt(far(page).replaceFirst("0 of ([0-9]+) decided", "$1"));
            String first = sentence(page);

            // An edit that the checker refuses, kept as a judgement once it has its reason.
            page.keyboard().press("e");
            page.keyboard().press("Control+A");
            page.keyboard().type("Ondřej Kárský promised 700 tanks to Tarnovia.");
            page.keyboard().press("Control+Enter");
            page.waitForSelector("#verdict .doubtful");
            assertThat(page.textContent("#verdict")).contains("Not supported");
            assertThat(far(page)).as("nothing is kept before it is asked for").startsWith("0 of");
            page.focus("#text");
            page.keyboard().press("Control+Enter");
            page.waitForSelector("#verdict .bad");
            assertThat(page.textContent("#verdict .bad")).contains("give a reason");
            assertThat(far(page)).startsWith("0 of");
            page.focus("#reason");
            page.keyboard().type("Told to us on the telephone");
            page.focus("text=Keep them");
            press(page, "Enter", "Your words are kept.");
            assertThat(decided(page)).isEqualTo(1);
            assertThat(sentence(page)).isNotEqualTo(first);

            // Taken back, and decided otherwise.
            press(page, "u", "Taken back.");
            assertThat(sentence(page)).isEqualTo(first);
            assertThat(decided(page)).isZero();
            press(page, "r", "Rejected");
            String second = sentence(page);
            press(page, "a", "Accepted.");

            // Back and on again, and a reload in the middle.
            page.keyboard().press("k");
            page.waitForFunction(
                    "id => document.querySelector('#issue [aria-current]').dataset.sentence === id",
                    second);
            page.reload();
            page.waitForSelector("html.scripted");
            assertThat(sentence(page)).isEqualTo(second);
            assertThat(decided(page)).isEqualTo(2);

            press(page, "Shift+A", "Accepted:");
            for (int i = 0; i < all && decided(page) < all; i++) {
                int before = decided(page);
                press(page, "a", "Accepted");
                assertThat(decided(page)).isGreaterThan(before);
            }
            assertThat(far(page)).startsWith(all + " of " + all + " decided · 1 rejected");
            page.focus("text=Publish");
            press(page, "Enter", "Published as revision 2");
            assertThat(Files.readString(own.resolve("published/briefing.json")))
                    .contains("\"revision\"", "Ann Example")
                    .doesNotContain(first);
        }
        assertThat(alarms).isEmpty();
    }

    @Test
    void twoReviewersSeeWhereTheyDisagree() throws IOException {
        List<String> alarms = new ArrayList<>();
        try (ServedReview served = serve("Ann Example", "Bo Other");
                BrowserContext one = chromium().person();
                BrowserContext other = chromium().person()) {
            Page ann = enter(one, served.links().get(0), alarms);
            Page bo = enter(other, served.links().get(1), alarms);
            String sentence = sentence(ann);
            assertThat(sentence(bo)).isEqualTo(sentence);
            press(ann, "a", "Accepted.");
            press(bo, "r", "Rejected");
            assertThat(far(bo)).contains("1 disagreed on");

            ann.selectOption("[name=state]", "disputed");
            ann.waitForFunction("() => location.search.includes('state=disputed')");
            ann.navigate(served.address() + "/?state=disputed");
            ann.waitForSelector("html.scripted");
            assertThat(sentence(ann)).isEqualTo(sentence);
            assertThat(ann.textContent(".place .kind")).startsWith("1 of 1");
            assertThat(ann.textContent(".decisions"))
                    .contains("Ann Example accepted it.", "Bo Other rejected it.");
            press(ann, "r", "Rejected");
            assertThat(far(ann)).contains("1 rejected").doesNotContain("disagreed");
        }
        assertThat(alarms).isEmpty();
    }

    @Test
    void aReviewThatIsKilledLosesNoDecision() throws Exception {
        int kept = 0;
        for (int round = 0; round < 3; round++) {
            try (ServedReview served = serve("Ann Example");
                    BrowserContext person = chromium().person()) {
                Page page = enter(person, served.link(), new ArrayList<>());
                assertThat(decided(page)).as("round " + round).isGreaterThanOrEqualTo(kept);
                press(page, "a", "Accepted.");
                press(page, "r", "Rejected");
                kept = decided(page);
                // Once while a decision is under way: it is kept whole or not at all.
                page.keyboard().press("a");
                TimeUnit.MILLISECONDS.sleep(40L * round);
                served.kill();
                page.waitForFunction(
                        "() => document.getElementById('said').textContent.length > 0");
            }
        }
        try (ServedReview served = serve("Ann Example");
                BrowserContext person = chromium().person()) {
            Page page = enter(person, served.link(), new ArrayList<>());
            assertThat(decided(page)).isBetween(kept, kept + 1);
            served.kill();
            page.keyboard().press("a");
            page.waitForSelector("#said.alarm");
            assertThat(page.textContent("#said")).startsWith("Not kept");
        }
    }

    @Test
    void axeFindsNothingToMend() throws IOException {
        List<String> alarms = new ArrayList<>();
        try (ServedReview served = serve("Ann Example");
                BrowserContext person = chromium().person()) {
            Page page = enter(person, served.link(), alarms);
            press(page, "r", "Rejected");
            page.keyboard().press("e");
            page.keyboard().press("Control+Enter");
            page.waitForSelector("#verdict");
            assertThat(Chromium.faults(page)).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.setViewportSize(400, 800);
            assertThat(Chromium.faults(page)).as("dark and narrow").isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("nothing reaches out of a narrow window")
                    .isEqualTo(400);
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            page.waitForSelector("#help:target");
            assertThat(Chromium.faults(page)).as("with the keys told").isEmpty();
        }
        assertThat(alarms).isEmpty();
    }

    /// The page holds its own script and no other, and nothing of a document's ran.
    private static void inert(Page page) {
        assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
        assertThat(page.querySelectorAll("script")).hasSize(1);
        assertThat(page.querySelectorAll("iframe, object, embed, base, img, style")).isEmpty();
    }

    @Test
    void nothingInADocumentOrAReasonRuns() throws IOException {
        List<String> alarms = new ArrayList<>();
        try (ServedReview served = serve(Payloads.SCRIPTS.get(2));
                BrowserContext person = chromium().person()) {
            Page page = enter(person, served.link(), alarms);
            String scripts = String.join(" ", Payloads.SCRIPTS);
            page.fill("input.reason", scripts.substring(0, 600));
            page.keyboard().press("Escape");
            press(page, "r", "Rejected");
            page.fill("input.reason", scripts.substring(600));
            page.keyboard().press("Escape");
            press(page, "r", "Rejected");
            page.keyboard().press("e");
            page.fill("#text", scripts.substring(0, 900));
            page.keyboard().press("Control+Enter");
            page.waitForSelector("#verdict");
            inert(page);
            page.navigate(served.address() + "/?state=rejected");
            assertThat(page.textContent(".decisions")).contains(Payloads.SCRIPTS.getFirst());
            inert(page);
            page.navigate(served.address() + "/document?passage=3");
            inert(page);
            page.navigate(
                    served.address() + "/?said=%3Cscript%3E&theme=%22%3E%3Cscript%3E&actor='");
            inert(page);
        }
        assertThat(alarms).isEmpty();
    }

    @Test
    void theHtmlIssueNeedsNothingAndIsForEverybody() throws IOException {
        List<String> alarms = new ArrayList<>();
        try (BrowserContext person = chromium().person()) {
            Page page = person.newPage();
            page.onRequest(request -> alarms.add(request.url()));
            page.onConsoleMessage(message -> alarms.add(message.text()));
            page.navigate(folder.resolve("issue/briefing.html").toUri().toString());
            assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
            assertThat(page.querySelectorAll("script, iframe, img, link")).isEmpty();
            assertThat(Chromium.faults(page)).isEmpty();

            page.focus(".glance details.cites summary");
            page.keyboard().press("Enter");
            assertThat(page.isVisible(".glance details.cites[open] blockquote")).isTrue();
            assertThat(Chromium.faults(page)).as("with a passage open").isEmpty();

            List<String> themes = texts(page, "#show-theme option");
            assertThat(themes).hasSizeGreaterThan(2);
            page.focus("#show-actor");
            page.keyboard().type("Ieva");
            assertThat(page.isVisible(".change[data-actor=a1], .position[data-actor=a1]"))
                    .isFalse();
            assertThat(
                            texts(page, ".position:visible h3, .position:visible h4").stream()
                                    .distinct())
                    .containsExactly("Ieva Straumēna");
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setColorScheme(ColorScheme.DARK)
                            .setReducedMotion(ReducedMotion.REDUCE));
            page.setViewportSize(400, 800);
            assertThat(Chromium.faults(page)).as("dark and narrow").isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(400);
            page.selectOption("#show-actor", "");
            assertThat(texts(page, ".topic:visible > h2")).hasSize(themes.size() - 1);
        }
        assertThat(alarms)
                .containsExactly(folder.resolve("issue/briefing.html").toUri().toString());
    }

    private static List<String> texts(Page page, String selector) {
        return page.locator(selector).allTextContents();
    }
}
