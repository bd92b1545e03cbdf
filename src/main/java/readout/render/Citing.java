package readout.render;

import org.jspecify.annotations.Nullable;

import readout.text.Span;

/// How a page leads from a sentence to its passages.
sealed interface Citing {
    /// A sentence as a block of its own, with its citations.
    void sentence(Sheet sheet, Evidence.Sentence sentence);

    /// What lets a reader choose parts of the page; null where the page can not.
    default @Nullable PageFilter filter() {
        return null;
    }

    private static String style(Evidence.Sentence sentence) {
        return sentence.judgement() == null ? "sentence" : "sentence judgement";
    }

    /// Small numbers behind the sentence that link to the annex.
    record Numbers() implements Citing {
        private static final int LONG_WORD = 30;

        @Override
        public void sentence(Sheet sheet, Evidence.Sentence sentence) {
            Html html = sheet.html();
            String text = sentence.text();
            // The first number stays on the line of the last word, unless it is too long for any
            // line.
            int word = text.lastIndexOf(' ') + 1;
            int last = text.length() - word > LONG_WORD ? text.length() : word;
            sheet.judgement(sentence);
            html.open("p", "class", style(sentence));
            sheet.marked(sentence, new Span(0, last));
            html.open("span", "class", "last");
            sheet.marked(sentence, new Span(last, text.length()));
            html.open("sup", "class", "cites");
            sheet.marker(sentence.citations().getFirst());
            html.close("sup").close("span");
            for (String id : sentence.citations().subList(1, sentence.citations().size())) {
                html.open("sup", "class", "cites").text(", ");
                sheet.marker(id);
                html.close("sup");
            }
            sheet.note(text);
            sheet.warning(sentence);
            html.close("p");
        }
    }

    /// Each sentence is a link to its place in the review, with what was decided on it.
    record Choosing(ReviewPages pages) implements Citing {
        @Override
        public void sentence(Sheet sheet, Evidence.Sentence sentence) {
            pages.write(sheet, sentence);
        }
    }

    /// The numbers open the passages in place.
    record Unfolding(PageFilter filter) implements Citing {
        @Override
        public void sentence(Sheet sheet, Evidence.Sentence sentence) {
            Html html = sheet.html();
            sheet.judgement(sentence);
            html.open("div", "class", style(sentence));
            html.open("span");
            sheet.marked(sentence, new Span(0, sentence.text().length()));
            sheet.note(sentence.text());
            html.close("span");
            sheet.warning(sentence);
            String numbers =
                    String.join(
                            " ", sentence.citations().stream().map(id -> id.substring(1)).toList());
            html.open("details", "class", "cites", "id", sheet.nextMarker(sentence.citations()))
                    .leaf("summary", numbers, "title", "The passages this rests on");
            for (String id : sentence.citations()) {
                Evidence.Cited passage = sheet.evidence().passage(id);
                Evidence.Source source = sheet.evidence().documentOf(passage);
                html.open("div", "class", "evidence").open("p", "class", "who");
                sheet.leaf("b", passage.number());
                html.text(" ");
                sheet.say(passage.actor() + ", " + sheet.dateOf(source) + ", " + source.title());
                html.text(" ")
                        .leaf("a", "in its context", "href", "#" + id, "class", "to-context")
                        .close("p");
                sheet.quotation(passage, "");
                html.close("div");
            }
            html.close("details").close("div");
        }
    }
}
