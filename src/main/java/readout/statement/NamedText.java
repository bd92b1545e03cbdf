package readout.statement;

import readout.text.Span;

import java.util.List;
import java.util.SortedMap;

/// A text with the names that stand in it, looked for once.
///
/// @param people as the text itself introduces them, in order of place
/// @param bodies what may be the name of one, by place
record NamedText(String text, List<Named> people, SortedMap<Span, String> bodies) {
    static NamedText of(String text) {
        return new NamedText(text, PersonNames.in(text), Bodies.names(text));
    }
}
