package readout.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import readout.backend.Completion;
import readout.backend.Fault;
import readout.backend.Judgement;
import readout.backend.Prompt;
import readout.backend.Prompts;
import readout.backend.Task;
import readout.fixture.Said;
import readout.fixture.ScriptedBackend;
import readout.statement.Statement;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A model may name a theme by its own words and nothing more.
class ModelThemeNamerTest {
    private static final Pattern HANDLE = Pattern.compile("\"theme\" : \"(t\\p{XDigit}+)\"");

    private static final Theme PATROLS =
            theme(
                    "ships",
                    "Ships",
                    Said.by(Said.MINISTER, "2031-02-12", "Patrols in the strait go on."),
                    Said.by(Said.MINISTER, "2031-02-13", "The patrols of the strait need ships."),
                    Said.by(Said.BOARD, "2031-02-14", "Dangerous patrols do not worry markets."));
    private static final Theme GUARDS =
            theme(
                    "strait",
                    "Strait",
                    Said.by(Said.MINISTER, "2031-02-15", "More patrols in the strait are needed."),
                    Said.by(
                            Said.MINISTER,
                            "2031-02-16",
                            "Ships of all patrols meet in the strait."));
    private static final Theme RATES =
            theme(
                    "rate",
                    "Rate",
                    Said.by(Said.BOARD, "2031-02-12", "The policy rate stays at 3 per cent."),
                    Said.by(Said.BOARD, "2031-02-13", "Inflation falls with the policy rate."));

    private static Theme theme(String id, String label, Statement... statements) {
        return new Theme(id, label, List.of(), List.of(statements));
    }

    private static Lineage fresh(Theme... themes) {
        return Lineage.of(ThemeHistory.NONE, new Themes(List.of(themes), List.of()));
    }

    private static Lineage named(ScriptedBackend backend, Lineage lineage) {
        return new ModelThemeNamer(backend, Prompts.shipped()).name(lineage);
    }

    /// An answer in which `T1`, `T2` and so on stand for the themes in order.
    private static Completion written(Prompt prompt, String answer) {
        List<String> handles =
                HANDLE.matcher(prompt.user()).results().map(found -> found.group(1)).toList();
        String filled = answer.replace('\'', '"');
        for (int i = 0; i < handles.size(); i++) {
            filled = filled.replace("\"T" + (i + 1) + "\"", "\"" + handles.get(i) + "\"");
        }
        return ScriptedBackend.written(filled);
    }

    private static List<String> labels(Lineage lineage) {
        return lineage.themes().themes().stream().map(Theme::label).toList();
    }

