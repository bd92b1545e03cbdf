package readout.backend;

import readout.text.JsonFields;
import readout.text.JsonTree;
import readout.text.MalformedJson;

import java.nio.charset.StandardCharsets;

/// Reads the one JSON object of an answer. Fences and prose around it, and what a model thinks
/// aloud before it answers, are passed over; a second object, a cut one, or anything that would
/// have to be guessed is refused.
public final class Reply {
    private static final String THOUGHT = "<think>";
    private static final String THOUGHT_ENDS = "</think>";

    private Reply() {}

    /// Reads a record from the object, every field of which must be asked for and of its type.
    ///
    /// @throws MalformedJson saying where the answer departs from what was asked for
    public static <T> T read(String text, JsonFields.Reader<T> reader) throws MalformedJson {
        String answer = answer(text);
        int start = answer.indexOf('{');
        int end = start < 0 ? -1 : end(answer, start);
        if (end < 0) {
            throw new MalformedJson("answer", start < 0 ? "no JSON object" : "cut off");
        }
        if (answer.indexOf('{', end) >= 0) {
            throw new MalformedJson("answer", "more than one JSON object");
        }
        byte[] object = answer.substring(start, end).getBytes(StandardCharsets.UTF_8);
        return JsonFields.read(JsonTree.read(object), "", reader);
    }

    /// What stands behind the thoughts, where the answer begins with some.
    private static String answer(String text) throws MalformedJson {
        String stripped = text.strip();
        if (!stripped.startsWith(THOUGHT)) {
            return text;
        }
        int end = stripped.indexOf(THOUGHT_ENDS);
        if (end < 0) {
            throw new MalformedJson("answer", "cut off while thinking");
        }
        return stripped.substring(end + THOUGHT_ENDS.length());
    }

    /// Behind the brace that closes the one at `start`; -1 where none does.
    private static int end(String answer, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int at = start; at < answer.length(); at++) {
            char c = answer.charAt(at);
            if (quoted) {
                if (c == '\\') {
                    at++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }
}
