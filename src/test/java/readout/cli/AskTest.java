package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.cli.Terminal.Result;
import readout.library.Library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;

class AskTest {
    private static final String STATEMENT =
            """
            Minister on the border

            Monday, 3 February 2031

            “We will not close the crossing,” Minister of Defence Ondřej Kárský said.
            He stressed that twelve officers would guard the bridge at Jantar.
            """;

    @TempDir Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));
    private Path statement = Path.of("");

    @BeforeEach
    void open() throws IOException {
        terminal = new Terminal(folder.resolve("library"));
        statement = Files.writeString(folder.resolve("statement.txt"), STATEMENT);
    }

    @Test
    void theAnswerComesFirstAndThenWhereItStands() {
        Result result =
                terminal.run("ask", "How many officers will guard the bridge?", "--add", statement);

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .startsWith("Ondřej Kárský, 3 February 2031: He stressed that twelve officers")
                .contains("[1] 3 February 2031, Minister on the border (statement.txt ")
                .contains("Answered from 1 passage in 1 document.")
                .doesNotContain("\u001B");
    }

    @Test
    void whatIsNotThereIsNotAnsweredAndThatIsNoFault() {
        Result result = terminal.run("ask", "Who won the cup in Oslo?", "--add", statement);

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("Not in the documents: ");
    }

    @Test
    void theJsonIsOfTheSchema() throws IOException {
        assertThat(terminal.run("add", statement).code()).isZero();

        for (String question :
                new String[] {"Will Kárský close the crossing?", "Who won the cup in Oslo?"}) {
            Result result = terminal.run("ask", question, "--json");

            assertThat(result.code()).as(result.err()).isZero();
            assertThat(schema().validate(result.out(), InputFormat.JSON)).isEmpty();
            assertThat(result.out()).contains("\"question\": \"" + question + "\"");
        }
    }

    @Test
    void theMarkdownHasTheQuestionForATitle() {
        Result result =
                terminal.run("ask", "Will Kárský close the crossing?", "--md", "--add", statement);

        assertThat(result.out())
                .startsWith("# Will Kárský close the crossing?\n")
                .contains("## Passages");
    }

    @Test
    void withoutAQuestionEachLineIsOneAndFollowUpsKeepTheFilters() {
        assertThat(terminal.run("add", statement).code()).isZero();

        Result result =
                Terminal.bare(
                        Map.of(),
                        """
                        What did Kárský say on the crossing?

                        and since March?
                        /clear
                        /nonsense
                        /help
                        /quit
                        Who said what?
                        """,
                        "ask",
                        "--library",
                        folder.resolve("library").toString());

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("Understood: Actor: Ondřej Kárský\n")
                .contains("Actor: Ondřej Kárský; said since 2031-03-01")
                .contains("Not in the documents: they hold nothing that Ondřej Kárský said")
                .contains("Filters cleared.")
                .contains("No such command")
                .doesNotContain("nothing is asked for");
    }

    @Test
    void anUnknownActorOrThemeIsToldApartFromSilence() {
        assertThat(terminal.run("add", statement).code()).isZero();

        Result actor = terminal.run("ask", "crossing", "--actor", "Nemo");
        assertThat(actor.code()).isEqualTo(Explanation.INPUT_OUTPUT);
        assertThat(actor.err()).contains("no actor is called Nemo");

        Result theme = terminal.run("ask", "crossing", "--theme", "whales");
        assertThat(theme.code()).isEqualTo(Explanation.INPUT_OUTPUT);
    }

    @Test
    void aLibraryThatIsNotThereIsNotMade() {
        Result result = terminal.run("ask", "Who said what?");

        assertThat(result.code()).isEqualTo(Explanation.INPUT_OUTPUT);
        assertThat(folder.resolve("library")).doesNotExist();
    }

    @Test
    void theLibraryIsReadAnewOnlyWhenItChanged() throws IOException {
        assertThat(terminal.run("add", statement).code()).isZero();
        String first = terminal.run("ask", "How many officers will guard the bridge?").out();
        Path register = folder.resolve("library").resolve("index").resolve("register");
        FileTime made = Files.getLastModifiedTime(register);

        assertThat(terminal.run("ask", "How many officers will guard the bridge?").out())
                .isEqualTo(first);
        assertThat(Files.getLastModifiedTime(register)).isEqualTo(made);

        Path other =
                Files.writeString(
                        folder.resolve("other.txt"),
                        STATEMENT.replace("3 February", "10 February").replace("twelve", "forty"));
        assertThat(terminal.run("add", other).code()).isZero();
        assertThat(terminal.run("ask", "How many officers will guard the bridge?").out())
                .contains("forty officers");
        assertThat(Files.getLastModifiedTime(register)).isNotEqualTo(made);
    }

    @Test
    void anIndexThatIsGoneOrDamagedIsMadeAgain() throws IOException {
        assertThat(terminal.run("add", statement).code()).isZero();
        String question = "How many officers will guard the bridge?";
        String first = terminal.run("ask", question).out();
        Path index = folder.resolve("library").resolve("index");

        Files.writeString(index.resolve("register"), "damaged");
        assertThat(terminal.run("ask", question).out()).isEqualTo(first);
        Files.delete(index.resolve("stamp"));
        assertThat(terminal.run("ask", question).out()).isEqualTo(first);
    }

    @Test
    void whoAsksHoldsNobodyUp() {
        assertThat(terminal.run("add", statement).code()).isZero();
        String question = "How many officers will guard the bridge?";

        try (Library writing = App.open(folder.resolve("library"), "brief")) {
            assertThat(writing.isWritable()).isTrue();
            Result result = terminal.run("ask", question);
            assertThat(result.code()).as(result.err()).isZero();
            assertThat(result.out()).contains("twelve officers");
        }
    }

    private static JsonSchema schema() throws IOException {
        JsonSchemaFactory factory =
                JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder ->
                                builder.schemaMappers(mappers ->
                                        mappers.mapPrefix(
                                                "https://readout.example/", "classpath:readout/")));
        return factory.getSchema(SchemaLocation.of("https://readout.example/answer.schema.json"));
    }
}
