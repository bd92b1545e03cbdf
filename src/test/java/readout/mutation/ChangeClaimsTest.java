package readout.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.change.Change;
import readout.change.ChangeFinder;
import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.citation.Claim;
import readout.document.Corpus;
import readout.document.Period;
import readout.fixture.FixtureCorpus;
import readout.fixture.WordEmbedder;
import readout.statement.Statement;
import readout.statement.StatementExtractor;
import readout.text.Normalizer;
import readout.theme.Theme;
import readout.theme.ThemeGrouper;
import readout.theme.ThemeOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence that tells a change is a claim, too: whoever exchanges its sides, its days or the
/// word for its kind is refused.
///
/// The fixtures are always read; the FOMC statements where `../shared/data` is there.
class ChangeClaimsTest {
    private static final List<String> KINDS =
            List.of(", firmer: ", ", looser: ", ", now the opposite: ", ", the same again: ");

    private static final Pattern TOLD =
            Pattern.compile(
                    "(?<head>.*?)“(?<now>.*)” \\((?<day>.*?)\\); before: “(?<old>.*)”"
                            + " \\((?<then>.*?)\\)\\.");

    /// What a standing text is updated in may be no more than a clause that came or went, of which
    /// the rules do not tell whether it is the same again.
    private static final String REWORDED = "update of a standing text told as the same again";

    private static final double SOME_REWORDED = 0.4;

    /// Some weeks of many years are enough.
    private static final int SOME = 5;

    private final CitationChecker checker = new CitationChecker();
    private final Map<String, int[]> tallies = new TreeMap<>();

    @Test
    void aChangeWhoseSidesDaysOrKindAreExchangedIsRefused() throws IOException {
        measure(Path.of("fixtures/corpus"), 1);
        assertThat(tallies.get("kind, the same again: ")).isNotNull();
        Path fomc = Path.of("../shared/data/fomc-statements");
        if (Files.exists(fomc)) {
            measure(fomc, SOME);
        }
        tallies.forEach((name, tally) ->
                System.out.println("| %s | %d | %d |".formatted(name, tally[0], tally[1])));
        assertThat(tallies).hasSizeGreaterThanOrEqualTo(3 + KINDS.size());
        assertThat(tallies)
                .allSatisfy((name, tally) ->
                        assertThat((double) tally[1] / tally[0])
                                .as(name)
                                .isGreaterThanOrEqualTo(name.equals(REWORDED) ? SOME_REWORDED : 1));
    }

    private void measure(Path folder, int every) throws IOException {
        Corpus corpus = FixtureCorpus.read(folder);
        List<Statement> statements = new StatementExtractor().extract(corpus);
        Set<Period> weeks = new LinkedHashSet<>();
        statements.forEach(statement -> weeks.add(Period.weekOf(statement.date())));
        int week = 0;
        for (Period period : weeks) {
            if (week++ % every == 0) {
                changes(statements, corpus, period).forEach(change -> lie(change, every > 1));
            }
        }
    }

    private List<Change> changes(List<Statement> statements, Corpus corpus, Period period) {
        List<Statement> known =
                statements.stream().filter(s -> s.date().isBefore(period.until())).toList();
        List<Theme> themes =
                new ThemeGrouper(new WordEmbedder(), ThemeOptions.DEFAULT)
                        .group(known, corpus)
                        .themes();
        return new ChangeFinder().find(themes, period, new CitationGate(checker));
    }

    /// @param standing whether the texts are ones that a body issues again and again
    private void lie(Change change, boolean standing) {
        String text = change.sentence().text();
        Map<String, String> lies = new LinkedHashMap<>();
        for (String kind : kindsToTry(change)) {
            boolean reworded = standing && change instanceof Change.Updated && isSame(kind);
            String name = reworded ? REWORDED : "kind" + kind;
            KINDS.stream()
                    .filter(text::contains)
                    .findFirst()
                    .ifPresentOrElse(
                            told -> lies.put(name, text.replace(told, kind)),
                            () -> lies.put(name, text.replaceFirst(": ", kind)));
        }
        Matcher told = TOLD.matcher(text);
        if (told.matches() && !Normalizer.same(told.group("now"), told.group("old"))) {
            lies.put("days", told(told, "now", "then", "old", "day"));
            lies.put("sides", told(told, "old", "then", "now", "day"));
            lies.put("words", told(told, "old", "day", "now", "then"));
        }
        lies.forEach((name, lie) -> {
            int[] tally = tallies.computeIfAbsent(name, key -> new int[2]);
            tally[0]++;
            Claim claim = new Claim(lie, change.sentence().evidence());
            tally[1] += checker.check(claim).prints() ? 0 : 1;
        });
    }

    private static boolean isSame(String kind) {
        return kind.equals(KINDS.getLast());
    }

    private static List<String> kindsToTry(Change change) {
        List<String> others = new ArrayList<>(KINDS);
        others.removeIf(change.sentence().text()::contains);
        switch (change) {
            case Change.Strengthened _,
                    Change.Softened _,
                    Change.Reversed _,
                    Change.Updated _,
                    Change.Reaffirmed _ -> {}
            case Change.New _, Change.Dropped _, Change.Contradicted _ -> others.clear();
        }
        return others;
    }

    private static String told(Matcher told, String... groups) {
        return "%s“%s” (%s); before: “%s” (%s)."
                .formatted(
                        told.group("head"),
                        told.group(groups[0]),
                        told.group(groups[1]),
                        told.group(groups[2]),
                        told.group(groups[3]));
    }
}
