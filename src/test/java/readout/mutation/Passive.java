package readout.mutation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A plain active sentence, ready to be put into the passive.
///
/// @param rest where, when and to whom; may be empty
record Passive(String who, String aux, String verb, String what, String rest) {
    private static final Pattern SENT =
            Pattern.compile(
                    "^(?<who>(?:The )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3})"
                        + " (?<aux>will|must|should|can)"
                        + " (?<verb>send|build|deliver|support|host|provide|buy|close|open|join|review|discuss|approve|keep|lead|train|protect|repair|publish|raise|extend)"
                        + " (?<what>(?:(?:the|a|an|its|their|all|two|three|four|five|six|ten|twelve|\\d+)"
                        + " )?[\\p{L}-]+(?:"
                        + " (?!(?:to|in|on|at|for|from|with|until|by|before|of)\\b)[\\p{L}-]+){0,3})(?<rest>(?:"
                        + " (?:to|in|on|at|for|from|with|until|by) (?!.*(?: as | that | and"
                        + " ))[^,;:]*)?)[.]$");

    static Optional<Passive> of(String sentence) {
        Matcher sent = SENT.matcher(sentence);
        return sent.find()
                ? Optional.of(
                        new Passive(
                                sent.group("who"),
                                sent.group("aux"),
                                sent.group("verb"),
                                sent.group("what"),
                                sent.group("rest")))
                : Optional.empty();
    }

    /// The same in the passive, the agent at either end.
    List<String> same() {
        String done = "%s %s be %s".formatted(Words.capital(what), aux, participle());
        String agent = inside(who);
        if (rest.contains("until")) {
            return List.of("%s by %s%s.".formatted(done, agent, rest));
        }
        return List.of(
                "%s by %s%s.".formatted(done, agent, rest),
                "%s%s by %s.".formatted(done, rest, agent),
                "%s%s.".formatted(done, rest));
    }

    /// In the passive, but with the one who acts as the one it befalls.
    String swapped() {
        return "%s %s be %s by %s%s.".formatted(who, aux, participle(), inside(what), rest);
    }

    private String participle() {
        return switch (verb) {
            case "send" -> "sent";
            case "build" -> "built";
            case "buy" -> "bought";
            case "lead" -> "led";
            default -> verb.endsWith("e") ? verb + "d" : verb + "ed";
        };
    }

    private static String inside(String words) {
        return words.startsWith("The ") ? "the " + words.substring(4) : words;
    }
}
