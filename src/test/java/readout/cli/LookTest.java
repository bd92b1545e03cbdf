package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.cli.Terminal.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A look at themes and actors over three issues of the fixture corpus.
class LookTest {
    private static final List<String> WEEKS = List.of("2031-W06", "2031-W07", "2031-W08");

    @TempDir static Path folder = Path.of("");

    private static Terminal terminal = new Terminal(Path.of(""));

    @BeforeAll
    static void writeThreeIssues() {
        terminal = new Terminal(folder.resolve("library"));
        for (String week : WEEKS) {
            Path statements = Path.of("fixtures/corpus").resolve(week);
            Result result =
                    terminal.run(
                            "brief", statements, "--week", week, "--out", folder.resolve(week));
            assertThat(result.code()).as(result.err()).isZero();
        }
    }

    @Test
    void everyThemeOfAnIssueIsListedWithThatIssue() throws IOException {
        Map<String, List<Integer>> listed = new TreeMap<>();
        for (JsonNode theme : json("themes")) {
            List<Integer> issues = new ArrayList<>();
            theme.get("issues").forEach(issue -> issues.add(issue.asInt()));
            listed.put(theme.get("id").asText(), issues);
        }
        for (int issue = 1; issue <= WEEKS.size(); issue++) {
            for (JsonNode theme : briefing(WEEKS.get(issue - 1)).get("themes")) {
                assertThat(listed).containsKey(theme.get("id").asText());
                assertThat(listed.get(theme.get("id").asText())).contains(issue);
            }
        }
    }

    @Test
    void whatAnIssueTellsOfAThemeIsItsHistory() throws IOException {
        Map<String, JsonNode> themes = byId(json("themes"));
        for (int issue = 1; issue <= WEEKS.size(); issue++) {
            for (JsonNode theme : briefing(WEEKS.get(issue - 1)).get("themes")) {
                for (JsonNode derived : theme.path("lineage")) {
                    int number = issue;
                    JsonNode listed = Objects.requireNonNull(themes.get(theme.get("id").asText()));
                    assertThat(listed.get("history"))
                            .anyMatch(event ->
                                    event.get("issue").asInt() == number
                                            && event.get("kind").equals(derived.get("kind")));
                }
            }
        }
    }

    @Test
    void aThemeShowsItsStatementsWithTheirPlaces() throws IOException {
        for (JsonNode listed : json("themes")) {
            String id = listed.get("id").asText();
            JsonNode theme = json("themes", id);
            assertThat(theme.get("said")).hasSize(listed.get("statements").asInt());
            assertThat(actors(theme.get("said"))).hasSize(listed.get("actors").asInt());
        }
        JsonNode said = json("themes", first("themes", "id")).get("said").get(0);
        String source = Files.readString(source(said.get("origin").asText()));
        String passage =
                source.substring(
                        source.offsetByCodePoints(0, said.get("start").asInt()),
                        source.offsetByCodePoints(0, said.get("end").asInt()));
        assertThat(passage.replaceAll("\\s+", " ")).isEqualTo(said.get("text").asText());
    }

    @Test
    void theThemesOfAnActorAreThoseThatListHim() throws IOException {
        String name = first("actors", "name");
        Set<String> ofActor = new TreeSet<>();
        json("actors", name).get("themes").forEach(id -> ofActor.add(id.asText()));
        Set<String> listing = new TreeSet<>();
        json("themes", "--actor", name).forEach(theme -> listing.add(theme.get("id").asText()));

        assertThat(listing).isNotEmpty().isEqualTo(ofActor);
    }

    @Test
    void daysNarrowWhatIsListed() throws IOException {
        for (JsonNode actor : json("actors", "--from", "2031-02-10", "--until", "2031-02-12")) {
            assertThat(actor.get("first").asText()).isGreaterThanOrEqualTo("2031-02-10");
            assertThat(actor.get("last").asText()).isLessThan("2031-02-12");
        }
        assertThat(json("themes", "--from", "2031-03-01")).isEmpty();
        Result wrong = terminal.run("themes", "--from", "soon");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--from wants a day").hasLineCount(1);
    }

    @Test
    void aThemeNarrowsTheActors() throws IOException {
        String id = first("themes", "id");
        assertThat(json("actors", "--theme", id))
                .isNotEmpty()
                .allSatisfy(actor ->
                        assertThat(actor.get("themes"))
                                .anyMatch(theme -> theme.asText().contains(id)));
    }

    @Test
    void anActorIsFoundByAnyNameWithOrWithoutDiacritics() {
        for (String name : List.of("Ondřej Kárský", "kárský", "Karsky", "ondrej")) {
            Result result = terminal.run("actors", name);
            assertThat(result.code()).as(result.err()).isZero();
            assertThat(result.out()).startsWith("Ondřej Kárský\n  person, ").contains("found as:");
        }
    }

