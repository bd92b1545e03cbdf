package readout.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that attribute: verbs of saying, in the forms in which narrators use them.
final class Cues {
    /// Verbs after which the words or their content follow.
    private static final String VERBS =
            String.join(
                    "|",
                    "said|says|told|tells",
                    "add(?:ed|s)|stress(?:ed|es)|underlin(?:ed|es)|underscor(?:ed|es)",
                    "emphasi[sz](?:ed|es)|highlight(?:ed|s)|point(?:ed|s) out|not(?:ed|es)",
                    "explain(?:ed|s)|recall(?:ed|s)|reiterat(?:ed|es)|repeat(?:ed|s)|reaffirm(?:ed|s)",
                    "affirm(?:ed|s)|confirm(?:ed|s)|announc(?:ed|es)|declar(?:ed|es)|stat(?:ed|es)",
                    "warn(?:ed|s)|caution(?:ed|s)|call(?:ed|s)"
                        + " (?:on|for|upon)|urg(?:ed|es)|appeal(?:ed|s)",
                    "demand(?:ed|s)|insist(?:ed|s)|argu(?:ed|es)|claim(?:ed|s)|maintain(?:ed|s)"
                        + " that",
                    "condemn(?:ed|s)|denounc(?:ed|es)|criticis(?:ed|es)|criticiz(?:ed|es)|deplor(?:ed|es)",
                    "prais(?:ed|es)|commend(?:ed|s)|welcom(?:ed|es)|applaud(?:ed|s)|acknowledg(?:ed|es)",
                    "express(?:ed|es)|voic(?:ed|es)|convey(?:ed|s)|pledg(?:ed|es)|promis(?:ed|es)",
                    "vow(?:ed|s)|commit(?:ted|s)|offer(?:ed|s) to|propos(?:ed|es)|suggest(?:ed|s)",
                    "recommend(?:ed|s)|reject(?:ed|s)|den(?:ied|ies)|dismiss(?:ed|es)|ruled"
                        + " out|rules out",
                    "agree(?:d|s)|decid(?:ed|es)|conclud(?:ed|es)|report(?:ed|s)|describ(?:ed|es)",
                    "remark(?:ed|s)|observ(?:ed|es)|predict(?:ed|s)|expect(?:ed|s)|hop(?:ed|es)",
                    "believ(?:ed|es)|consider(?:ed|s)|judg(?:ed|es)|assess(?:ed|es)|ask(?:ed|s)",
                    "admit(?:ted|s)|conced(?:ed|es)|indicat(?:ed|es)|signal(?:led|ed|s)|back(?:ed|s)",
                    "support(?:ed|s)|oppos(?:ed|es)|defend(?:ed|s)|repl(?:ied|ies)|answer(?:ed|s)",
                    "respond(?:ed|s) that|made clear|makes clear|spoke of|speaks of|paid tribute",
                    "set out|sets"
                        + " out|outlin(?:ed|es)|insisted|wrote|writes|noted|raised|rais(?:es)");

    private static final String BETWEEN =
            "(?:,[^,]{1,60},)?"
                + " ?(?:(?:also|then|further|furthermore|again|later|repeatedly|strongly|firmly|clearly|explicitly|today|earlier|however|once"
                + " more|has|have|had|would|\\w+ly) ){0,3}";

    /// Subject, then verb: applied to the text right behind a mention.
    private static final Pattern BEHIND =
            Pattern.compile(
                    "^" + BETWEEN + "(?<cue>(?:" + VERBS + ")(?: that| on| to)?)(?!\\p{L})");

    /// Verb, then subject: applied to the text right before a mention (`," said Mr Kask`).
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:[,”\"’?!…]"
                        + " ?(?<cue>said|says|added|stressed|warned|explained|noted|insisted|told"
                        + " reporters|concluded|replied|recalled|underlined|according"
                        + " to|declared|wrote)|(?<=^|[ ,])(?<according>[Aa]ccording to|[Ii]n the"
                        + " words of)) (?:the )?$");

    private Cues() {}

    /// The cue right behind a mention that ends at `end`; null where none stands.
    static @org.jspecify.annotations.Nullable String behind(String text, int end) {
        Matcher match = BEHIND.matcher(text.substring(Math.min(end, text.length())));
        return match.find() ? match.group("cue") : null;
    }

    /// The cue right before a mention that begins at `start`; null where none stands.
    static @org.jspecify.annotations.Nullable String before(String text, int start) {
        Matcher match = BEFORE.matcher(text.substring(0, start));
        if (!match.find()) {
            return null;
        }
        String cue = match.group("cue");
        return cue == null ? match.group("according") : cue;
    }
}
