package readout.render;

import readout.document.Document;
import readout.text.CleanText;
import readout.text.Sentences;
import readout.text.Span;

import java.util.ArrayList;
import java.util.List;

/// What stands around the passages of one document: a sentence or so before and after.
///
/// It never reaches over marked text, so that hidden words and page furniture are not printed.
final class Surroundings {
    /// In code units: enough to find the place by eye, and by the W3C's selector.
    private static final int AT_LEAST = 32;

    private static final int AT_MOST = 240;

    private final String text;
    private final List<Span> marks;
    private final List<Span> sentences;

    private Surroundings(String text, List<Span> marks, List<Span> sentences) {
        this.text = text;
        this.marks = marks;
        this.sentences = sentences;
    }

    static Surroundings of(Document document) {
        CleanText clean = document.clean();
        return new Surroundings(
                document.text(),
                document.marks().stream().map(Document.Mark::span).sorted().toList(),
                Sentences.of(clean).stream().map(clean::toStored).toList());
    }

    /// The stored text that ends where the span begins; empty at the start of the text.
    String before(Span span) {
        int floor = Math.max(0, span.start() - AT_MOST);
        for (Span mark : marks) {
            if (mark.end() <= span.start()) {
                floor = Math.max(floor, mark.end());
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (Span sentence : sentences) {
            if (sentence.start() >= floor && sentence.start() < span.start()) {
                starts.add(sentence.start());
            }
        }
        int from = wordAfter(floor, span.start());
        for (int start : starts.reversed()) {
            from = start;
            if (span.start() - start >= AT_LEAST) {
                break;
            }
        }
        return text.substring(from, span.start());
    }

    /// The stored text that begins where the span ends; empty at the end of the text.
    String after(Span span) {
        int ceiling = Math.min(text.length(), span.end() + AT_MOST);
        for (Span mark : marks) {
            if (mark.start() >= span.end()) {
                ceiling = Math.min(ceiling, mark.start());
            }
        }
        int until = wordBefore(ceiling, span.end());
        for (Span sentence : sentences) {
            if (sentence.end() > span.end() && sentence.end() <= ceiling) {
                until = sentence.end();
                if (until - span.end() >= AT_LEAST) {
                    break;
                }
            }
        }
        return text.substring(span.end(), until);
    }

    /// The first place from `at` on where a word begins, or the end.
    private int wordAfter(int at, int end) {
        int place = at;
        if (place > 0 && !Character.isWhitespace(text.charAt(place - 1))) {
            while (place < end && !Character.isWhitespace(text.charAt(place))) {
                place++;
            }
        }
        return place;
    }

    private int wordBefore(int at, int start) {
        int place = at;
        if (place < text.length() && !Character.isWhitespace(text.charAt(place))) {
            while (place > start && !Character.isWhitespace(text.charAt(place - 1))) {
                place--;
            }
        }
        return place;
    }
}
