package readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.document.Corpus;
import readout.fixture.Said;

import java.util.List;

/// What a person set right about names wins over what the documents suggest.
class NamesTest {
    private static final Actor JAAN = person("Jaan Kask");

    private static final String TEXT =
            """
            Minister Jaan Kask said that the plan is good.
            Governor J. Kask said that the plan is dear.
            J. Kask later said that nobody had asked.
            """;

    @Test
    void anInitialIsTakenForTheFirstNameThatFits() {
        assertThat(actors(TEXT, Names.NONE)).containsExactly(JAAN, JAAN, JAAN);
    }

    @Test
    void twoWhoWereTakenForOneAreToldApart() {
        Names names =
                names(
                        new Names.Name(JAAN, List.of()),
                        new Names.Name(person("J. Kask"), List.of()));

        assertThat(actors(TEXT, names)).containsExactly(JAAN, person("J. Kask"), person("J. Kask"));
    }

    @Test
    void aNameAsWrittenIsWhoseAPersonSaysItIs() {
        Names names = names(new Names.Name(person("Juhan Kask"), List.of("J. Kask")));

        assertThat(actors(TEXT, names))
                .containsExactly(JAAN, person("Juhan Kask"), person("Juhan Kask"));
    }

    @Test
    void whoIsNamedWithoutAFirstNameIsTheOneOfTheFile() {
        Names names = names(new Names.Name(person("Jaan Kask"), List.of("Minister Kaske")));

        assertThat(
                        actors(
                                "Minister Kaske said that the plan is good. Mr Kask said that it is"
                                        + " dear.",
                                names))
                .containsExactly(JAAN, person("Kask"));
    }

    @Test
    void aBodyIsTheOneToWhichItsNameAsWrittenWasGiven() {
        Actor council = new Actor("Council of Ports", Actor.Kind.BODY);
        String text =
                "The Boreal Council said that the plan is good. The Council added that it is dear.";

        assertThat(actors(text, names(new Names.Name(council, List.of("The Council")))))
                .containsExactly(new Actor("Boreal Council", Actor.Kind.BODY), council);
    }

    private static Actor person(String name) {
        return new Actor(name, Actor.Kind.PERSON);
    }

    private static Names names(Names.Name... names) {
        return Names.of(List.of(names));
    }

    private static List<Actor> actors(String text, Names names) {
        return new StatementExtractor(names)
                        .extract(
                                Corpus.of(
                                        List.of(
                                                Said.document(
                                                        "2031-03-07", text.replace('\n', ' ')))))
                        .stream()
                        .map(Statement::actor)
                        .toList();
    }
}
