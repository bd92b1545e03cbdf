package readout.backend;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what all providers say alike: why an answer ends, and what of it is the answer.
final class Answers {
    /// What some models think aloud before they answer.
    private static final Pattern THOUGHT =
            Pattern.compile("\\A\\s*<think>.*?</think>", Pattern.DOTALL);

    private Answers() {}

    /// Why an answer that ends for a reason is of no use; empty where the model had finished. No
    /// reason is none: so ends what breaks off.
    static Optional<Fault> fault(String finish) {
        return switch (finish.toLowerCase(Locale.ROOT)) {
            case "stop", "end_turn", "stop_sequence" -> Optional.empty();
            case "length", "max_tokens", "model_length", "model_context_window_exceeded" ->
                    Optional.of(Fault.CUT_SHORT);
            case "content_filter",
                    "refusal",
                    "safety",
                    "blocklist",
                    "prohibited_content",
                    "recitation",
                    "spii",
                    "language" ->
                    Optional.of(Fault.DECLINED);
            default -> Optional.of(Fault.NO_ANSWER);
        };
    }

    /// The text without the thoughts before it. Halves of surrogate pairs become U+FFFD, which no
    /// store changes and no quotation holds.
    static String text(@Nullable String written) {
        if (written == null) {
            return "";
        }
        StringBuilder whole = new StringBuilder(written.length());
        THOUGHT.matcher(written)
                .replaceFirst("")
                .strip()
                .codePoints()
                .map(point -> isHalf(point) ? 0xFFFD : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
