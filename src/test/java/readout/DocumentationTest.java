package readout;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

import readout.cli.CommandTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is written about the code keeps up with the code.
class DocumentationTest {
    private static final Path SOURCES = Path.of("src/main/java/readout");

    @Test
    void everyPublicRecordHasItsTermInTheReadme() throws IOException {
        List<String> terms = terms(Files.readString(Path.of("README.md")));

        assertThat(publicRecords())
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(terms)
                                .as("the term of " + name)
                                .anyMatch(term -> isTermOf(term, name)));
    }

    @Test
    void aTermIsTheRecordsNameInWordsOfWhichTheRecordMayHoldMany() {
        assertThat(isTermOf("cited sentence", "CitedSentence")).isTrue();
        assertThat(isTermOf("theme", "Themes")).isTrue();
        assertThat(isTermOf("sentence", "CitedSentence")).isFalse();
        assertThat(terms("| cited sentence | a claim |\n| term | means |\n"))
                .containsExactly("cited sentence", "term");
    }

    @Test
    void everyPackageIsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(packages())
                .allSatisfy(directory ->
                        assertThat(readme).contains("`" + directory.getFileName() + "`"));
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIsAndWhereToStart() throws IOException {
        for (Path directory : packages()) {
            String[] paragraphs = documentation(directory.resolve("package-info.java"));

            assertThat(paragraphs).as(directory.toString()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(paragraphs[0])
                    .as(directory.toString())
                    .endsWith(".")
                    .doesNotContainPattern("[.!?] [A-Z]");
            assertThat(paragraphs[1])
                    .as(directory.toString())
                    .containsPattern("^(Start with|Read) \\[readout\\.");
        }
    }

    @Test
    void everyCommandSaysWhatItDoesAndShowsAnExample() {
        assertThat(commands(CommandTree.root()))
                .isNotEmpty()
                .allSatisfy(command -> {
                    CommandLine.Model.UsageMessageSpec usage = command.usageMessage();
                    assertThat(usage.description()).as(command.qualifiedName()).isNotEmpty();
                    assertThat(String.join("\n", usage.footer()))
                            .as(command.qualifiedName())
                            .containsPattern("(?m)^ *(\\$ )?readout ");
                });
    }

    @Test
    void everyOptionSaysWhatItDoes() {
        assertThat(commands(CommandTree.root()).stream().flatMap(c -> c.args().stream()))
                .isNotEmpty()
                .allSatisfy((ArgSpec option) ->
                        assertThat(option.description()).as(option.toString()).isNotEmpty());
    }

    private static List<CommandSpec> commands(CommandSpec command) {
        List<CommandSpec> all = new ArrayList<>(List.of(command));
        for (CommandLine below : command.subcommands().values()) {
            all.addAll(commands(below.getCommandSpec()));
        }
        return all;
    }

    /// Options records are named after the package that reads them and need no term.
    private static Set<String> publicRecords() {
        Set<String> names = new TreeSet<>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("readout")) {
            if (type.isRecord()
                    && type.isTopLevelClass()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.getSimpleName().endsWith("Options")) {
                names.add(type.getSimpleName());
            }
        }
        return names;
    }

    private static boolean isTermOf(String term, String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.equals(term) || words.equals(term + "s");
    }

    private static List<String> terms(String readme) {
        return Pattern.compile("(?m)^\\| ([a-z ]+) \\| ")
                .matcher(readme)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }

    /// The paragraphs of the `///` lines at the top, each in one line.
    private static String[] documentation(Path file) throws IOException {
        String text =
                Files.readAllLines(file).stream()
                        .takeWhile(line -> line.startsWith("///"))
                        .map(line -> line.substring(3).strip())
                        .collect(Collectors.joining("\n"));
        return Stream.of(text.split("\n\n", -1))
                .map(paragraph -> paragraph.replace('\n', ' '))
                .toArray(String[]::new);
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> directories = Files.list(SOURCES)) {
            return directories.filter(Files::isDirectory).sorted().toList();
        }
    }
}
