package readout.wording;

import readout.text.Span;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what is still to be done from what has been done, by the verbs of a sentence.
public final class Tenses {
    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?<!\\p{L})(?:will|shall|(?:is|are|was|were) (?:to|due to|set to|going"
                        + " to|expected to|scheduled to|planned)|plans? to|intends? to|still"
                        + " ha(?:s|ve) to|ha(?:s|ve|d) (?:not yet|yet to)|ha(?:s|ve|d)n[’']t yet)"
                        + " \\p{Ll}+");

    private static final Pattern DONE =
            Pattern.compile(
                    "(?<!\\p{L})(?:has|have|had|[’'](?:ve|s)) (?:now |already |since |just |today"
                        + " |also |all |both |recently |finally )*(?:been"
                        + " )?(?!not|to|no|a|an|the|yet|only)"
                        + "(?:\\p{Ll}+(?:ed|en|wn|lt|pt|nt)|begun|sent|met|set|put|made|paid|left|held"
                        + "|led|won|built|bought|sold|told|said|done|gone|come|become|cut|shut"
                        + "|struck|found|brought|taught)(?!\\p{L})");

    private Tenses() {}

    /// The verb of what is still to come, where none of what has been done stands before it.
    public static Optional<Span> toCome(String text) {
        return first(text, TO_COME, DONE);
    }

    /// The verb of what has been done, where none of what is still to come stands before it.
    public static Optional<Span> done(String text) {
        return first(text, DONE, TO_COME);
    }

    /// Whether the later statement, too, has the verb of the words as one still to come.
    public static boolean isStillToCome(String words, Wording later) {
        String verb = words.substring(words.lastIndexOf(' ') + 1);
        return TO_COME.matcher(later.core())
                .results()
                .anyMatch(found -> found.group().endsWith(" " + verb));
    }

    private static Optional<Span> first(String text, Pattern wanted, Pattern other) {
        Matcher matcher = wanted.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Matcher others = other.matcher(text);
        return others.find() && others.start() <= matcher.start()
                ? Optional.empty()
                : Optional.of(new Span(matcher.start(), matcher.end()));
    }
}
