package readout;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The house keeps the rules of [Architecture], and each rule bites: in `readout.planted` every one
/// of them is broken, and well-kept classes stand beside.
class ArchitectureTest {
    private static final String PLANTED = "readout.planted";

    /// A rule, and the planted classes or packages that break it, as its report names them.
    private record Bite(Function<Architecture, ArchRule> rule, List<String> culprits) {
        Bite(Function<Architecture, ArchRule> rule, String... culprits) {
            this(rule, List.of(culprits));
        }
    }

    private static final List<Bite> BITES =
            List.of(
                    new Bite(
                            Architecture::everyPackageIsOnTheList,
                            "readout.planted.unlisted is not on the list",
                            "readout.planted.text.deeper is not on the list"),
                    new Bite(
                            Architecture::everyPackageIsNullMarked,
                            "readout.planted.document is not @NullMarked"),
                    new Bite(Architecture::noPackageIsInACycle, "Slice document", "Slice text"),
                    new Bite(
                            Architecture::packagesUseOnlyThoseBeforeThem,
                            "readout.planted.text.UsesLater"),
                    new Bite(
                            Architecture::thirdPartiesStayInTheirCages,
                            "readout.planted.text.UsesSql",
                            "readout.planted.text.UsesStranger"),
                    new Bite(Architecture::onlyTheCommandLinePrints, "readout.planted.text.Prints"),
                    new Bite(
                            Architecture::namesSayWhatAClassIs,
                            "readout.planted.text.WordUtils",
                            "readout.planted.text.BaseWord"),
                    new Bite(Architecture::nothingIsTakenFromTheMachine, "String.toLowerCase()"),
                    new Bite(
                            Architecture::onlyTheCommandLineKnowsTheTime,
                            "readout.planted.text.TellsTime"),
                    new Bite(Architecture::classesAreClosed, "readout.planted.text.Open is open"),
                    new Bite(
                            Architecture::noStaticFieldChanges,
                            "readout.planted.text.Counts.count is static"));

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        JavaClasses house =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("readout");
        Architecture architecture = new Architecture("readout");
        return BITES.stream()
                .map(bite -> bite.rule().apply(architecture))
                .map(rule ->
                        DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(house)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBites() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
        Architecture architecture = new Architecture(PLANTED);
        return BITES.stream()
                .map(bite -> {
                    ArchRule rule = bite.rule().apply(architecture);
                    return DynamicTest.dynamicTest(
                            rule.getDescription(),
                            () -> {
                                String report =
                                        String.join(
                                                "\n",
                                                rule.evaluate(planted)
                                                        .getFailureReport()
                                                        .getDetails());
                                assertThat(report)
                                        .contains(bite.culprits())
                                        .doesNotContain("WellKept");
                            });
                });
    }

    @Test
    void thePlantedWellKeptClassesAreSeen() {
        assertThat(new ClassFileImporter().importPackages(PLANTED))
                .extracting(type -> type.getSimpleName())
                .contains("WellKeptStore", "WellKeptCommand");
    }

    @Test
    void noNumberIsWrittenInTheDigitsOfALocale() throws IOException {
        Pattern localized = Pattern.compile("%[-+,0-9.]*[dfegx][^\"\n]*\"\\s*\\.formatted\\(");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(Files.readString(file)).doesNotContainPattern(localized));
        }
    }
}
