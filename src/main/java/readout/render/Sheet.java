package readout.render;

import readout.text.Normalizer;
import readout.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The page being written: its markup so far, and which sentences have cited what.
final class Sheet {
    private final Evidence evidence;
    private final Spelling spelling;
    private final Citing citing;
    private final Set<String> extracted;
    private final Html html = new Html();
    private final Map<String, List<String>> markers = new HashMap<>();
    private int lastMarker;
    private boolean missing;

    Sheet(Evidence evidence, Spelling spelling, Citing citing) {
        this.evidence = evidence;
        this.spelling = spelling;
        this.citing = citing;
        this.extracted = evidence.extracted();
    }

    Evidence evidence() {
        return evidence;
    }

    Html html() {
        return html;
    }

    /// Text as this page spells it, with a note where characters are missing.
    void say(String text) {
        html.text(spelling.of(text));
        note(text);
    }

    /// A note where characters of the text are missing on this page.
    void note(String text) {
        String note = spelling.note(text);
        if (!note.isEmpty()) {
            missing = true;
            html.text(" ").leaf("small", note, "class", "missing");
        }
    }

    /// Text for an attribute, where nothing can be marked.
    String spell(String text) {
        return spelling.of(text);
    }

    void leaf(String tag, String text, String... attributes) {
        html.open(tag, attributes);
        say(text);
        html.close(tag);
    }

    /// What is said behind the part of a theme where a reader can choose.
    void afterTopic(Evidence.Topic topic) {
        PageFilter filter = citing.filter();
        if (filter != null) {
            filter.nothing(html, topic);
        }
    }

    void sentence(Evidence.Sentence sentence) {
        citing.sentence(this, sentence);
    }

    /// The attributes of a part of the page.
    ///
    /// @param themes the ids of the themes it is on
    /// @param actors whose words it tells
    String[] part(String style, Collection<String> themes, Collection<String> actors) {
        PageFilter filter = citing.filter();
        String[] marks = filter == null ? new String[0] : filter.marks(themes, actors);
        return Stream.concat(Stream.of("class", style), Stream.of(marks)).toArray(String[]::new);
    }

    /// The same for what stands for these sentences alone.
    String[] part(String style, List<Evidence.Sentence> sentences) {
        PageFilter filter = citing.filter();
        return part(
                style,
                filter == null ? List.of() : sentences.stream().map(filter::themeOf).toList(),
                sentences.stream().map(evidence::actorOf).toList());
    }

    /// A part of a sentence, with those of its words underlined that are doubtful.
    void marked(Evidence.Sentence sentence, Span part) {
        String text = sentence.text();
        int at = part.start();
        for (Span doubt : sentence.doubts()) {
            int from = Math.max(at, doubt.start());
            int to = Math.min(part.end(), doubt.end());
            if (from < to) {
                html.text(spelling.of(text.substring(at, from)));
                html.leaf("u", spelling.of(text.substring(from, to)));
                at = to;
            }
        }
        html.text(spelling.of(text.substring(at, part.end())));
    }

    /// Above a sentence that is a reviewer's judgement, that it is one.
    void judgement(Evidence.Sentence sentence) {
        String judgement = Wording.judgement(sentence);
        if (!judgement.isEmpty()) {
            html.open("p", "class", "judged").leaf("b", "✎").text(" ");
            say(judgement);
            html.close("p");
        }
    }

    /// A word of warning behind a sentence that its passages do not wholly support, with the words
    /// that they do not: an underline alone is not heard, and easily overlooked. And a word behind
    /// one that no model worded where a model worded others.
    void warning(Evidence.Sentence sentence) {
        String warning = Wording.remark(evidence, sentence);
        if (!warning.isEmpty()) {
            html.text(" ").leaf("span", "◐ " + spelling.of(warning), "class", "partly");
        }
        if (extracted.contains(sentence.id())) {
            html.text(" ").leaf("span", "extracted", "class", "extracted");
        }
    }

    /// The number of a passage, linked to where it stands in the annex, and remembered there.
    void marker(String passageId) {
        Evidence.Cited passage = evidence.passage(passageId);
        html.leaf(
                "a",
                passage.number(),
                "class",
                "cite",
                "id",
                nextMarker(List.of(passageId)),
                "href",
                "#" + passageId,
                "title",
                "Passage " + passage.number() + " in its context");
    }

    /// A new anchor to which the annex leads back from each of the passages.
    String nextMarker(List<String> passageIds) {
        String marker = "c" + ++lastMarker;
        for (String id : passageIds) {
            markers.computeIfAbsent(id, key -> new ArrayList<>()).add(marker);
        }
        return marker;
    }

    /// The anchors from which the passage is cited so far, in the order of the page.
    List<String> markersOf(String passageId) {
        return markers.getOrDefault(passageId, List.of());
    }

    /// A passage in quotation marks, with the words marked that moved.
    void quotation(Evidence.Cited passage, String moved) {
        String words = passage.words();
        boolean marked = Wording.needsMarks(words);
        html.open("blockquote").open("p").text(marked ? "“" : "");
        Span mark = find(moved, words);
        html.text(spelling.of(words.substring(0, mark.start())));
        if (!mark.isEmpty()) {
            html.leaf("mark", spelling.of(mark.in(words)));
        }
        html.text(spelling.of(words.substring(mark.end()))).text(marked ? "”" : "");
        note(words);
        html.close("p").close("blockquote");
    }

    /// What the notes about missing characters mean, if there were any.
    void legend() {
        if (missing) {
            html.open("p", "class", "small")
                    .text(
                            Spelling.MISSING
                                    + " stands for a character that the fonts of these pages do not"
                                    + " have. Which ones is noted beside it by their Unicode"
                                    + " numbers, and the evidence has them exactly.")
                    .close("p");
        }
    }

    String dateOf(Evidence.Source source) {
        LocalDate published = source.published();
        return published == null ? "undated" : Wording.date(published);
    }

    /// The first place where the words stand as words; an empty span where they do not.
    private static Span find(String moved, String words) {
        return Normalizer.find(moved, words).stream()
                .filter(span -> standsAlone(span, words))
                .findFirst()
                .orElse(new Span(0, 0));
    }

    private static boolean standsAlone(Span span, String words) {
        boolean begins =
                span.start() == 0 || !Character.isLetterOrDigit(words.charAt(span.start() - 1));
        boolean ends =
                span.end() == words.length()
                        || !Character.isLetterOrDigit(words.charAt(span.end()));
        return begins && ends;
    }
}
