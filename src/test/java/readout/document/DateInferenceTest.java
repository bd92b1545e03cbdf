package readout.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

class DateInferenceTest {
    private static final DateClue MONDAY =
            new DateClue.Yearless(MonthDay.of(11, 27), DayOfWeek.MONDAY, "Monday (27 November)");

    private static DateClue full(String date, PublicationDate.Basis basis) {
        return new DateClue.Full(LocalDate.parse(date), basis, date);
    }

    private static @Nullable LocalDate dated(List<Document> documents) {
        return DateInference.resolve(documents).getFirst().published().date();
    }

    @Test
    void aDateWithoutAYearIsInferredFromItsWeekday() {
        Document undated = Documents.withClues("a", MONDAY);
        Document near = Documents.withClues("b", full("2023-11-15", PublicationDate.Basis.STATED));
        PublicationDate published =
                DateInference.resolve(List.of(undated, near)).getFirst().published();
        assertThat(published)
                .isEqualTo(
                        new PublicationDate(
                                LocalDate.of(2023, 11, 27),
                                PublicationDate.Basis.INFERRED,
                                "Monday (27 November)"));
    }

    @Test
    void theCorpusDecidesBetweenTheYearsOfAWeekday() {
        Document undated = Documents.withClues("a", MONDAY);
        Document old = Documents.withClues("b", full("2017-10-01", PublicationDate.Basis.STATED));
        assertThat(dated(List.of(undated, old))).isEqualTo(LocalDate.of(2017, 11, 27));
    }

    @Test
    void theDocumentsOwnLesserDateDecidesBeforeTheCorpus() {
        Document undated =
                Documents.withClues(
                        "a", MONDAY, full("2006-11-28", PublicationDate.Basis.METADATA));
        Document other = Documents.withClues("b", full("2023-11-15", PublicationDate.Basis.STATED));
        assertThat(dated(List.of(undated, other))).isEqualTo(LocalDate.of(2006, 11, 27));
    }

    @Test
    void aloneADateWithoutAYearStaysUnknown() {
        assertThat(Documents.withClues("a", MONDAY).datedAlone().published())
                .isEqualTo(PublicationDate.UNKNOWN);
    }

    @Test
    void theMostTrustedClueComesFirst() {
        Document document =
                Documents.withClues(
                        "a",
                        full("2021-11-16", PublicationDate.Basis.STATED),
                        full("2022-01-01", PublicationDate.Basis.FILE_NAME));
        assertThat(dated(List.of(document))).isEqualTo(LocalDate.of(2021, 11, 16));
    }

    @Test
    void aLeapDayIsSoughtInLeapYears() {
        DateClue leap = new DateClue.Yearless(MonthDay.of(2, 29), null, "29 February");
        Document near = Documents.withClues("b", full("2023-03-01", PublicationDate.Basis.STATED));
        assertThat(dated(List.of(Documents.withClues("a", leap), near)))
                .isEqualTo(LocalDate.of(2024, 2, 29));
    }
}
