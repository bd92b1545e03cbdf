package readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.document.Document;
import readout.fixture.FixtureCorpus;
import readout.fixture.Said;
import readout.text.Span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

class ClausesTest {
    private static final Path GOLDEN = Path.of("fixtures/golden/clauses.txt");

    private static final List<String> CONTENTS =
            List.of(
                    "We will keep the gate open",
                    "We send six ships, and they stay until June",
                    "The rate stays at 3 per cent",
                    "Our army has no shells to give",
                    "Allies must pay more than they promised");

    private static final List<String> FRAMES =
            List.of(
                    "“%s,” he said.",
                    "“%s,” Minister of Defence Ondřej Kárský said before the meeting.",
                    "“%s”, the Minister told reporters in Brodna on Friday (14 February).",
                    "“%s,” said Mr Kárský after the talks with the mayor.",
                    "“%s,” the Minister said, adding that nobody had asked.",
                    "“%s,” Mr Kárský said of his rival, prompting the closure of the gate.",
                    "“%s”, he said after a call on “the way out” prompting new talks.",
                    "Speaking ahead of the meeting, Mr Kárský said that he heard: %s.",
                    "At the same event, the Minister said that %s.",
                    "Speaking to the press in Brodna, Mr Kárský said “%s” again.",
                    "3. %s.");

    /// What turns, limits or softens a sentence, and who else may have said it.
    private static final List<String> CARRIERS =
            List.of(
                    "not",
                    "never",
                    "hardly",
                    "if asked",
                    "unless attacked",
                    "provided that",
                    "as long as it rains",
                    "when it suits us",
                    "except on Sundays",
                    "but",
                    "other than",
                    "only",
                    "merely",
                    "at most",
                    "may",
                    "might",
                    "could",
                    "would",
                    "should",
                    "must",
                    "perhaps",
                    "possibly",
                    "reportedly",
                    "in his view",
                    "some",
                    "few",
                    "all",
                    "half",
                    "no longer",
                    "had",
                    "will have",
                    "formerly",
                    "denied that",
                    "the report claims that",
                    "more than",
                    "less than",
                    "not only",
                    "although",
                    "despite that",
                    "even though",
                    "instead of",
                    "which nobody likes",
                    "12",
                    "without");

    /// What limits the verb that it stands beside: what a narrator tells, or what was said.
    private static final List<String> LIMITS =
            List.of("in the Baltic region", "to deter", "in jest", "according to the police");

    @Test
    void noCutTakesAwayAWordThatBearsOnTheMeaningWhereverItStands() {
        int cuts = 0;
        for (String sentence : sentences()) {
            for (String carrier : CARRIERS) {
                cuts += planted(sentence, carrier, sentence.length());
            }
            int aftermath = sentence.indexOf(" prompting ");
            for (String limit : LIMITS) {
                cuts += planted(sentence, limit, aftermath < 0 ? sentence.length() : aftermath);
            }
        }
        assertThat(cuts).isGreaterThan(1_000);
    }

    private static List<String> sentences() {
        return FRAMES.stream()
                .flatMap(frame -> CONTENTS.stream().map(content -> frame.formatted(content)))
                .toList();
    }

    /// How often a cut was made, with the words in front of each word up to a place.
    private static int planted(String sentence, String carrier, int until) {
        int cuts = 0;
        for (int border : borders(sentence.substring(0, until))) {
            String planted = plant(sentence, carrier, border);
            Span kept = Clauses.said(statement(planted));
            assertThat(kept.contains(new Span(border, border + carrier.length())))
                    .as("%s [%s] is kept of: %s", kept.in(planted), carrier, planted)
                    .isTrue();
            cuts += kept.length() < planted.length() ? 1 : 0;
        }
        return cuts;
    }

