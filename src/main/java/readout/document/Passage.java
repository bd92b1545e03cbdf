package readout.document;

import org.jspecify.annotations.Nullable;

import readout.text.CleanText;
import readout.text.Span;

/// A verbatim span of one document with its text: what is retrieved and cited.
///
/// @param page the page it begins on, counted from 1; null where the format has no pages
public record Passage(Document.Id document, Span span, String text, @Nullable Integer page) {
    public Passage {
        if (text.length() != span.length() || text.isEmpty()) {
            throw new IllegalArgumentException("not the text of " + span + ": " + text);
        }
    }

    /// The words as a person reads them: lines joined, white space single.
    public String words() {
        return CleanText.of(text).text().replace('\n', ' ');
    }
}
