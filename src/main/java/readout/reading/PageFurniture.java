package readout.reading;

import readout.document.Document;
import readout.document.Document.Mark;
import readout.text.Span;
import readout.text.WordList;

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
            WordList.read("reading/furniture.txt").stream()
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new Rule(parts[1], parts[0]))
                    .toList();

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
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d\\d( ?[ap]\\.?m\\.?)?");
    private static final Pattern PLACE = Pattern.compile("\\(?(\\p{Lu}[\\p{L}’'.-]+ ?){1,3}, ?");
    private static final Pattern AGENCY = Pattern.compile("( ?\\([\\p{L} ]{2,30}\\))?[ .:–—-]*");
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

    /// A date with nothing else but a dash, a time or a place.
    private static boolean isDate(String line) {
        List<WrittenDate> dates = WrittenDate.in(line, false);
        if (dates.isEmpty()) {
            return false;
        }
        Span date = dates.getFirst().span();
        String before = line.substring(0, date.start());
        String after = TIME.matcher(line.substring(date.end())).replaceAll("");
        boolean alone = (before + after).codePoints().noneMatch(Character::isLetterOrDigit);
        return alone || (PLACE.matcher(before).matches() && AGENCY.matcher(after).matches());
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
