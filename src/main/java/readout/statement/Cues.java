package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.text.Span;
import readout.text.WordList;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that attribute: verbs of saying in the forms in which narrators use them, phrases that
/// stand for such a verb ("is of the view that"), and nouns of saying ("Mr Kask’s warning that").
final class Cues {
    private static final String NAME = "\\p{Lu}[\\p{L}’-]*";

    /// How far before a mention a cue may begin.
    private static final int FARTHEST = 100;

    private static final String ADVERBS =
            "(?:(?:also|then|further|furthermore|again|later|today|yesterday|earlier|however|has|have|had|would|did|once"
                + " more|in turn|for (?:his|her|its|their) part|once again|on"
                + " \\p{Lu}\\p{Ll}+day|\\p{L}+ly),? ){0,3}";

    /// What may stand between an actor and the verb: another spelling in brackets, the body or
    /// country ("of the Central Bank"), those who speak for a body, an apposition, adverbs and
    /// auxiliaries.
    private static final String BETWEEN =
            "(?: \\([^)]{1,60}\\))?"
                    + ("(?: of (?:the )?" + NAME + "(?: " + NAME + "){0,4})?")
                    + "(?:(?:[’']s?)? (?:chief |senior )?(?:[Ss]pokes(?:person|man|woman|people)"
                    + "|[Oo]fficials?|sources?))?"
                    + "(?:,(?! and )[^,“”\"]{1,80}(?=,))?,? "
                    + ADVERBS;

    private static final String SAYING = verbs(true);

    /// The verbs of saying as alternatives of a pattern.
    static final String ANY_VERB = verbs(false);

    /// Subject, then verb: applied to the text right behind a mention.
    private static final Pattern BEHIND =
            Pattern.compile(
                    "^(?:"
                            + (BETWEEN + "(?<cue>(?:" + phrases() + "|" + ANY_VERB + ")")
                            + "(?: that| to)?)(?![\\p{L}-])"
                            + "|(?<colon>:) ?[“„«\"])");

    /// A noun of saying that the actor owns: applied to the text right behind a mention.
    private static final Pattern OWNED =
            Pattern.compile(
                    "^[’']s? (?:\\p{Ll}+ ){0,2}?(?<cue>(?:view|opinion|words|warning|call|appeal"
                            + "|demand|pledge|promise|message|claim|assessment|proposal|insistence"
                            + "|assertion|statement|remark|announcement|argument|belief|hope|fear"
                            + "|denial|reply|answer|position|commitment)s?(?: (?:is|was|were|are))?"
                            + " (?:that|for|to|on|of|is)|(?:view|words|opinion|assessment)(?=,))"
                            + "(?![\\p{L}-])");