    @Test
    void whatWasSaidIsFreedOfTheWordsThatTellOnWhatOccasion() {
        then("“We pay,” he said.", "“We pay”");
        then("“We pay,” Mr Kárský said in Brodna on Friday (14 February).", "“We pay”");
        then(
                "Speaking ahead of the meeting, Mr Kárský said it is late.",
                "Mr Kárský said it is late.");
        then(
                "At the summit, the Minister said \"we pay\" twice.",
                "… the Minister said “we pay” twice.");
        then("12. Allies pay.", "Allies pay.");
    }

    @Test
    void reportedSpeechKeepsTheWordsThatReportIt() {
        then("The guns would leave by rail, he said.", "The guns would leave by rail, he said.");
        then("He denied that they pay.", "He denied that they pay.");
    }

    @Test
    void theVerbOfAFrameStaysWhereItSaysMoreThanThatItWasSaid() {
        then("“We pay,” he joked.", "“We pay,” he joked.");
        then("“We pay,” he claimed.", "“We pay,” he claimed.");
        then("“You pay,” he told reporters.", "“You pay,” he told reporters.");
        then("“We pay,” he said of the debt.", "“We pay,” he said of the debt.");
        then("“We pay,” the Board said.", "“We pay”");
        then("“We pay,” Ms Straumēna said.", "“We pay,” Ms Straumēna said.");
    }

    @Test
    void onlyAPartThatIsCutAtSuchABorderStandsForTheStatement() {
        Statement statement = statement("“We will not pay,” he said.");
        assertThat(Clauses.isSafeCut(statement, new Span(0, statement.text().length()))).isTrue();
        assertThat(Clauses.isSafeCut(statement, new Span(1, 16))).isTrue();
        for (int start = 0; start < statement.text().length(); start++) {
            for (int end = start; end <= statement.text().length(); end++) {
                Span part = new Span(start, end);
                assertThat(Clauses.isSafeCut(statement, part))
                        .isEqualTo((part.length() == 15 && start == 1) || part.length() == 27);
            }
        }
        assertThat(Clauses.allow("“We will not pay”", statement)).isTrue();
        assertThat(Clauses.allow("We will not pay", statement)).isFalse();
        assertThat(Clauses.allow("“We will”", statement)).isFalse();
    }

    /// Written anew with `-Dgolden=write`; what changes is for somebody to read.
    @Test
    void everyCutInTheFixtureCorpusIsOneThatSomebodyHasRead() throws IOException {
        String cuts =
                new StatementExtractor()
                        .extract(FixtureCorpus.read()).stream()
                                .filter(s -> Clauses.said(s).length() < s.text().length())
                                .map(s -> s.text() + "\n    " + Clauses.printed(s) + "\n")
                                .distinct()
                                .collect(Collectors.joining());
        if (System.getProperty("golden", "").equals("write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, cuts);
        }
        assertThat(GOLDEN).content().isEqualTo(cuts);
    }

    private static void then(String sentence, String printed) {
        assertThat(Clauses.printed(statement(sentence))).isEqualTo(printed);
    }

    private static String plant(String sentence, String carrier, int border) {
        return sentence.substring(0, border) + carrier + " " + sentence.substring(border);
    }

    /// Where a word begins.
    private static List<Integer> borders(String sentence) {
        List<Integer> borders = new ArrayList<>(List.of(0));
        for (int at = 1; at < sentence.length(); at++) {
            boolean letter = Character.isLetterOrDigit(sentence.charAt(at));
            if (letter && !Character.isLetterOrDigit(sentence.charAt(at - 1))) {
                borders.add(at);
            }
        }
        return borders;
    }

    private static Statement statement(String sentence) {
        Document document = Said.document("2031-02-14", sentence);
        boolean direct = sentence.contains("“") || sentence.contains("\"");
        return new Statement(
                document.passage(new Span(0, sentence.length())),
                sentence,
                new Attribution(Said.MINISTER, direct ? Speech.DIRECT : Speech.INDIRECT, "said"),
                LocalDate.parse("2031-02-14"));
    }
}
