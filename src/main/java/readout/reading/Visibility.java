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
    private static final Pattern MOVING = Pattern.compile("transform\\s*:|transition|animation");
    private static final Pattern WHITE =
            Pattern.compile(
                    "(?:^|[;\\s])color\\s*:\\s*(#fff(fff)?\\b|white\\b|rgba?\\(\\s*255\\s*,\\s*255\\s*,\\s*255|transparent\\b)");
    private static final Pattern BACKGROUND =
            Pattern.compile("background(-color|-image)?\\s*:(?!\\s*(#fff|white|none|transparent))");
    private static final Pattern TINY =
            Pattern.compile(
                    "font-size\\s*:\\s*(0(\\.\\d+)?\\s*(px|pt|em|rem|%)?|[12](\\.\\d+)?px|1(\\.[0-4]\\d*)?pt)\\s*(;|!|$)");
    private static final Pattern AWAY =
            Pattern.compile("(?<![-\\w])(left|top|text-indent)\\s*:\\s*-([5-9]\\d\\d|\\d{4,})");

    private static final double WHOLE = 0.8;
    private static final double MUCH = 0.3;

    private final Set<String> unseenClasses;

    private final int pageLength;

    private Visibility(Set<String> unseenClasses, int pageLength) {
        this.unseenClasses = unseenClasses;
        this.pageLength = pageLength;
    }

    static Visibility of(Document page) {
        Set<String> unseen = new HashSet<>();
        for (Element style : page.select("style")) {
            String css = COMMENT.matcher(style.data()).replaceAll("");
            Matcher rule = UNSEEN_CLASS.matcher(MEDIA.matcher(css).replaceAll(""));
            while (rule.find()) {
                unseen.add(rule.group(1));
            }
        }
        int length = page.body().text().length();
        unseen.removeIf(name -> isWholePage(page, name, length));
        return new Visibility(unseen, length);
    }

    /// What hides nearly the whole page is lifted by a script: readers see the page.
    private static boolean isWholePage(Document page, String name, int length) {
        return page.body().getElementsByClass(name).stream()
                .anyMatch(element -> element.text().length() > WHOLE * length);
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
        if (style.isEmpty() || (MOVING.matcher(style).find() && holdsMuch(element))) {
            return Optional.empty();
        }
        return hides(style);
    }

    /// A large part of a page that a script moves or fades in is seen in the end.
    private boolean holdsMuch(Element element) {
        return element.text().length() > MUCH * pageLength;
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