    @Test
    void aMistypedNameGetsTheNearest() throws IOException {
        Result actor = terminal.run("actors", "Ondrej Karksy");
        assertThat(actor.code()).isEqualTo(3);
        assertThat(actor.err()).contains("no actor is called Ondrej Karksy: ").hasLineCount(1);

        String id = first("themes", "id");
        Result theme = terminal.run("themes", id + "x");
        assertThat(theme.code()).isEqualTo(3);
        assertThat(theme.err()).contains("did you mean " + id + "?").hasLineCount(1);
        assertThat(terminal.run("themes", "nothing-like-that-at-all").err())
                .contains("`readout themes` lists them");
    }

    @Test
    void whatTwoActorsHaveInTheirNamesIsNoChoice() {
        Result result = terminal.run("actors", "a");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("give the whole name").hasLineCount(1);
    }

    @Test
    void aPersonReadsLinesAndNoControlCharacters() {
        Result themes = terminal.run("themes");
        assertThat(themes.out()).contains(" statements, ").contains("issues ");
        assertThat(themes.out().lines())
                .allMatch(line -> line.chars().noneMatch(Character::isISOControl));
        assertThat(terminal.run("actors").out()).contains("  found as: ");
    }

    @Test
    void aSeriesThatIsNotThereIsAskedBackForItsName() {
        Result result = terminal.run("themes", "--series", "weekly");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("no series is called weekly").hasLineCount(1);
    }

    @Test
    void aLibraryWithoutAnIssueHasActorsAndNoThemesYet() {
        Terminal fresh = new Terminal(folder.resolve("fresh"));
        assertThat(fresh.run("add", "fixtures/corpus/2031-W06").code()).isZero();

        assertThat(fresh.run("actors").out()).contains("Ondřej Kárský");
        Result themes = fresh.run("themes");
        assertThat(themes.code()).isEqualTo(3);
        assertThat(themes.err()).contains("`readout brief` writes one").hasLineCount(1);
    }

    @Test
    void namesSetRightShowAtOnce() throws IOException {
        Path names =
                Files.writeString(
                        folder.resolve("names.yaml"),
                        """
                        The Minister of Veria: [Ondřej Kárský]
                        """);
        Result result = terminal.run("actors", "The Minister of Veria", "--names", names);

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("found as:").contains("Kárský (");
        assertThat(terminal.run("actors", "--names", names).out())
                .contains("The Minister of Veria")
                .doesNotContainPattern("(?m)^Ondřej Kárský");
    }

    @Test
    void twoNamesMadeOneBodyCountTogether() throws IOException {
        JsonNode one = json("actors").get(0);
        JsonNode other = json("actors").get(1);
        Path names =
                Files.writeString(
                        folder.resolve("joint.yaml"),
                        "Joint Committee:\n  kind: body\n  aliases: [\"%s\", \"%s\"]\n"
                                .formatted(one.get("name").asText(), other.get("name").asText()));
        JsonNode joint = json("actors", "Joint Committee", "--names", names.toString());

        assertThat(joint.get("kind").asText()).isEqualTo("BODY");
        assertThat(joint.get("statements").asInt())
                .isEqualTo(one.get("statements").asInt() + other.get("statements").asInt());
        assertThat(joint.get("aliases"))
                .hasSize(one.get("aliases").size() + other.get("aliases").size());
    }

    private static JsonNode json(String command, String... more) throws IOException {
        List<Object> words = new ArrayList<>(List.of(command));
        words.addAll(List.of(more));
        words.add("--json");
        Result result = terminal.run(words.toArray());
        assertThat(result.code()).as(result.err()).isZero();
        return new ObjectMapper().readTree(result.out());
    }

    private static String first(String command, String field) throws IOException {
        return json(command).get(0).get(field).asText();
    }

    private static JsonNode briefing(String week) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(week + "/briefing.json").toFile());
    }

    private static Path source(String origin) throws IOException {
        for (String week : WEEKS) {
            Path file = Path.of("fixtures/corpus").resolve(week).resolve(origin);
            if (Files.exists(file)) {
                return file;
            }
        }
        return Path.of("fixtures/corpus").resolve(origin);
    }

    private static Map<String, JsonNode> byId(JsonNode themes) {
        Map<String, JsonNode> byId = new TreeMap<>();
        themes.forEach(theme -> byId.put(theme.get("id").asText(), theme));
        return byId;
    }

    private static Set<String> actors(JsonNode said) {
        Set<String> actors = new TreeSet<>();
        said.forEach(each -> actors.add(each.get("actor").asText()));
        return actors;
    }
}
