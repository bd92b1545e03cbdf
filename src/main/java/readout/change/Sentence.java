package readout.change;

import readout.change.Change.Pair;
import readout.citation.Claim;
import readout.statement.Statement;
import readout.text.Dates;
import readout.text.Span;
import readout.wording.Core;

import java.util.List;

/// Writes the one sentence that tells a change, all of it quotation, name and date.
final class Sentence {
    /// How a change between two statements is told: actor, later words and day, earlier ones.
    enum Telling {
        AGAINST("%s said “%s” on %s, against “%s” on %s."),
        OPPOSITE("%s now says the opposite: “%s” (%s), earlier “%s” (%s)."),
        FIRMER("%s is firmer: “%s” (%s), earlier “%s” (%s)."),
        LOOSER("%s is looser: “%s” (%s), earlier “%s” (%s)."),
        MOVED("%s now says “%s” (%s), earlier “%s” (%s).");

        private final String words;

        Telling(String words) {
            this.words = words;
        }
    }

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

    static Claim again(Pair pair, Difference difference) {
        return new Claim(
                "%s, %s, said the same again: “%s”; on %s it was “%s”."
                        .formatted(
                                pair.later().actor().name(),
                                Dates.inWords(pair.later().date()),
                                clause(pair.later(), difference.later()),
                                Dates.inWords(pair.earlier().date()),
                                clause(pair.earlier(), difference.earlier())),
                List.of(pair.earlier(), pair.later()));
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
                "%s now says “%s” (%s), after %s said “%s” (%s)."
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
        boolean cut = opening.length() < statement.text().length() - 1;
        return cut ? statement.quoted() : "“" + opening + "”";
    }

    private static String opening(Statement statement) {
        return Fragment.ofWhole(statement.text());
    }

    private static String clause(Statement statement, Span words) {
        String text = statement.text();
        Span fragment = Fragment.around(text, words);
        int said = said(statement);
        boolean told = fragment.start() < said && said <= words.start();
        return (told ? new Span(said, fragment.end()) : fragment).in(text);
    }

    /// Where what was said begins: behind "he said that", at "called on". The narrator's words before
    /// it set a scene or name the actor, whom the sentence names itself.
    private static int said(Statement statement) {
        int after = Core.afterCue(statement);
        String cue = statement.attribution().cue();
        return after > 0 || cue == null ? after : Math.max(0, statement.text().indexOf(cue));
    }
}
