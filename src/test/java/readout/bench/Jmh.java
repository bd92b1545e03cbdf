package readout.bench;

import org.openjdk.jmh.generators.core.BenchmarkGenerator;
import org.openjdk.jmh.generators.core.FileSystemDestination;
import org.openjdk.jmh.generators.reflection.RFGeneratorSource;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/// Runs benchmarks of JMH, for which it makes sources that are compiled here: JMH's annotation
/// processor would have them compiled with ours, by whose rules they do not go.
final class Jmh {
    private Jmh() {}

    /// Returns when the benchmarks have been run and their results are printed.
    ///
    /// @param arguments as for JMH's own command line
    static void run(Class<?> benchmarks, List<String> arguments)
            throws IOException, InterruptedException {
        Path sources = Files.createDirectories(Path.of("target", "jmh", "sources"));
        Path classes = Files.createDirectories(Path.of("target", "jmh", "classes"));
        generate(benchmarks, sources, classes);
        String path = classes + File.pathSeparator + System.getProperty("java.class.path");
        compile(sources, classes, path);
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                path,
                                "org.openjdk.jmh.Main"));
        command.addAll(arguments);
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("JMH ended with " + code);
        }
    }

    private static void generate(Class<?> benchmarks, Path sources, Path classes) {
        RFGeneratorSource source = new RFGeneratorSource();
        source.processClasses(benchmarks);
        FileSystemDestination destination =
                new FileSystemDestination(classes.toFile(), sources.toFile());
        BenchmarkGenerator generator = new BenchmarkGenerator();
        generator.generate(source, destination);
        generator.complete(source, destination);
        if (destination.hasErrors()) {
            throw new IllegalStateException(destination.getErrors().toString());
        }
    }

    private static void compile(Path sources, Path classes, String path) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-nowarn", "-d", classes.toString(), "-cp", path));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .forEach(arguments::add);
        }
        int code =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("what JMH made does not compile");
        }
    }
}
