package readout.reading;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which elements of a page no reader sees.
final class Visibility {
    private static final Pattern UNSEEN_CLASS =
            Pattern.compile(
                    "(?:^|[},])\\s*\\.([\\w-]+)\\s*\\{[^}]*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern MEDIA =
            Pattern.compile("@[\\w-]+[^{;]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NONE = Pattern.compile("display\\s*:\\s*none");
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "visibility\\s*:\\s*(hidden|collapse)|opacity\\s*:\\s*0(\\.0+)?\\s*(;|$)");
    private static final Pattern WHITE =
            Pattern.compile(
                    "(?:^|[;\\s])color\\s*:\\s*(#fff(fff)?\\b|white\\b|rgba?\\(\\s*255\\s*,\\s*255\\s*,\\s*255|transparent\\b)");
    private static final Pattern BACKGROUND =
            Pattern.compile("background(-color|-image)?\\s*:(?!\\s*(#fff|white|none|transparent))");
    private static final Pattern TINY =
            Pattern.compile(
                    "font-size\\s*:\\s*(0(\\.\\d+)?\\s*(px|pt|em|rem|%)?|[12](\\.\\d+)?px|1(\\.[0-4]\\d*)?pt)\\s*(;|!|$)");
    private static final Pattern AWAY =
            Pattern.compile("(left|top|text-indent)\\s*:\\s*-\\d{3,}(\\.\\d+)?(px|em|rem|pt)?");

    private final Set<String> unseenClasses;

    private Visibility(Set<String> unseenClasses) {
        this.unseenClasses = unseenClasses;
    }

    static Visibility of(Document page) {
        Set<String> unseen = new HashSet<>();
        for (Element style : page.select("style")) {
            String css = COMMENT.matcher(style.data()).replaceAll("");
            Matcher rule = UNSEEN_CLASS.matcher(MEDIA.matcher(css).replaceAll(""));
            int at = 0;
            while (rule.find(at)) {
                unseen.add(rule.group(1));
                at = rule.end();
            }
        }
        return new Visibility(unseen);
    }

    /// Why the element and all in it are not seen; empty where they are.
    Optional<String> hides(Element element) {
        if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
            return Optional.of("hidden attribute");
        }
        if (element.attr("aria-hidden").equals("true")) {
            return Optional.of("hidden from screen readers");
        }
        for (String name : element.classNames()) {
            if (unseenClasses.contains(name)) {
                return Optional.of("not displayed");
            }
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        return style.isEmpty() ? Optional.empty() : hides(style);
    }

    private static Optional<String> hides(String style) {
        if (NONE.matcher(style).find()) {
            return Optional.of("not displayed");
        }
        if (INVISIBLE.matcher(style).find()) {
            return Optional.of("invisible");
        }
        if (WHITE.matcher(style).find() && !BACKGROUND.matcher(style).find()) {
            return Optional.of("white text");
        }
        if (TINY.matcher(style).find()) {
            return Optional.of("tiny text");
        }
        return AWAY.matcher(style).find() ? Optional.of("off the page") : Optional.empty();
    }
}
