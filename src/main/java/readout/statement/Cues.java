package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.text.Span;
import readout.text.WordList;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that attribute: verbs of saying, in the forms in which narrators use them.
final class Cues {
    private static final String NAME = "\\p{Lu}[\\p{L}’-]*";

    /// What may stand between an actor and the verb: another spelling in brackets, the body or
    /// country ("of the Central Bank"), an apposition, adverbs and auxiliaries.
    private static final String BETWEEN =
            "(?: \\([^)]{1,60}\\))?"
                    + ("(?: of (?:the )?" + NAME + "(?: " + NAME + "){0,4})?")
                    + "(?:,[^,]{1,80})?,?"
                    + " (?:(?:also|then|further|furthermore|again|later|today|earlier|however|has|have|had|would|once"
                    + " more|\\p{L}+ly) ){0,3}";

    /// Subject, then verb: applied to the text right behind a mention.
    private static final Pattern BEHIND =
            Pattern.compile(
                    "^" + BETWEEN + "(?<cue>(?:" + verbs() + ")(?: that| to)?)(?![\\p{L}-])");

    /// Verb, then subject: applied to the text right before a mention (`," said Mr Kask`).
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:[,”\"’?!…] ?(?<cue>said|says|added|stressed|warned|explained|noted|insisted"
                            + "|concluded|replied|recalled|underlined|declared|wrote)"
                            + "|(?<=^|[ ,])(?<according>[Aa]ccording to|[Ii]n the words of))"
                            + " (?:the )?$");

    private Cues() {}

    /// A cue in a text.
    record Cue(Span span, String words) {}

    /// The cue right behind a mention that ends at `end`; null where none stands.
    static @Nullable Cue behind(String text, int end) {
        Matcher match = BEHIND.matcher(text).region(end, text.length());
        return match.find() ? cue(match, "cue") : null;
    }

    /// The cue right before a mention that begins at `start`; null where none stands.
    static @Nullable Cue before(String text, int start) {
        Matcher match = BEFORE.matcher(text).region(0, start);
        if (!match.find()) {
            return null;
        }
        return cue(match, match.group("cue") == null ? "according" : "cue");
    }

    private static Cue cue(Matcher match, String group) {
        return new Cue(new Span(match.start(group), match.end(group)), match.group(group));
    }

    private static String verbs() {
        List<String> verbs = new ArrayList<>();
        for (String line : WordList.read("cues.txt")) {
            int follows = line.indexOf(" > ");
            String forms = (follows < 0 ? line : line.substring(0, follows)).replace(' ', '|');
            verbs.add(
                    follows < 0
                            ? forms
                            : "(?:%s) (?:%s)"
                                    .formatted(
                                            forms, line.substring(follows + 3).replace(' ', '|')));
        }
        return String.join("|", verbs);
    }
}
