package readout.ask;

import org.jspecify.annotations.Nullable;

import readout.text.Span;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a question is put: what would answer it, whose words are asked for, and of whom or what
/// something is asked.
///
/// @param frame the words that only ask, at the beginning
/// @param speaker whose words are asked for; null where nobody's are
/// @param subject the place behind the verb that asks ("will", "did"), where the one stands of whom
///   something is asked; null where there is none
/// @param counted the place behind "how many" or "which"; null where there is none
record Phrasing(
        QuestionKind kind,
        @Nullable Span frame,
        @Nullable Span speaker,
        @Nullable Span subject,
        @Nullable Span counted) {

    private static final String AUXILIARY =
            "(?:is|are|was|were|am|do|does|did|has|have|had|will|would|shall|should|can|could|may"
                    + "|might|must)(?:n['’]t)?";
    private static final String SAYING =
            "(?:sa(?:y|id|ys|ying)|tell|told|telling|announc(?:e|ed|ing)|stat(?:e|ed|ing)"
                + "|declar(?:e|ed)|think|thought|thinking|want(?:ed)?|demand(?:ed)?|ask(?:ed)?|call(?:ed)?"
                + " (?:for|on)|promis(?:e|ed)|pledg(?:e|ed)|conclud(?:e|ed)"
                + "|propos(?:e|ed)|suggest(?:ed)?|warn(?:ed)?|comment(?:ed)?|claim(?:ed)?"
                + "|argu(?:e|ed)|explain(?:ed)?|expect(?:ed)?|urg(?:e|ed)|reply|replied"
                + "|respond(?:ed)?|stress(?:ed)?|underlin(?:e|ed)|emphasi[sz](?:e|ed)|confirm(?:ed)?"
                + "|den(?:y|ied)|criticis(?:e|ed)|criticiz(?:e|ed)|welcom(?:e|ed)|condemn(?:ed)?)";

    private static final Pattern SAID =
            Pattern.compile(
                    "(?i)^(?:and |so |but )?what(?: else| exactly| all)? "
                            + AUXILIARY
                            + " (?<who>.{2,80}?)(?: (?:ever|already|so far|recently|actually|really"
                            + "|publicly|officially|have to|been))* "
                            + SAYING
                            + "(?!\\p{L})(?: (?:about|on|of|regarding|concerning|to|in|that"
                            + "|when|after|over|as to)(?!\\p{L}))?");
    private static final Pattern SAID_PASSIVE =
            Pattern.compile(
                    "(?i)^(?:and |so |but )?what(?: else| exactly| all)? (?:is|was|has been|had"
                        + " been|were)"
                        + " (?:said|stated|announced|told|declared|agreed|decided|promised|concluded)(?:"
                        + " (?:about|on|regarding|concerning))?(?!\\p{L})");
    private static final Pattern LINE =
            Pattern.compile(
                    "(?i)(?:what (?:is|was|are|were) |where does |how (?:did|has|have|does|do|had)"
                        + " )?(?<who>[\\p{L}\\p{M}’' .-]{2,60}?)(?:['’]s?|(?<=s)['’]) (?:public"
                        + " )?(?:position|line|stance|views?|opinion"
                        + "|attitude|policy|words|remarks|statements?|tone|language|plans?|guidance|promises?|mind)(?:"
                        + " (?:on|about|towards?|regarding|for|of)(?!\\p{L}))?");
    private static final Pattern LINE_OF =
            Pattern.compile(
                    "(?i)(?:position|line|stance|views?|opinion|attitude|statements?|remarks|words)"
                            + " (?:of|by|from) (?<who>[\\p{L}\\p{M}’' .-]{2,60}?)(?= (?:on|about"
                            + "|towards?|regarding|for|change|changed)(?!\\p{L})|[?!.]*$)");
    private static final Pattern ACCORDING =
            Pattern.compile(
                    "(?i),? ?according to (?<who>[\\p{L}\\p{M}’' .-]{2,60}?)(?=,|[?!.]*$|"
                            + " (?:is|are|was|were|will|did|does|do|has|have)(?!\\p{L}))");

    private static final Pattern CHANGE =
            Pattern.compile(
                    "(?i)(?<!\\p{L})how (?:did|has|have|does|do|had) .*(?:chang|develop|evolv|shift"
                            + "|mov(?:e|ed)(?!\\p{L})|vary|varied|differ)|what(?: has| have|"
                            + " had)?(?: been)? (?:chang|differ|new\\b)|(?:change|shift|evolution"
                            + "|development) (?:of|in) (?:the )?(?:position|line|stance|view|tone"
                            + "|language|policy)");
    private static final Pattern FIRST =
            Pattern.compile(
                    "(?i)^(?:and )?(?:since when|when (?:did|was|has|were|had)"
                            + " .*(?<!\\p{L})first(?!\\p{L})|when .* for the first time)");
    private static final Pattern WHEN =
            Pattern.compile(
                    "(?i)^(?:and )?(?:(?:by|until|from|on|at|in|since|before|after|for)"
                            + " )?(?:when|(?:which|what) (?:day|date|month|year|week|time)s?|how"
                            + " soon)(?!\\p{L})");
    private static final Pattern HOW_MANY =
            Pattern.compile(
                    "(?i)^(?:and )?(?:by |to |for |at |of )?(?:how (?:many|much|often|frequently"
                        + "|large|high|low|big|full|far|fast|old|deep|strong|long|wide|heavy|many"
                        + " times)|(?:at )?what (?:(?:is|was|are|were) )?(?:the )?(?:[\\p{L}-]+"
                        + " ){0,2}?(?:share|percentage|proportion"
                        + "|number|amount|size|level|cost|price|rate|range|length))(?!\\p{L})");
    private static final Pattern WHERE =
            Pattern.compile(
                    "(?i)^(?:and )?(?:(?:from|to|in|at) )?(?:where|(?:which|what)"
                            + " (?:place|city|town|country))(?!\\p{L})");
    private static final Pattern WHO =
            Pattern.compile(
                    "(?i)^(?:and )?(?:(?:by|to|with|for|from|of|against)"
                        + " )?(?:who|whom|whose|(?:which|what)"
                        + " (?:person|people|actors?|ministers?|presidents?|officials?|all(?:y|ies)"
                        + "|countr(?:y|ies)|states?|governments?|bod(?:y|ies)|institutions?|leaders?"
                        + "|part(?:y|ies)))(?!\\p{L})");
    private static final Pattern WHY =
            Pattern.compile("(?i)^(?:and )?(?:why|for (?:which|what) reasons?|what made|how come)");
    private static final Pattern WHETHER =
            Pattern.compile("(?i)^(?:and )?(?:" + AUXILIARY + "|whether)(?!\\p{L})");

    private static final Pattern AUX = Pattern.compile("(?i)(?<!\\p{L})" + AUXILIARY + " ");
    private static final Pattern COUNTED =
            Pattern.compile("(?i)^(?:and )?(?:\\p{L}+ ){0,2}?(?:how (?:many|much)|which|what) ");

    /// "What interest", and not "what is" or "what did".
    private static final Pattern OF_WHAT_KIND =
            Pattern.compile(
                    "(?i)^(?:and )?what (?!"
                            + AUXILIARY
                            + "(?!\\p{L})|else|about)\\p{L}+ .*?"
                            + "(?<!\\p{L})"
                            + AUXILIARY
                            + "(?!\\p{L})");

    static Phrasing of(String text) {
        QuestionKind kind = kind(text);
        Span frame = null;
        Span speaker = null;
        Matcher said = SAID.matcher(text);
        Matcher passive = SAID_PASSIVE.matcher(text);
        if (said.find()) {
            frame = new Span(said.start(), said.end());
            speaker = new Span(said.start("who"), said.end("who"));
        } else if (passive.find()) {
            frame = new Span(passive.start(), passive.end());
        } else {
            for (Pattern pattern : new Pattern[] {ACCORDING, LINE_OF, LINE}) {
                Matcher line = pattern.matcher(text);
                if (line.find()) {
                    frame = new Span(line.start(), line.end());
                    speaker = new Span(line.start("who"), line.end("who"));
                    break;
                }
            }
        }
        return new Phrasing(kind, frame, speaker, subject(text, frame), counted(text, kind));
    }

    /// Whether the days named are those on which something was said.
    boolean asksWhatWasSaid() {
        return kind == QuestionKind.SAID || kind == QuestionKind.CHANGE;
    }

    private static QuestionKind kind(String text) {
        if (CHANGE.matcher(text).find()) {
            return QuestionKind.CHANGE;
        }
        if (FIRST.matcher(text).find()) {
            return QuestionKind.FIRST;
        }
        if (SAID.matcher(text).find()
                || SAID_PASSIVE.matcher(text).find()
                || LINE_OF.matcher(text).find()) {
            return QuestionKind.SAID;
        }
        if (HOW_MANY.matcher(text).find()) {
            return QuestionKind.HOW_MANY;
        }
        if (WHEN.matcher(text).find()) {
            return QuestionKind.WHEN;
        }
        if (WHO.matcher(text).find()) {
            return QuestionKind.WHO;
        }
        if (WHERE.matcher(text).find()) {
            return QuestionKind.WHERE;
        }
        if (WHY.matcher(text).find()) {
            return QuestionKind.WHY;
        }
        return WHETHER.matcher(text).find() ? QuestionKind.WHETHER : QuestionKind.WHAT;
    }

    private static @Nullable Span subject(String text, @Nullable Span frame) {
        Matcher aux = AUX.matcher(text);
        while (aux.find()) {
            Span behind = new Span(aux.end(), text.length());
            if (frame == null || !frame.overlaps(new Span(aux.start(), aux.end()))) {
                return behind.length() == 0 ? null : behind;
            }
        }
        return null;
    }

    private static @Nullable Span counted(String text, QuestionKind kind) {
        Matcher matcher = COUNTED.matcher(text);
        boolean counts =
                kind == QuestionKind.HOW_MANY
                        || text.matches("(?i).*\\bwhich .*")
                        || OF_WHAT_KIND.matcher(text).find();
        return counts && matcher.find() ? new Span(matcher.end(), text.length()) : null;
    }
}
