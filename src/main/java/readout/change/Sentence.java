package readout.change;

import readout.change.Change.Pair;
import readout.citation.Claim;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.Dates;
import readout.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes the one sentence that tells a change, all of it quotation, name and date.
final class Sentence {
    /// How a change between two statements is told: actor, later words and day, earlier ones.
    enum Telling {
        AGAINST("%s said “%s” on %s, against “%s” on %s."),
        OPPOSITE("%s, now the opposite: “%s” (%s); before: “%s” (%s)."),
        FIRMER("%s, firmer: “%s” (%s); before: “%s” (%s)."),
        LOOSER("%s, looser: “%s” (%s); before: “%s” (%s)."),
        MOVED("%s: “%s” (%s); before: “%s” (%s)."),
        AGAIN("%s, the same again: “%s” (%s); before: “%s” (%s).");

        private final String words;

        Telling(String words) {
            this.words = words;
        }
    }

    private static final Pattern LEADS_OVER =
            Pattern.compile(
                    "(?:\\(?\\d{1,3}[.)] )?(?:So|And|But|Then|Also|Of course|However|Moreover|In"
                            + " addition|First|Second|Third|Finally),? |\\(?\\d{1,3}[.)] ");

    /// A verb that only says that something was said, up to the words themselves.
    private static final Pattern SAID =
            Pattern.compile(
                    "[^,;.:“”\"]*? that (?:, )?|(?:said|says|added|stated|noted|explained)"
                            + " (?=[\\p{L}\\p{N}])");

    /// How many characters more are quoted for the sake of a whole clause.
    private static final int NEAR = 30;

    private Sentence() {}

    static Claim taken(Statement first) {
        return new Claim(
                "%s, %s, for the first time: %s"
                        .formatted(first.actor().name(), Dates.inWords(first.date()), whole(first)),
                List.of(first));
    }

    /// The actor spoke on the theme and left the line out.
    static Claim left(Statement last) {
        return new Claim(
                "%s spoke on this again and did not repeat “%s” (%s)."
                        .formatted(last.actor().name(), opening(last), Dates.inWords(last.date())),
                List.of(last));
    }

    /// The actor spoke, but not on the theme.
    static Claim silent(Statement last) {
        return new Claim(
                "%s spoke and did not mention this; last said: “%s” (%s)."
                        .formatted(last.actor().name(), opening(last), Dates.inWords(last.date())),
                List.of(last));
    }

    static Claim between(Pair pair, Difference difference, Telling telling) {
        return new Claim(
                telling.words.formatted(
                        pair.later().actor().name(),
                        clause(pair.later(), difference.later()),
                        Dates.inWords(pair.later().date()),
                        clause(pair.earlier(), difference.earlier()),
                        Dates.inWords(pair.earlier().date())),
                List.of(pair.earlier(), pair.later()));
    }

    /// What another had said of the same.
    static Claim ofAnother(Pair pair, Difference difference) {
        return new Claim(
                "%s: “%s” (%s); before, %s: “%s” (%s)."
                        .formatted(
                                pair.later().actor().name(),
                                clause(pair.later(), difference.later()),
                                Dates.inWords(pair.later().date()),
                                pair.earlier().actor().name(),
                                clause(pair.earlier(), difference.earlier()),
                                Dates.inWords(pair.earlier().date())),
                List.of(pair.earlier(), pair.later()));
    }

    /// In quotation marks, unless it ends with one itself.
    private static String whole(Statement statement) {
        String opening = opening(statement);
        boolean cut =
                statement.text().indexOf(opening) == 0
                        && opening.length() < statement.text().length() - 1;
        return cut ? statement.quoted() : "“" + opening + "”";
    }

    private static String opening(Statement statement) {
        String text = statement.text();
        return Optional.of(text)
                .filter(_ -> statement.attribution().speech() == Speech.DIRECT)
                .flatMap(Fragment::ofQuotation)
                .orElseGet(() -> Fragment.ofWhole(text.substring(begins(statement))));
    }

    private static String clause(Statement statement, Span words) {
        String text = statement.text();
        Span fragment = Fragment.around(text, words);
        int begins = begins(statement);
        boolean told =
                begins < words.end()
                        && (fragment.start() < begins
                                || (fragment.start() <= begins + NEAR
                                        && !Fragment.hasMark(
                                                text.substring(begins, fragment.start()))));
        return (told ? new Span(begins, fragment.end()) : fragment).in(text);
    }

    /// Where what was said begins: behind "he said that", at "called on", behind "So". The words
    /// before it set a scene, lead over or name the actor, whom the sentence names itself.
    private static int begins(Statement statement) {
        String text = statement.text();
        String cue = statement.attribution().cue();
        if (statement.attribution().speech() == Speech.AUTHORED || cue == null) {
            Matcher leadsOver = LEADS_OVER.matcher(text);
            return leadsOver.lookingAt() ? leadsOver.end() : 0;
        }
        int at = text.indexOf(cue + " ");
        if (at <= 0 || Fragment.hasMark(text.substring(0, at))) {
            return 0;
        }
        Matcher said = SAID.matcher(text).region(at, text.length());
        return said.lookingAt() ? said.end() : at;
    }
}
