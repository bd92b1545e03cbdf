package readout.reading;

import org.jspecify.annotations.Nullable;

import readout.document.Document.Mark;

import java.util.List;
import java.util.regex.Pattern;

/// The title that a document states, else one made from the name of its file.
final class Title {
    /// A first line longer than this is a paragraph.
    private static final int LONGEST = 200;

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.;,:][”\"’)]*");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{1,5}$");

    private Title() {}

    /// @param stated by the format itself
    static String of(@Nullable String stated, String text, List<Mark> marks, String origin) {
        if (stated != null && stated.codePoints().anyMatch(Character::isLetter)) {
            return single(stated);
        }
        int at = 0;
        for (String line : text.split("\\R", -1)) {
            int start = text.indexOf(line, at);
            at = start + line.length();
            int from = start;
            if (line.isBlank()
                    || marks.stream()
                            .anyMatch(mark ->
                                    mark.span().start() <= from && from < mark.span().end())) {
                continue;
            }
            String title = single(line);
            boolean plain = title.length() <= LONGEST && !ENDS_SENTENCE.matcher(title).matches();
            return plain ? title : fromName(origin);
        }
        return fromName(origin);
    }

    private static String fromName(String origin) {
        String name = origin.substring(origin.lastIndexOf('/') + 1);
        String words = EXTENSION.matcher(name).replaceFirst("").replaceAll("[_\\s]+", " ").strip();
        return words.isEmpty() ? name : words;
    }

    private static String single(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
