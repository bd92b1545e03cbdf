package readout.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;

import java.text.BreakIterator;
import java.util.Locale;

/// Where a printed line may end: where the Unicode rules let it, but not behind the apostrophe of a
/// word (`Sweden’s`), which these take for a closing quotation mark.
final class LineBreaks implements FSTextBreaker {
    private final FSTextBreaker breaks =
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ENGLISH));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    /// The next place, in UTF-16 code units; `BreakIterator.DONE` behind the last.
    @Override
    public int next() {
        int next = breaks.next();
        while (next > 1 && next < text.length() && isInWord(next)) {
            next = breaks.next();
        }
        return next;
    }

    private boolean isInWord(int at) {
        char mark = text.charAt(at - 1);
        return (mark == '’' || mark == '\'')
                && Character.isLetterOrDigit(text.charAt(at - 2))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
