package readout.reading;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The body that published a document, where the document states one.
final class Publisher {
    private static final List<Pattern> STATED =
            List.of(
                    Pattern.compile(
                            "^Source:? (?:the )?(\\p{Lu}[^.|,(]{2,70}?)(?: press"
                                    + " (?:service|office))?(?:, via (.+))?$"),
                    Pattern.compile(
                            "^(\\p{Lu}[^.:]{2,60}?) [·|–-] [Pp]ress (?:office|service|release)$"),
                    Pattern.compile("^(\\p{Lu}[^.:]{2,60}?) [Pp]ress [Rr]elease(?: ?[(\\d].*)?$"),
                    Pattern.compile(
                            "^(?:©|\\(c\\)|Copyright ©?) ?(?:\\d{4}"
                                    + " )?(\\p{Lu}[^.,|\\d]{2,60}?)(?:\\.|,| \\d{4}|$).*"));

    private Publisher() {}

    /// @param stated by the format itself
    /// @param lines of the page, furniture included
    static @Nullable String of(@Nullable String stated, List<String> lines) {
        if (stated != null && stated.codePoints().anyMatch(Character::isLetter)) {
            return stated.replaceAll("\\s+", " ").strip();
        }
        for (Pattern pattern : STATED) {
            for (String line : lines) {
                Matcher matcher = pattern.matcher(line);
                if (matcher.matches()) {
                    String via = matcher.groupCount() > 1 ? matcher.group(2) : null;
                    return via == null ? matcher.group(1).strip() : via.strip();
                }
            }
        }
        return null;
    }
}
