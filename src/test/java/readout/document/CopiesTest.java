package readout.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class CopiesTest {
    private static final String RELEASE =
            "Defence ministers will meet over the next two days to address the war, the damage to"
                    + " seabed cables and the situation at the border, the press service announced."
                    + " Six ships are now patrolling the gulf, the Secretary General said, and she"
                    + " thanked the crews who have been at sea since the first days of the winter.";

    private static Document on(String name, String text, String date) {
        return Documents.of(
                name,
                text,
                new DateClue.Full(LocalDate.parse(date), PublicationDate.Basis.STATED, date));
    }

    @Test
    void aReleaseSyndicatedWithSmallChangesIsACopyOfTheFirst() {
        Document first = on("a", RELEASE, "2031-02-03");
        Document wire = on("b", RELEASE.replace("announced", "said"), "2031-02-04");
        Corpus corpus = Corpus.of(List.of(wire, first));
        assertThat(corpus.copyOf(wire.id())).contains(first.id());
        assertThat(corpus.voices()).extracting(Document::id).containsExactly(first.id());
    }

    @Test
    void theSameWordsWeeksLaterAreSaidAgain() {
        Document first = on("a", RELEASE, "2031-02-03");
        Document later = on("b", RELEASE, "2031-03-03");
        assertThat(Corpus.of(List.of(first, later)).voices()).hasSize(2);
    }

    @Test
    void aTextThatQuotesAnotherIsNoCopy() {
        Document first = on("a", RELEASE, "2031-02-03");
        String comment =
                IntStream.range(0, 60)
                        .mapToObj(i -> "Reader " + i + " adds view number " + i + ".")
                        .collect(Collectors.joining(" "));
        Document longer = on("b", RELEASE + " " + comment, "2031-02-03");
        assertThat(Corpus.of(List.of(first, longer)).copyOf(longer.id())).isEmpty();
    }

    @Test
    void textsTooShortForARunAreNoCopies() {
        Document one = on("a", "Short text.", "2031-02-03");
        Document other = on("b", "Short text.", "2031-02-03");
        assertThat(Corpus.of(List.of(one, other)).voices()).hasSize(2);
    }
}
