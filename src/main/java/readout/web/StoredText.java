package readout.web;

import readout.document.Document;
import readout.render.Html;
import readout.review.Item;
import readout.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The stored text of a document, with the cited words marked, and what is not the document's own
/// or is seen by nobody told apart.
final class StoredText {
    /// In code units, on each side: some paragraphs.
    private static final int AROUND = 600;

    private final Html html;
    private final String text;
    private final Span cited;
    private final List<Document.Mark> marks;

    private StoredText(Html html, Document document, Span cited) {
        this.html = html;
        this.text = document.text();
        this.cited = cited;
        this.marks = document.marks();
    }

    /// The passage with some paragraphs around it.
    static void around(Html html, Document document, Item.Cited cited) {
        Span span = Span.ofCodePoints(cited.start(), cited.end(), document.text());
        String text = document.text();
        int floor = Math.max(0, span.start() - AROUND);
        int ceiling = Math.min(text.length(), span.end() + AROUND);
        int from = floor == 0 ? 0 : text.lastIndexOf('\n', Math.max(0, floor)) + 1;
        if (floor - from > AROUND) {
            from = text.offsetByCodePoints(floor, 0);
        }
        int to = text.indexOf('\n', ceiling);
        if (to < 0 || to - ceiling > AROUND) {
            to = Math.min(text.length(), ceiling);
        }
        StoredText part = new StoredText(html, document, span);
        if (from > 0) {
            html.leaf("p", "…", "class", "more");
        }
        part.paragraphs(new Span(whole(text, from), whole(text, to)));
        if (to < text.length()) {
            html.leaf("p", "…", "class", "more");
        }
    }

    /// All of it.
    static void whole(Html html, Document document, Item.Cited cited) {
        Span span = Span.ofCodePoints(cited.start(), cited.end(), document.text());
        new StoredText(html, document, span).paragraphs(new Span(0, document.text().length()));
    }

    /// What the issue itself holds of it.
    static void alone(Html html, Item.Cited cited) {
        html.open("p").said(cited.prefix());
        html.open("mark").said(cited.exact()).close("mark");
        html.said(cited.suffix()).close("p");
    }

    /// No half of a character.
    private static int whole(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inside ? at - 1 : at;
    }

    private void paragraphs(Span part) {
        int at = part.start();
        while (at < part.end()) {
            int end = text.indexOf("\n\n", at);
            end = end < 0 || end > part.end() ? part.end() : end;
            if (!text.substring(at, end).isBlank()) {
                paragraph(new Span(at, end));
            }
            at = end;
            while (at < part.end() && text.charAt(at) == '\n') {
                at++;
            }
        }
    }

    private void paragraph(Span paragraph) {
        List<Integer> cuts = new ArrayList<>(List.of(paragraph.start(), paragraph.end()));
        List<Span> borders = new ArrayList<>(List.of(cited));
        marks.forEach(mark -> borders.add(mark.span()));
        for (Span border : borders) {
            if (border.start() > paragraph.start() && border.start() < paragraph.end()) {
                cuts.add(border.start());
            }
            if (border.end() > paragraph.start() && border.end() < paragraph.end()) {
                cuts.add(border.end());
            }
        }
        List<Integer> places = cuts.stream().distinct().sorted().toList();
        html.open("p");
        for (int i = 1; i < places.size(); i++) {
            piece(new Span(places.get(i - 1), places.get(i)));
        }
        html.close("p");
    }

    private void piece(Span piece) {
        String words = piece.in(text);
        if (cited.contains(piece)) {
            if (piece.start() == cited.start()) {
                html.open("mark", "id", "cited").said(words).close("mark");
            } else {
                html.open("mark").said(words).close("mark");
            }
            return;
        }
        for (Document.Mark mark : marks) {
            if (mark.span().contains(piece)) {
                boolean hidden = mark.kind() == Document.Mark.Kind.HIDDEN;
                html.open("span", "class", hidden ? "unseen" : "furniture");
                html.said(hidden ? "[hidden, " + mark.reason() + ": " + words + "]" : words);
                html.close("span");
                return;
            }
        }
        html.said(words);
    }
}
