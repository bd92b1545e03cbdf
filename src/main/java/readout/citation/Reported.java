package readout.citation;

import readout.text.Span;
import readout.text.WordList;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence that reports: who, and what was said ("the Minister said on Monday that ...").
///
/// @param who as written
/// @param when the rest of the reporting words, such as "on Monday"; may be empty
/// @param said the place of what was said
record Reported(String who, String when, Span said) {
    private static final String VERB =
            "(?:"
                    + String.join("|", WordList.read("meaning/say-verbs.txt")).replace(' ', '|')
                    + ")";

    private static final String WHO = "(?<who>[^“”\",;:]{2,90}?)";

    private static final String WHEN =
            "(?<when>(?: (?:on|in) (?=[^,;:“”\"]{0,20}(?:\\d \\p{Lu}|\\p{Lu}\\p{L}+"
                    + " \\d|\\p{Lu}\\p{L}+day))[^,;:“”\"]{2,40}?| today| yesterday)?)";

    /// No name or office: a sentence of its own.
    private static final Pattern NO_SPEAKER =
            Pattern.compile(
                    "(?<!\\p{L})(?:that|which|who|whom|will|would|shall|can|could|may|might|must|should"
                        + "|is|are|was|were|be|been|has|have|had|do|does|did|not|no|to|as|if|when|what|how|why)(?!\\p{L})|."
                        + " (?:I|we|he|she|it|they)(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE);

    /// Only "said" may stand before what was said without a mark or "that".
    private static final Pattern LEADING =
            Pattern.compile(
                    "^"
                            + WHO
                            + " (?:(?:has|have|had|also|then|later|again) )*"
                            + ("(?:" + VERB + WHEN + "(?: that|[:,](?: that)?) |")
                            + "(?:said|says) (?=\\p{L}))(?<said>.+)$");

    private static final Pattern TRAILING =
            Pattern.compile(
                    "^(?<said>.+?)(?:,|(?<=[”\"])),? (?:"
                            + (WHO + " " + VERB)
                            + ("|" + VERB + " (?<whom>[^“”\",;:]{2,90}?))")
                            + "(?<when>(?: on [^,;:“”\"]{2,40}?)?)\\.?$");

    private static final Pattern ACCORDING =
            Pattern.compile("^[Aa]ccording to " + WHO + ",(?<when>) (?<said>.+)$");

    /// Where the sentence is one that reports.
    static Optional<Reported> in(String sentence) {
        for (Pattern form : new Pattern[] {ACCORDING, LEADING, TRAILING}) {
            Matcher matcher = form.matcher(sentence);
            if (matcher.find()) {
                String who = matcher.group("who");
                String when = matcher.group("when");
                Reported reported =
                        new Reported(
                                who == null ? matcher.group("whom") : who,
                                when == null ? "" : when.strip(),
                                new Span(matcher.start("said"), matcher.end("said")));
                if (!NO_SPEAKER.matcher(reported.who()).find()) {
                    return Optional.of(reported);
                }
            }
        }
        return Optional.empty();
    }
}