    /// Verb, then subject: applied to the text right before a mention (`," said Mr Kask`).
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:(?:(?<=[”\"’»])[,.]?|[,?!…][”\"’»]?) ?(?<cue>"
                            + SAYING
                            + ")(?:,? \\p{Ll}+ly)?"
                            + "|(?<=^|[ ,(])(?<according>[Aa]ccording to|[Ii]n the"
                            + " (?:words|view|opinion|assessment) of|[Aa]s (?:\\p{Ll}+ )?(?:"
                            + SAYING
                            + ") by|(?:was|were|been|being) (?:\\p{Ll}+ly )?(?:"
                            + ANY_VERB
                            + ") by))"
                            + " (?:the |a (?:\\p{Ll}+ )?spokes\\p{Ll}+ (?:for|of) (?:the )?)?$");

    /// For whom somebody speaks whom nobody names: applied to the text right before a mention.
    private static final Pattern ON_BEHALF =
            Pattern.compile(
                    "(?<![\\p{L}-])(?<cue>(?:"
                            + SAYING
                            + "|told))(?: [^,;.]{1,40})?,? (?:speaking )?"
                            + "(?:on behalf of|for) (?:the )?$");

    /// Somebody else who is reported to have said something.
    private static final Pattern REPORTED =
            Pattern.compile(
                    "(?:^|(?<![\\p{L}-])that) [^“”\"]{1,80}? (?:had|has|have) (?:\\p{Ll}+ly |also"
                            + " )?(?:"
                            + ANY_VERB
                            + ")(?![\\p{L}-])");

    /// Somebody says what stands in quotation marks behind the text.
    private static final Pattern INTRODUCES =
            Pattern.compile(
                    "(?<![\\p{L}-])(?:"
                            + SAYING
                            + "|told(?: [^,;:.“”\"]{1,60})?)(?: that)?[:,]? ?$");

    /// Somebody said what stands in quotation marks before the text.
    private static final Pattern FOLLOWS =
            Pattern.compile(
                    "^[,.]? ?(?:(?:"
                            + SAYING
                            + "|told)(?![\\p{L}-]) (?!that\\b)"
                            + "|(?:[\\p{L}’'-]+ ){1,8}?(?:"
                            + SAYING
                            + "|told)(?![\\p{L}-])(?! by\\b))");

    private Cues() {}

    /// Whether a text in front of a quotation tells that somebody says it.
    static boolean introduces(String text) {
        return INTRODUCES.matcher(text).find();
    }

    /// Whether a text behind a quotation tells that somebody said it.
    static boolean follows(String text) {
        return FOLLOWS.matcher(text).find();
    }

    /// A cue in a text.
    record Cue(Span span, String words) {}

    /// The cue right behind a mention that ends at `end`; null where none stands.
    static @Nullable Cue behind(String text, int end) {
        Matcher match = BEHIND.matcher(text).region(end, text.length());
        if (match.find()) {
            return cue(match, match.group("cue") == null ? "colon" : "cue");
        }
        Matcher owned = OWNED.matcher(text).region(end, text.length());
        return owned.find() ? cue(owned, "cue") : null;
    }

    /// The cue right before a mention that begins at `start`; null where none stands.
    static @Nullable Cue before(String text, int start) {
        int from = Math.max(0, start - FARTHEST);
        Matcher match = BEFORE.matcher(text.substring(from, start));
        if (!match.find()) {
            return null;
        }
        return shifted(cue(match, match.group("cue") == null ? "according" : "cue"), from);
    }

    /// The cue of an unnamed person who speaks on behalf of the mention that begins at `start`;
    /// null where none stands.
    static @Nullable Cue onBehalf(String text, int start) {
        int end = text.startsWith("the ", start - 4) ? start - 4 : start;
        if (!text.startsWith("for ", end - 4) && !text.startsWith("behalf of ", end - 10)) {
            return null;
        }
        int from = Math.max(0, start - FARTHEST);
        Matcher match = ON_BEHALF.matcher(text.substring(from, start));
        return match.find() ? shifted(cue(match, "cue"), from) : null;
    }

    /// Where the words of somebody else begin whom the sentence reports, from `from` on; the end of
    /// the text where there is nobody.
    static int reportedFrom(String text, int from) {
        Matcher reported = REPORTED.matcher(text).region(from, text.length());
        return reported.find() ? reported.end() : text.length();
    }

    private static Cue cue(Matcher match, String group) {
        return new Cue(new Span(match.start(group), match.end(group)), match.group(group));
    }

    private static Cue shifted(Cue cue, int by) {
        return new Cue(cue.span().shift(by), cue.words());
    }

    private static String phrases() {
        return String.join("|", WordList.read("cue-phrases.txt"));
    }

    /// @param saying only those that may come between a quotation and the speaker
    private static String verbs(boolean saying) {
        List<String> verbs = new ArrayList<>();
        for (String line : WordList.read("cues.txt")) {
            boolean says = line.startsWith("\" ");
            String entry = says ? line.substring(2) : line;
            int follows = entry.indexOf(" > ");
            String forms = (follows < 0 ? entry : entry.substring(0, follows)).replace(' ', '|');
            if (follows < 0 && (says || !saying)) {
                verbs.add(forms);
            } else if (!saying) {
                String next = entry.substring(follows + 3).replace(' ', '|');
                verbs.add("(?:%s) (?:%s)".formatted(forms, next));
            }
        }
        return String.join("|", verbs);
    }
}
