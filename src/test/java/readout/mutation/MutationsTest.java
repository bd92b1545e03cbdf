package readout.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.citation.Check;
import readout.citation.CitationChecker;
import readout.citation.Verdict;
import readout.document.Corpus;
import readout.fixture.FixtureCorpus;
import readout.fixture.Said;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.statement.StatementExtractor;
import readout.text.WordList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The checker tells false sentences from true ones, class by class. A false one counts as caught
/// where it does not print as it is; a true one counts as a false alarm where it does not.
///
/// The fixtures are always read; the real statements where `../shared/data` is there.
class MutationsTest {
    private static final double CAUGHT = 0.99;
    private static final double FALSE_ALARMS = 0.005;
    private static final boolean SHOW = Boolean.getBoolean("mutations.show");

    private final CitationChecker checker = new CitationChecker();

    /// What came of a class of mutants.
    private static final class Tally {
        private int all;
        private int refused;
        private int marked;

        double share() {
            return (double) (refused + marked) / all;
        }
    }

    @Test
    void falseSentencesAreCaughtAndTrueOnesPass() throws IOException {
        Map<String, Tally> falsehoods = new TreeMap<>();
        Map<String, Tally> variants = new TreeMap<>();
        for (Path folder :
                List.of(
                        Path.of("fixtures/corpus"),
                        Path.of("../shared/data/nato"),
                        Path.of("../shared/data/fomc-statements"))) {
            if (Files.exists(folder)) {
                measure(statements(folder), falsehoods, variants);
            }
        }
        measure(invented(), falsehoods, variants);
        System.out.println(table("false sentences", falsehoods));
        System.out.println(table("true sentences", variants));
        assertThat(falsehoods).hasSizeGreaterThanOrEqualTo(2 * 16);
        assertThat(variants).hasSizeGreaterThanOrEqualTo(6);
        assertThat(falsehoods)
                .allSatisfy((name, tally) ->
                        assertThat(tally.share()).as(name).isGreaterThanOrEqualTo(CAUGHT));
        assertThat(variants)
                .allSatisfy((name, tally) ->
                        assertThat(tally.share()).as(name).isLessThanOrEqualTo(FALSE_ALARMS));
    }

    private void measure(
            List<Statement> statements,
            Map<String, Tally> falsehoods,
            Map<String, Tally> variants) {
        Falsehoods made = new Falsehoods(statements);
        IntStream.range(0, statements.size())
                .forEach(i -> {
                    made.of(i).forEach(mutant -> count(mutant, falsehoods));
                    Variants.of(statements.get(i)).forEach(mutant -> count(mutant, variants));
                });
    }

    private void count(Mutant mutant, Map<String, Tally> tallies) {
        Tally tally =
                tallies.computeIfAbsent(
                        mutant.name()
                                + (mutant.how() == Mutant.How.QUOTED ? ", quoted" : ", own words"),
                        key -> new Tally());
        Verdict verdict = checker.check(mutant.claim());
        tally.all++;
        switch (verdict) {
            case Verdict.Supported _ -> {}
            case Verdict.PartlySupported _ -> tally.marked++;
            case Verdict.Unsupported _, Verdict.Missing _ -> tally.refused++;
        }
        show(mutant, verdict);
    }

    private static void show(Mutant mutant, Verdict verdict) {
        boolean wrong = verdict instanceof Verdict.Supported == mutant.isFalse();
        if (SHOW && wrong) {
            System.out.println(
                    "%s %s\n    %s\n    %s\n    %s"
                            .formatted(
                                    mutant.isFalse() ? "MISSED" : "ALARM",
                                    mutant.name() + " " + mutant.how(),
                                    mutant.claim().text(),
                                    mutant.claim().evidence().getFirst().text(),
                                    verdict.checks().stream()
                                            .filter(c -> c.outcome() != Check.Outcome.PASSED)
                                            .map(c -> c.finding())
                                            .toList()));
        }
    }

    private static List<Statement> statements(Path folder) throws IOException {
        Corpus corpus = FixtureCorpus.read(folder);
        List<Statement> distinct = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Statement statement : new StatementExtractor().extract(corpus)) {
            if (!texts.contains(statement.text())) {
                texts.add(statement.text());
                distinct.add(statement);
            }
        }
        return distinct;
    }

    /// Sentences by people and bodies that the fixtures have too.
    private static List<Statement> invented() {
        List<Actor> actors =
                List.of(
                        Said.MINISTER,
                        Said.BOARD,
                        new Actor("Marta Ilvesová", Actor.Kind.PERSON),
                        new Actor("Gülşen Akçaoğlu", Actor.Kind.PERSON));
        List<String> sentences = WordList.read("mutation/sentences.txt");
        return IntStream.range(0, sentences.size())
                .mapToObj(i ->
                        Said.by(
                                actors.get(i % actors.size()),
                                "2031-03-" + (10 + i % 20),
                                sentences.get(i)))
                .toList();
    }

    private static String table(String heading, Map<String, Tally> tallies) {
        StringBuilder table =
                new StringBuilder("| " + heading + " | n | refused | marked | both |\n");
        tallies.forEach((name, tally) ->
                table.append(
                        "| %s | %d | %.3f | %.3f | %.3f |\n"
                                .formatted(
                                        name,
                                        tally.all,
                                        (double) tally.refused / tally.all,
                                        (double) tally.marked / tally.all,
                                        tally.share())));
        return table.toString();
    }
}
