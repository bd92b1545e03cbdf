package readout.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The system's Chromium, worked by Playwright, which fetches no browser of its own.
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /// Starts one; where there is none the test is skipped, and says so.
    static Chromium start() {
        Optional<Path> program = program();
        assumeTrue(program.isPresent(), "no Chromium here: install the package chromium");
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program.get())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-dev-shm-usage")));
        return new Chromium(playwright, browser);
    }

    private static Optional<Path> program() {
        String path = System.getenv().getOrDefault("PATH", "");
        return NAMES.stream()
                .flatMap(name -> List.of(path.split(":", -1)).stream().map(p -> Path.of(p, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// A browser window of a person of their own, with no cookie yet.
    BrowserContext person() {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /// What axe-core finds wrong on the page, one line for each kind of fault.
    static List<String> faults(Page page) {
        page.evaluate(axe());
        Object found =
                page.evaluate(
                        "axe.run().then(r => r.violations.map(v => v.id + ': ' +"
                                + " v.nodes.map(n => n.target.join(' ') + ' ' +"
                                + " n.failureSummary.replace(/\\s+/g, ' ')).slice(0, 3).join(' |"
                                + " ')))");
        List<String> faults = new ArrayList<>();
        if (found instanceof List<?> list) {
            list.forEach(each -> faults.add(String.valueOf(each)));
        }
        return faults;
    }

    private static String axe() {
        try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("no axe.min.js");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("no axe.min.js", e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
