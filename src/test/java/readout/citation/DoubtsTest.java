package readout.citation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import readout.fixture.Said;
import readout.text.Span;

import java.util.List;

class DoubtsTest {
    private static final String SENTENCE = "Lužava will so send so many guns, so to say.";

    @Test
    void aWordIsDoubtfulWhereverItStandsAsAWord() {
        assertThat(Doubts.of(SENTENCE, List.of("so")))
                .containsExactly(new Span(12, 14), new Span(20, 22), new Span(34, 36));
        assertThat(words("a so-so sofa", "so")).containsExactly("so", "so");
    }

    @Test
    void placesComeInOrderAndThoseThatMeetAreOne() {
        assertThat(words(SENTENCE, "guns", "many", "will")).containsExactly("will", "many guns");
        assertThat(words(SENTENCE, "send so", "so many")).containsExactly("send so many");
    }

    @Test
    void aSentenceThatDoesNotHoldTheWordsIsDoubtfulAsAWhole() {
        assertThat(words(SENTENCE, "many", "gun")).containsExactly(SENTENCE);
        assertThat(words(SENTENCE, SENTENCE)).containsExactly(SENTENCE);
        assertThat(words(SENTENCE, "\u200B")).containsExactly(SENTENCE);
    }

    @Test
    void aWordIsToldAsTheSentenceWritesIt() {
        assertThat(words("Kársky\u0301 will soft\u00ADly go", "Kárský", "softly"))
                .containsExactly("Kársky\u0301", "soft\u00ADly");
        assertThat(words("Karsky\u0301", "Karsky")).containsExactly("Karsky\u0301");
    }

    @Test
    void wordsThatDoNotStandInTheirOrderAreNotRead() {
        assertThat(Doubts.read(SENTENCE, List.of("many", "will"))).isEmpty();
        assertThat(Doubts.read(SENTENCE, List.of("gun"))).isEmpty();
        assertThat(Doubts.read(SENTENCE, List.of(""))).isEmpty();
        assertThat(Doubts.read(SENTENCE, List.of("so", "so")))
                .contains(List.of(new Span(12, 14), new Span(20, 22)));
    }

    @Test
    void aSupportedSentenceHasNone() {
        Claim claim =
                new Claim(
                        "Lužava will send guns.",
                        List.of(Said.by(Said.MINISTER, "2031-03-06", "Lužava will send guns.")));
        Verdict verdict = new CitationChecker().check(claim);
        assertThat(new CitedSentence(claim.text(), claim.evidence(), verdict).doubts()).isEmpty();
    }

    @Test
    void aPartlySupportedSentenceHasThem() {
        Claim claim =
                new Claim(
                        "Lužava will gladly send twelve howitzers to Tarnovia.",
                        List.of(
                                Said.by(
                                        Said.MINISTER,
                                        "2031-03-06",
                                        "Lužava will send twelve howitzers to Tarnovia.")));
        Verdict verdict = new CitationChecker().check(claim);
        assertThat(new CitedSentence(claim.text(), claim.evidence(), verdict).doubts())
                .containsExactly(new Span(12, 18));
    }

    /// The words that are told lead back to their places, whatever the sentence.
    @Property
    void wordsLeadBackToTheirPlaces(
            @ForAll("sentences") String sentence, @ForAll("words") List<String> words) {
        List<Span> places = Doubts.of(sentence, words);
        List<String> told = places.stream().map(place -> place.in(sentence)).toList();
        assertThat(Doubts.read(sentence, told)).contains(places);
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("a", "b", "a b", "ab", "é", "e\u0301", "\u00AD", "-", "so", "\u00A0")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("a", "b", "a b", "ab", "é", "so", "a -").list().ofMaxSize(4);
    }

    private static List<String> words(String sentence, String... words) {
        return Doubts.of(sentence, List.of(words)).stream()
                .map(place -> place.in(sentence))
                .toList();
    }
}
