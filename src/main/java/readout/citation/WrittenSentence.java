package readout.citation;

import readout.text.JsonFields;
import readout.text.MalformedJson;

import java.util.List;

/// A sentence as a model answered it, of which nothing is known to be so.
///
/// @param piece the name under which the piece was shown, if the model kept to it
/// @param text in one line
/// @param evidence what it is said to rest on
record WrittenSentence(String piece, String text, List<Named> evidence) {

    /// Words that a passage is said to hold.
    ///
    /// @param passage the name under which it was shown, if the model kept to it
    record Named(String passage, String words) {}

    static WrittenSentence of(JsonFields fields) throws MalformedJson {
        return new WrittenSentence(
                fields.text("piece").strip(),
                fields.text("text").strip().replaceAll(" *[\\t\\r\\n]+ *", " "),
                fields.objects(
                        "evidence",
                        named ->
                                new Named(
                                        named.text("passage").strip(),
                                        named.text("words").strip())));
    }
}
