package readout.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import readout.document.DateClue;
import readout.document.Document;
import readout.document.PublicationDate;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

class DateLineTest {
    private static final String BODY =
            "\n\nThe ministers spoke about the winter and about the state of the roads. They left"
                    + " in the evening, and nobody said when they would be back.\n";

    private static Outcome read(String text) {
        try (Reader reader = new Reader(ReadingOptions.DEFAULT)) {
            return reader.read(text.getBytes(StandardCharsets.UTF_8), "release.txt");
        }
    }

    private static Document document(String text) {
        return read(text).read().orElseThrow();
    }

    private static void dated(String text, String date, String evidence) {
        assertThat(document(text).published())
                .isEqualTo(
                        new PublicationDate(
                                LocalDate.parse(date), PublicationDate.Basis.STATED, evidence));
    }

    private static void undated(String text) {
        assertThat(document(text).dateClues()).isEmpty();
    }

    @Test
    void aDayStandsBehindAVerbWithNamesBetweenAlsoInTheSecondParagraph() {
        String told =
                "Secretary General Marta Ilvesová welcomed President Oleksiy Yaroshynets of the"
                        + " Republic of Tarnovia to Sandvær on Tuesday (25 February 2031).";
        dated("Visit" + BODY + "\n" + told, "2031-02-25", "Tuesday (25 February 2031)");
        undated("Visit" + BODY + "\n" + told.replace("welcomed", "will welcome"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16 November 2021|2021-11-16",
                "15 Nov. 2023|2023-11-15",
                "November 16, 2021|2021-11-16",
                "Tuesday, 16 November 2021|2021-11-16",
                "Tuesday, November 16, 2021|2021-11-16",
                "16/11/2021|2021-11-16",
                "11/16/2021|2021-11-16",
                "03/04/2022|2022-04-03",
                "16.11.2021|2021-11-16",
                "2021-11-16|2021-11-16",
                "16th of November 2021|2021-11-16",
                "Tuesday (16 November 2021)|2021-11-16",
                "1st March 2022|2022-03-01",
                "2 SEPTEMBER 2022|2022-09-02"
            })
    void aLineThatIsADateIsTheDate(String written, String date) {
        dated("A title\n\n" + written + BODY, date, written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oostmere, 13 February 2031|13 February 2031",
                "OOSTMERE, 13 February 2031 (Maaren Wire)|13 February 2031",
                "For release at 14:00, 13 February 2031|13 February 2031",
                "Published on 13 February 2031|13 February 2031",
                "  • Last updated: 13 Feb. 2031 12:00|13 Feb. 2031",
                "Sandvær, 13 February 2031 – Marta Ilvesová, Secretary General|13 February 2031"
            })
    void placeAndHeadingsMayStandWithTheDate(String line, String evidence) {
        dated("A title\n\n" + line + BODY, "2031-02-13", evidence);
    }

    @Test
    void theDayOfAReportingVerbIsTheDate() {
        dated(
                "A title\n\nThe ministers welcomed the decision, the Secretary General said on"
                        + " Tuesday (16 November 2021)."
                        + BODY,
                "2021-11-16",
                "Tuesday (16 November 2021)");
    }

    @Test
    void aComingEventInTheFirstParagraphIsNotTheDate() {
        undated("A title\n\nThe ministers will meet on 29 November 2023 in Oostmere." + BODY);
    }

    @Test
    void aComingEventDoesNotBeatTheDayOfTheReport() {
        dated(
                "A title\n\nThe ministers will meet on Wednesday (29 November 2023), she said on"
                        + " Monday (27 November 2023)."
                        + BODY,
                "2023-11-27",
                "Monday (27 November 2023)");
    }

    @Test
    void aPastEventIsNotTheDate() {
        undated("A title\n\nThey have held out since 24 February 2022, and they will." + BODY);
    }

    @Test
    void theNextDecisionIsNotTheDate() {
        dated(
                "Monetary policy statement\n\nFor release at 14:00, 5 February 2031"
                        + BODY
                        + "\nThe next decision will be announced on Wednesday, 5 March 2031.\n",
                "2031-02-05",
                "5 February 2031");
    }

    @Test
    void aDayInATitleIsNotTheDate() {
        undated("Hrádek crossing reopens on 31 March" + BODY);
    }

    @Test
    void aDayWithoutAYearIsAClue() {
        Document document =
                document("A title\n\nShe is concerned, she said on Monday (27 November)." + BODY);
        assertThat(document.dateClues())
                .containsExactly(
                        new DateClue.Yearless(
                                MonthDay.of(11, 27), DayOfWeek.MONDAY, "Monday (27 November)"));
        assertThat(document.published()).isEqualTo(PublicationDate.UNKNOWN);
    }

    @Test
    void aWeekdayThatDoesNotFitIsWarnedOf() {
        Outcome outcome = read("A title\n\nMonday, 16 November 2021" + BODY);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.PartlyRead.class,
                        partly ->
                                assertThat(partly.warnings())
                                        .containsExactly(
                                                "the weekday does not fit the date: Monday, 16"
                                                        + " November 2021"));
    }

    @Test
    void aWriterOfMonthsFirstMeansThemFirstInNumbersToo() {
        dated(
                "A title\n\n03/04/2022\n\nThe rate was set on March 2, 2022, as planned before."
                        + BODY,
                "2022-03-04",
                "03/04/2022");
    }

    @ParameterizedTest
    @CsvSource({
        "20180131.txt,2018-01-31",
        "2023-11-27_x.txt,2023-11-27",
        "27-11-2023.pdf,2023-11-27",
        "FOMCpresconf20200303.pdf,2020-03-03",
        "a/2020_03_03 note.txt,2020-03-03"
    })
    void theNameOfAFileMayHoldTheDate(String name, String date) {
        assertThat(FileNameDate.of(name))
                .contains(
                        new DateClue.Full(
                                LocalDate.parse(date),
                                PublicationDate.Basis.FILE_NAME,
                                name.substring(name.lastIndexOf('/') + 1)));
    }

    @ParameterizedTest
    @CsvSource({"000_7b58161f0802afcc.txt", "20189931.txt", "ST_12345678901.txt", "2031/x.txt"})
    void otherNumbersInANameAreNoDate(String name) {
        assertThat(FileNameDate.of(name)).isEmpty();
    }

    @Test
    void theDateInTheTextComesBeforeThatInTheName() {
        try (Reader reader = new Reader(ReadingOptions.DEFAULT)) {
            Document document =
                    reader.read(
                                    ("A title\n\n5 March 2031" + BODY)
                                            .getBytes(StandardCharsets.UTF_8),
                                    "20310307.txt")
                            .read()
                            .orElseThrow();
            assertThat(document.dateClues())
                    .extracting(clue -> ((DateClue.Full) clue).basis())
                    .isEqualTo(
                            List.of(PublicationDate.Basis.STATED, PublicationDate.Basis.FILE_NAME));
        }
    }
}
