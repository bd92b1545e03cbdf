package readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.document.Corpus;
import readout.document.Document;
import readout.fixture.Said;

import java.util.List;

class StatementExtractorTest {
    @Test
    void aNameBesideACueIsTheSpeaker() {
        given(
                """
                Minister of Defence Ondřej Kárský visited the border on Friday.
                Mr. Kárský stressed that applications would go on being accepted.
                """);
        thenStatements("Ondřej Kárský | INDIRECT | stressed that | Mr. Kárský stressed that ...");
    }

    @Test
    void anOfficeAndAPronounAreThePersonNamedBefore() {
        given(
                """
                Commissioner Aušra Žemgulytė said that storage is filled to 40 per cent.
                The Commissioner ruled out a price cap.
                “It would send the tankers elsewhere,” she explained.
                """);
        thenStatements(
                "Aušra Žemgulytė | INDIRECT | said that | Commissioner Aušra Žemgulytė said ...",
                "Aušra Žemgulytė | INDIRECT | ruled out | The Commissioner ruled out a ...",
                "Aušra Žemgulytė | DIRECT | explained | “It would send the ...");
    }

    @Test
    void aQuotationOverTwoSentencesHasOneSpeaker() {
        given("“We need time. This will give us some,” Governor Ieva Straumēna said.");
        thenStatements(
                "Ieva Straumēna | DIRECT | said | “We need time.",
                "Ieva Straumēna | DIRECT | said | This will give us ...");
    }

    @Test
    void whatASpeakerReportsOfAnotherIsTheSpeakersAndIndirect() {
        given(
                "Mr Kárský reported that Ms Vasmatzidou had warned him that “nobody is prepared”"
                        + " for it.");
        thenStatements("Kárský | INDIRECT | reported that | Mr Kárský reported that Ms ...");
    }

    @Test
    void aSpeechIsItsSpeakersOwn() {
        given(
                """
                Remarks by Secretary General Marta Ilvesová

                Good morning, and thank you for coming.

                We will stand by Tarnovia. Russia said nothing of the kind.
                """);
        thenStatements(
                "Marta Ilvesová | AUTHORED | null | We will stand by ...",
                "Marta Ilvesová | AUTHORED | null | Russia said nothing of ...");
    }

    @Test
    void aJournalistsQuestionIsNobodysStatement() {
        given(
                """
                Press conference of Governor Ieva Straumēna

                GOVERNOR STRAUMĒNA. Inflation is too high.

                PETRA LINDQVIST. Some say that the Bank will cut its rate in April; will it?

                GOVERNOR STRAUMĒNA. We have decided nothing of the kind.
                """);
        thenStatements(
                "Ieva Straumēna | AUTHORED | null | Inflation is too high.",
                "Ieva Straumēna | AUTHORED | null | We have decided nothing ...");
    }

    @Test
    void aBodySpeaksInItsOwnCommunique() {
        given(
                """
                The Monetary Policy Board decided to keep the rate unchanged.
                Inflation stood at 4.1 per cent in January.
                The Board expects it to return to the target.
                """);
        thenStatements(
                "Monetary Policy Board | AUTHORED | decided to | The Monetary Policy Board ...",
                "Monetary Policy Board | AUTHORED | null | Inflation stood at 4.1 ...",
                "Monetary Policy Board | AUTHORED | expects | The Board expects it ...");
    }

    @Test
    void greetingsHeadingsAndItinerariesSayNothing() {
        given(
                """
                A heading without an end

                Secretary General Marta Ilvesová will travel to Brodna on Wednesday.
                Ms Ilvesová said that the Alliance is ready.
                Thank you very much for your attention.
                """);
        thenStatements("Marta Ilvesová | INDIRECT | said that | Ms Ilvesová said that ...");
    }

    @Test
    void anUndatedDocumentGivesNoStatement() {
        Document dated = Said.document("2031-02-03", "Mr Kask said that it will rain.");
        Document undated =
                new Document(
                        dated.id(),
                        "x.txt",
                        "x",
                        null,
                        readout.document.PublicationDate.UNKNOWN,
                        List.of(),
                        "en",
                        dated.text(),
                        List.of(),
                        List.of());
        assertThat(new StatementExtractor().extract(Corpus.of(List.of(undated)))).isEmpty();
        assertThat(new StatementExtractor().extract(Corpus.of(List.of(dated)))).hasSize(1);
    }

    @Test
    void everyStatementStandsVerbatimInItsDocument() {
        Document document =
                Said.document(
                        "2031-02-03",
                        "Mr Kask said that\n  the long-\nterm plan stands. “We  agree,” he added.");
        List<Statement> statements = new StatementExtractor().extract(Corpus.of(List.of(document)));
        assertThat(statements).hasSize(2);
        assertThat(statements)
                .allSatisfy(statement ->
                        assertThat(statement.passage().span().in(document.text()))
                                .isEqualTo(statement.passage().text()));
        assertThat(statements.getFirst().text())
                .isEqualTo("Mr Kask said that the long-term plan stands.");
    }

    private String text = "";

    private void given(String text) {
        this.text = text;
    }

    /// One line a statement: actor, speech, cue, and its words or their beginning.
    private void thenStatements(String... lines) {
        List<Statement> statements =
                new StatementExtractor()
                        .extract(Corpus.of(List.of(Said.document("2031-02-03", text))));
        assertThat(statements).hasSameSizeAs(lines);
        for (int i = 0; i < lines.length; i++) {
            Statement statement = statements.get(i);
            String line =
                    "%s | %s | %s | %s"
                            .formatted(
                                    statement.actor().name(),
                                    statement.attribution().speech(),
                                    statement.attribution().cue(),
                                    statement.text());
            String wanted = lines[i];
            if (wanted.endsWith(" ...")) {
                assertThat(line).startsWith(wanted.substring(0, wanted.length() - 4));
            } else {
                assertThat(line).isEqualTo(wanted);
            }
        }
    }
}
