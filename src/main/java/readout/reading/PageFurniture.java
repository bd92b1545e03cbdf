package readout.reading;

import readout.document.Document;
import readout.document.Document.Mark;
import readout.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises the lines of a page that are not the document, by what such lines say everywhere.
final class PageFurniture {
    private record Rule(Pattern line, String reason) {
        Rule(String line, String reason) {
            this(Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), reason);
        }
    }

    /// A rule holds for a whole line without its bullet.
    private static final List<Rule> RULES =
            List.of(
                    new Rule("leave a (reply|comment)", "comment form"),
                    new Rule("your e-?mail address will not be published\\b.*", "comment form"),
                    new Rule("required fields are marked\\b.*", "comment form"),
                    new Rule("you must be (logged|signed) in to\\b.{0,60}", "comment form"),
                    new Rule("(post|add|write) (a )?comment|no comments( yet)?", "comment form"),
                    new Rule("(\\d+ )?comments?( \\(\\d+\\)|: ?\\d+)?", "comment form"),
                    new Rule(
                            "(last |page )?(updated|modified|reviewed)( on)?:? .{4,40}",
                            "date line"),
                    new Rule("(published|posted|issued|released)( on)?:? .{4,40}", "date line"),
                    new Rule("for (immediate )?release\\b.{0,60}", "release line"),
                    new Rule("(strictly )?embargo(ed)?\\b.{0,80}", "release line"),
                    new Rule("(not )?for (publication|broadcast)\\b.{0,60}", "release line"),
                    new Rule("(please )?check against delivery\\.?", "release line"),
                    new Rule("original: [\\p{L} ]{2,30}", "release line"),
                    new Rule(
                            "(press|news) release( \\(\\d{4}\\))?( (no|nr)\\.?)?[ \\d/-]*",
                            "release line"),
                    new Rule("\\p{Lu}{1,6}[ /-]?\\d{1,6}/\\d{2,6}( [–-] .{0,40})?", "reference"),
                    new Rule(
                            "(ref(erence)?|reference no|document)\\.?:? ?[\\p{L}\\d./ -]{3,30}\\d",
                            "reference"),
                    new Rule("source:? (the )?\\p{Lu}.{0,100}[^.!?”\"]", "copied source line"),
                    new Rule(
                            "(originally )?(published|posted) (by|at|in) .{2,60}",
                            "copied source line"),
                    new Rule("https?://\\S+|www\\.\\S+", "address"),
                    new Rule(
                            "(skip|jump) to (the )?(main )?(content|navigation).{0,20}",
                            "navigation"),
                    new Rule("(home|menu|search|back( to (the )?top)?|top of page)", "navigation"),
                    new Rule("(read|see|view|show) (more|also|all|less)\\b.{0,80}", "navigation"),
                    new Rule(
                            "(previous|next|older|newer) (article|post|page|story)s?\\b.{0,80}",
                            "navigation"),
                    new Rule(
                            "(related|similar|recommended|popular|trending|latest|more)"
                                + " (articles?|posts?|content|stories|news|topics?|links|reading|documents?|pages?|press"
                                + " releases?)\\b.{0,40}",
                            "navigation"),
                    new Rule(
                            "you (may|might) (also )?(like|be interested in)\\b.{0,40}",
                            "navigation"),
                    new Rule("(this|our) (web)?site uses cookies\\b.*", "cookie notice"),
                    new Rule("we (and our partners )?use cookies\\b.*", "cookie notice"),
                    new Rule(
                            "(accept|reject|allow|manage)( all)?( cookies| preferences)?",
                            "cookie notice"),
                    new Rule(
                            "(by continuing|if you continue) (to )?(use|browse|using)\\b.*",
                            "cookie notice"),
                    new Rule(
                            "(please )?(subscribe|sign up)( now| today)?( (to|for)\\b.{0,120})?",
                            "subscription"),
                    new Rule(
                            "(you|we) (receive|received|are receiving|sent you) this"
                                    + " (newsletter|e-?mail|message)\\b.*",
                            "subscription"),
                    new Rule("read on with a subscription\\b.*", "subscription"),
                    new Rule(
                            "(to )?(unsubscribe|manage (your )?(preferences|subscription))\\b.*",
                            "subscription"),
                    new Rule("view (this e-?mail )?in (your )?browser\\b.*", "subscription"),
                    new Rule("(©|\\(c\\)|copyright\\b).{0,200}", "copyright line"),
                    new Rule(".{0,80}\\ball rights reserved\\b.{0,40}", "copyright line"),
                    new Rule(
                            "(terms (of use|and conditions)|privacy (policy|notice|statement)|legal"
                                    + " notice|imprint|disclaimer)",
                            "navigation"),
                    new Rule(
                            "this (e-?mail|message)( and any (attachments?|files?).{0,60})?"
                                + " (is|are|may"
                                + " be|contains?)\\b.{0,60}\\b(confidential|privileged|intended)\\b.*",
                            "confidentiality notice"),
                    new Rule(
                            "(page|p\\.|seite|side) \\d{1,4}( ?(of|/|von|af) ?\\d{1,4})?",
                            "page number"),
                    new Rule("([-–—] ?)?\\d{1,4} ?[-–—]", "page number"),
                    new Rule(
                            "(press|media|news)( (and|&) \\p{L}+)?"
                                    + " ?(contacts?|enquiries|inquiries|office|queries)( ?:.*|"
                                    + " details)?",
                            "contact line"),
                    new Rule(
                            "contacts?( (details|for (the )?(media|press|editors|journalists)))?("
                                    + " ?:.*)?",
                            "contact line"),
                    new Rule(
                            "(for )?(further|more) (information|details|enquiries)( ?:.*| ?,?"
                                    + " ?(please )?(contact|visit|see|call|email)\\b.*)",
                            "contact line"),
                    new Rule(
                            "(tel|phone|telephone|mobile|mob|fax|e-?mail|twitter|web|website)\\.?"
                                    + " ?: ?\\S.{2,80}",
                            "contact line"),
                    new Rule("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+", "contact line"),
                    new Rule("\\+\\d[\\d ()/-]{6,20}", "contact line"),
                    new Rule(
                            "(photo|image|picture|file photo|caption|video)("
                                    + " (credit|by|courtesy))?s? ?[:©].{2,300}",
                            "photo caption"),
                    new Rule(
                            "\\(?(photo|image)s? (by|courtesy of|credit) .{2,100}",
                            "photo caption"),
                    new Rule(
                            "(download|print|listen|watch|play|share|save|copy link|bookmark)("
                                    + " (this|the) [\\p{L} ]{3,30})?( \\(?(pdf|video|audio)\\)?)?",
                            "toolbar"),
                    new Rule("(\\d+|one|two) min(ute)?s?( read)?", "toolbar"),
                    new Rule(
                            "(advertisement|advertising|sponsored( content)?|promoted)",
                            "advertisement"));

    private static final Set<String> NETWORKS =
            Set.of(
                    "facebook",
                    "twitter",
                    "x",
                    "tweet",
                    "linkedin",
                    "whatsapp",
                    "telegram",
                    "reddit",
                    "pinterest",
                    "bluesky",
                    "mastodon",
                    "threads",
                    "instagram",
                    "youtube",
                    "flickr",
                    "rss",
                    "tumblr",
                    "viber");

    private static final Set<String> SHARING =
            Set.of(
                    "share",
                    "this",
                    "on",
                    "via",
                    "by",
                    "e-mail",
                    "email",
                    "mail",
                    "print",
                    "copy",
                    "link",
                    "follow",
                    "us",
                    "page",
                    "article",
                    "story",
                    "post",
                    "with",
                    "to",
                    "a",
                    "friend",
                    "now",
                    "send",
                    "save",
                    "more",
                    "like",
                    "messenger",
                    "sms",
                    "and",
                    "the");

    /// From such a line to the end nothing is the document.
    private static final Pattern BOUNDARY =
            Pattern.compile(
                    "(?i)(leave a (reply|comment)|notes? (to|for) (the )?editors?:?|[-–—*"
                            + " ]*ends?[-–—*. ]*|about the author|# ?# ?#|(\\d+ )?comments?("
                            + " \\(\\d+\\))?)");

    /// A boundary before this share of the text is none: "End" may be a heading.
    private static final double BOUNDARY_FROM = 0.3;

    private static final Pattern BULLET = Pattern.compile("^[\\s•▪●◦‣*|·>»–-]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s|,;:/·•()\\[\\]]+");
    private static final Pattern MEDIA =
            Pattern.compile("^(Media|Press|Photo|Video) [–—-] (?=\\p{Lu})");
    private static final Pattern TURN = Pattern.compile("^[^.!?]{2,80}:(\\s|$)");
    private static final Pattern CAPTION =
            Pattern.compile(
                    "\\p{Lu}.{5,}\\b(meets?|greets?|welcomes?|shakes? hands|poses?|arrives?"
                            + "|addresses|receives|speaks (at|to|with|during)|signs|delivers"
                            + "|attends?|stands?|walks?)\\b.{5,}");
    private static final int LONGEST_CAPTION = 40;

    private PageFurniture() {}

    /// What kind of furniture a whole line or paragraph is.
    static Optional<String> reason(String line) {
        String bare = BULLET.matcher(line).replaceFirst("").strip();
        if (bare.isEmpty()) {
            return line.isBlank() ? Optional.empty() : Optional.of("ornament");
        }
        if (bare.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("ornament");
        }
        if (bare.length() > 400) {
            return Optional.empty();
        }
        if (isSharing(bare)) {
            return Optional.of("share bar");
        }
        if (isDate(bare)) {
            return Optional.of("date line");
        }
        return RULES.stream()
                .filter(rule -> rule.line().matcher(bare).matches())
                .map(Rule::reason)
                .findFirst();
    }

    /// The same, where everything is furniture once the document has ended.
    static Optional<String> reason(String line, boolean ended) {
        Optional<String> reason = reason(line);
        return ended && reason.isEmpty() ? Optional.of("after the end") : reason;
    }

    /// Whether nothing of the document follows the line.
    static boolean isBoundary(String line) {
        return BOUNDARY.matcher(line.strip()).matches();
    }

    /// The furniture of a text that is stored as it stands, in order.
    static List<Mark> in(String text) {
        List<Mark> marks = new ArrayList<>();
        List<Span> lines = lines(text);
        boolean ended = false;
        int seen = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span span = lines.get(i);
            String line = span.in(text);
            seen++;
            ended |= seen > 2 && span.start() > BOUNDARY_FROM * text.length() && isBoundary(line);
            Optional<String> reason = reason(line, ended);
            if (reason.isPresent() && (seen > 1 || !reason.get().equals("reference"))) {
                marks.add(mark(span, reason.get()));
            } else if (isCaption(text, lines, i)) {
                marks.add(mark(span, "photo caption"));
            } else {
                media(span, line).ifPresent(marks::add);
            }
        }
        return marks;
    }

    private static Mark mark(Span span, String reason) {
        return new Mark(span, Document.Mark.Kind.FURNITURE, reason);
    }

    private static Optional<Mark> media(Span span, String line) {
        var matcher = MEDIA.matcher(line);
        if (!matcher.find() || TURN.matcher(line.substring(matcher.end())).find()) {
            return Optional.empty();
        }
        return Optional.of(mark(new Span(span.start(), span.start() + matcher.end()), "media tag"));
    }

    /// A line that tells in the present tense what a picture shows, between finished paragraphs.
    private static boolean isCaption(String text, List<Span> lines, int at) {
        String line = lines.get(at).in(text);
        if (at < 2 || at + 1 >= lines.size() || endsSentence(line)) {
            return false;
        }
        return CAPTION.matcher(line).matches()
                && BETWEEN_WORDS.split(line, -1).length <= LONGEST_CAPTION
                && endsSentence(lines.get(at - 1).in(text))
                && endsSentence(lines.get(at + 1).in(text))
                && apart(text, lines.get(at - 1), lines.get(at))
                && apart(text, lines.get(at), lines.get(at + 1));
    }

    private static boolean apart(String text, Span one, Span next) {
        return text.substring(one.end(), next.start()).lines().count() > 2
                || text.substring(one.end(), next.start()).contains("\n\n");
    }

    private static boolean endsSentence(String line) {
        String bare = line.stripTrailing();
        return !bare.isEmpty() && ".!?:;…”\"’)".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private static boolean isSharing(String line) {
        boolean known = false;
        for (String word : BETWEEN_WORDS.split(line.toLowerCase(Locale.ROOT), -1)) {
            boolean network = NETWORKS.contains(word);
            if (!word.isEmpty()
                    && !network
                    && !SHARING.contains(word)
                    && !word.startsWith("http")) {
                return false;
            }
            known |= network || word.equals("share") || word.equals("print");
        }
        return known && line.length() < 200;
    }

    /// A date with nothing else but a dash or a time.
    private static boolean isDate(String line) {
        List<WrittenDate> dates = WrittenDate.in(line, false);
        if (dates.isEmpty()) {
            return false;
        }
        Span date = dates.getFirst().span();
        String rest = line.substring(0, date.start()) + line.substring(date.end());
        return rest.replaceAll("\\d{1,2}[:.]\\d\\d( ?[ap]\\.?m\\.?)?", "")
                .codePoints()
                .noneMatch(Character::isLetterOrDigit);
    }

    /// The lines that hold anything, without the line breaks and the white space around.
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                String line = text.substring(start, at);
                if (!line.isBlank()) {
                    int from = start + line.length() - line.stripLeading().length();
                    lines.add(new Span(from, start + line.stripTrailing().length()));
                }
                start = at + 1;
            }
        }
        return lines;
    }
}
