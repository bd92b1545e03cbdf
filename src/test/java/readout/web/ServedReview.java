package readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import readout.cli.Main;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// `readout review` as a process of its own, and the links that it printed.
record ServedReview(Process process, List<String> links) implements AutoCloseable {

    /// Starts it for reviewers of these names.
    static ServedReview start(Path library, List<String> options, String... reviewers)
            throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "readout.cli.Main",
                        "review",
                        "--no-browser",
                        "--library",
                        library.toString()));
        Stream.of(reviewers).forEach(name -> words.addAll(List.of("--reviewer", name)));
        words.addAll(options);
        Process process =
                new ProcessBuilder(words)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .redirectInput(ProcessBuilder.Redirect.PIPE)
                        .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        List<String> links = new ArrayList<>();
        for (int i = 0; i < reviewers.length; i++) {
            String line = Objects.requireNonNullElse(out.readLine(), "it ended");
            assertThat(line).as("a link for each reviewer").contains("http://");
            links.add(line.substring(line.indexOf("http://")));
        }
        return new ServedReview(process, links);
    }

    /// A library with an issue written from these documents.
    ///
    /// @param folder for the documents, the library and the issue
    static Path library(Path folder, List<Statement> documents) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("statements"));
        for (Statement document : documents) {
            Files.writeString(sources.resolve(document.name()), document.text());
        }
        Path library = folder.resolve("library");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(err, true, StandardCharsets.UTF_8);
        String[] brief = {
            "brief",
            sources.toString(),
            "--library",
            library.toString(),
            "--out",
            folder.resolve("issue").toString()
        };
        int code = Main.run(brief, InputStream.nullInputStream(), nowhere, nowhere);
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return library;
    }

    /// A document under its name.
    record Statement(String name, String text) {}

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    String link() {
        return links.getFirst();
    }

    /// `http://127.0.0.1:` and the port.
    String address() {
        return link().substring(0, link().indexOf("/enter"));
    }

    int port() {
        return Integer.parseInt(address().substring(address().lastIndexOf(':') + 1));
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