    @Test
    void aNameOfTheStatementsWordsIsUsedAndTheIdStays() {
        ScriptedBackend backend =
                new ScriptedBackend()
                        .then(prompt ->
                                written(
                                        prompt,
                                        "{'names': [{'themes': ['T1'], 'name': 'patrols in the"
                                                + " strait'}]}"));
        Lineage lineage = named(backend, fresh(PATROLS, RATES));

        assertThat(labels(lineage)).containsExactly("Patrols in the strait", "Rate");
        assertThat(lineage.themes().themes().getFirst().id()).isEqualTo("ships");
        assertThat(lineage.fates()).isEqualTo(fresh(PATROLS, RATES).fates());
        assertThat(backend.asked())
                .singleElement()
                .extracting(Prompt::task)
                .isEqualTo(Task.THEME_NAME);
        assertThat(backend.judged())
                .containsExactly(List.of(new Judgement("patrols in the strait", "used")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Naval blockade | not a word of its statements: Naval",
                "Dangerous patrols | not a word of its statements: Dangerous",
                "Patrols needed | a verb: needed",
                "Patrols in the strait of ships | too long",
                "Patrols: strait | not plain words",
                "Patrols 2031 | not plain words",
                "Not patrols | no word of a name: Not",
                "In the | it names nothing",
                "Rate | the name of another theme",
                "https://evil.example | not plain words",
                "Strait <b> | not plain words"
            })
    void aNameThatSaysMoreIsNotUsed(String name, String reason) {
        ScriptedBackend backend =
                new ScriptedBackend()
                        .then(prompt ->
                                written(
                                        prompt,
                                        "{'names': [{'themes': ['T1'], 'name': '" + name + "'}]}"));
        Statement named = Said.by(Said.MINISTER, "2031-02-17", "The rate of patrols and ships.");
        Statement again = Said.by(Said.MINISTER, "2031-02-18", "Patrols and ships at any rate.");
        Theme theme =
                theme(
                        "ships",
                        "Ships",
                        PATROLS.statements().get(0),
                        PATROLS.statements().get(1),
                        PATROLS.statements().get(2),
                        named,
                        again);
        Lineage lineage = named(backend, fresh(theme, RATES));

        assertThat(labels(lineage)).containsExactly("Ships", "Rate");
        assertThat(backend.judged()).containsExactly(List.of(new Judgement(name, reason)));
    }

    @Test
    void whoSpeaksIsNoSubject() {
        Theme theme =
                theme(
                        "ships",
                        "Ships",
                        Said.by(Said.MINISTER, "2031-02-12", "Kárský sends ships, said Kárský."),
                        Said.by(Said.MINISTER, "2031-02-13", "Ships are sent, Kárský said."));
        ScriptedBackend backend =
                new ScriptedBackend()
                        .then(prompt ->
                                written(
                                        prompt,
                                        "{'names': [{'themes': ['T1'], 'name': 'Kárský'}]}"));

        assertThat(labels(named(backend, fresh(theme)))).containsExactly("Ships");
    }

    @Test
    void newThemesThatAreAlikeBecomeOneAndOthersDoNot() {
        ScriptedBackend alike =
                new ScriptedBackend()
                        .then(prompt ->
                                written(
                                        prompt,
                                        "{'names': [{'themes': ['T1', 'T3'], 'name': 'Strait"
                                                + " patrols'}]}"));
        Lineage one = named(alike, fresh(PATROLS, GUARDS, RATES));
        ScriptedBackend unlike =
                new ScriptedBackend()
                        .then(prompt ->
                                written(
                                        prompt,
                                        "{'names': [{'themes': ['T1', 'T2'], 'name':"
                                            + " 'Patrols'}]}"));
        Lineage two = named(unlike, fresh(PATROLS, GUARDS, RATES));

        assertThat(labels(one)).containsExactly("Strait patrols", "Rate");
        assertThat(one.themes().themes().getFirst().statements()).hasSize(5);
        assertThat(one.fates().keySet()).containsExactlyInAnyOrder("ships", "rate");
        assertThat(labels(two)).containsExactlyElementsOf(labels(fresh(PATROLS, GUARDS, RATES)));
        assertThat(unlike.judged().getFirst().getFirst().verdict())
                .isEqualTo("not one theme by their own words");
    }

    @Test
    void aThemeThatGoesOnKeepsItsNameAndCostsNothing() {
        Lineage first = fresh(PATROLS, RATES);
        ThemeHistory history =
                new ThemeHistory(
                        first.themes().themes().stream().map(EarlierTheme::of).toList(), List.of());
        ScriptedBackend backend = new ScriptedBackend();
        Lineage next =
                named(backend, Lineage.of(history, new Themes(List.of(PATROLS, RATES), List.of())));

        assertThat(labels(next)).containsExactly("Ships", "Rate");
        assertThat(backend.asked()).isEmpty();
    }

    @Test
    void aThemeThatAPersonNamedIsNotShown() {
        ScriptedBackend backend = new ScriptedBackend();
        Lineage lineage =
                Lineage.of(
                        ThemeHistory.NONE,
                        new Themes(List.of(PATROLS, RATES), List.of(), Set.of("ships")));
        named(backend, lineage);

        assertThat(backend.asked().getFirst().user())
                .contains("policy rate")
                .doesNotContain("strait");
    }

    @Test
    void aCallThatIsTooLongIsHalved() {
        ScriptedBackend backend =
                new ScriptedBackend()
                        .then(_ -> new Completion.Failed(Fault.PROMPT_TOO_LONG, "too long"))
                        .then(prompt ->
                                written(
                                        prompt,
                                        "{'names': [{'themes': ['T1'], 'name': 'Strait"
                                            + " patrols'}]}"));

        assertThat(labels(named(backend, fresh(PATROLS, RATES))))
                .containsExactly("Strait patrols", "Rate");
        assertThat(backend.asked()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{'names': 'none'}",
                "{'names': [{'themes': ['T9'], 'name': 'Strait patrols'}]}",
                "{'names': [{'themes': [], 'name': 'Strait patrols'}]}",
                "{'names': [{'themes': ['T1'], 'name': ''}]}",
                "{'names': [{'themes': ['T1']}, null, 5]}",
                "{'sentences': []}"
            })
    void anAnswerThatIsNoneLeavesTheNames(String answer) {
        ScriptedBackend backend = new ScriptedBackend().then(prompt -> written(prompt, answer));

        assertThat(labels(named(backend, fresh(PATROLS, RATES)))).containsExactly("Ships", "Rate");
        assertThat(backend.asked()).hasSize(1);
        assertThat(backend.judged()).hasSize(1);
    }
}
