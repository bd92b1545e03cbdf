package readout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void theEndIsExclusive() {
        assertThat(new Span(2, 5).in("abcdefg")).isEqualTo("cde");
        assertThat(new Span(2, 5).length()).isEqualTo(3);
    }

    @Test
    void spansThatTouchDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void aSpanContainsItself() {
        assertThat(new Span(1, 4).contains(new Span(1, 4))).isTrue();
        assertThat(new Span(1, 4).contains(new Span(1, 5))).isFalse();
    }

    @Test
    void aSpanThatEndsBeforeItStartsDoesNotConstruct() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codePointsCountALetterBeyondTheFirstPlaneOnce() {
        String text = "𝒜b𝒞d";
        assertThat(new Span(2, 5).inCodePoints(text)).isEqualTo(new Span(1, 3));
        assertThat(Span.ofCodePoints(1, 3, text)).isEqualTo(new Span(2, 5));
    }

    @Property
    void codePointsLeadBackToTheSameSpan(
            @ForAll String text, @ForAll @IntRange(max = 50) int one, @ForAll @IntRange int two) {
        int points = text.codePointCount(0, text.length());
        int from = points == 0 ? 0 : one % (points + 1);
        int to = from + (points == from ? 0 : Math.floorMod(two, points - from + 1));
        Span span = Span.ofCodePoints(from, to, text);
        assertThat(span.inCodePoints(text)).isEqualTo(new Span(from, to));
    }

    @Test
    void spansAreOrderedByStartThenEnd() {
        assertThat(new Span(1, 2)).isLessThan(new Span(2, 2)).isLessThan(new Span(1, 3));
    }
}
