package readout.statement;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises where a document hands the word to somebody: a heading ("Doorstep statement by ...")
/// or the label of a speaker's turn ("CHAIR KASK.", "Question:").
final class Voices {
    private static final int LONGEST_HEADING = 220;

    private static final Pattern HEADING =
            Pattern.compile(
                    "^[“\"*_]*(?:\\p{Lu}[\\p{L}-]*"
                        + " ){0,4}?(?:[Ss]tatement|[Rr]emarks|[Ss]peech|[Dd]oorstep|[Pp]ress"
                        + " [Cc]onference|[Aa]ddress|[Tt]ranscript|[Ii]nterview|[Kk]eynote|[Ii]ntervention|[Oo]pening|[Oo]p-?[Ee]d|[Ll]ecture|[Bb]riefing|[Tt]estimony|[Aa]nswer|[Rr]eply|[Ll]etter|[Mm]essage|[*_]*(?:As"
                        + " )?[Dd]elivered)(?: [\\p{L}-]+){0,4}? (?:by|of|with|from) (?:the"
                        + " )?(?<who>.+)$",
                    Pattern.DOTALL);

    private static final Pattern TURN =
            Pattern.compile(
                    "^(?<label>(?:\\p{Lu}[\\p{Lu}\\p{M}.’'-]*["
                            + " ]?){1,6}?(?:\\([^)]{1,60}\\))?)[.:](?:\\s+|$)");

    private static final Pattern NAMED_TURN =
            Pattern.compile(
                    "^(?<label>(?:\\p{Lu}[\\p{L}\\p{M}.’'-]* ){0,5}\\p{Lu}[\\p{L}\\p{M}’'-]*(?:"
                            + " \\([^)]{1,60}\\))?):\\s+");

    private static final Pattern QUESTION =
            Pattern.compile(
                    "^(?:Q|Question|QUESTION|Journalist|Reporter|Moderator|MODERATOR)(?:"
                            + " \\d+)?[.:]\\s*");

    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "(?:^|, )(?:Mr\\.? |Madam )?(?<office>\\p{Lu}\\p{L}+(?:"
                            + " General)?)(?:,.*)?\\?[”\"]?$");

    private final Actors actors;
    private final Mentions mentions;

    Voices(Actors actors, Mentions mentions) {
        this.actors = actors;
        this.mentions = mentions;
    }

    /// Whose words follow a heading; empty where the paragraph is no such heading.
    Optional<Actor> announced(String paragraph) {
        if (paragraph.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(paragraph);
        if (!heading.find()) {
            return Optional.empty();
        }
        List<Actors.Mention> people = actors.peopleIn(heading.group("who"));
        return people.stream()
                .map(Actors.Mention::actor)
                .findFirst()
                .or(() -> Optional.ofNullable(mentions.holder(heading.group("who"))));
    }

    /// The beginning of a turn.
    ///
    /// @param length of the label with its mark and the white space behind it
    /// @param speaker empty for somebody whose words are no statement of the corpus: a journalist,
    ///   a moderator
    record Turn(int length, Optional<Actor> speaker) {}

    /// The turn that begins with the sentence, if one does.
    ///
    /// @param voice who has the word so far; null in narration, where a name and a colon are no
    ///   turn
    Optional<Turn> turn(String sentence, @Nullable Actor voice) {
        Matcher question = QUESTION.matcher(sentence);
        if (question.find()) {
            return Optional.of(new Turn(question.end(), Optional.empty()));
        }
        Matcher label = TURN.matcher(sentence);
        if (label.find() && looksLikeName(label.group("label"))) {
            return Optional.of(new Turn(label.end(), speaker(label.group("label"))));
        }
        Matcher named = NAMED_TURN.matcher(sentence);
        if (named.find()) {
            Optional<Actor> speaker = speaker(named.group("label"));
            boolean asks = voice != null && sentence.endsWith("?");
            if (speaker.isPresent() || asks) {
                return Optional.of(new Turn(named.end(), speaker));
            }
        }
        return Optional.empty();
    }

    /// Whether the sentence is a question put to the speaker by office ("..., Minister?").
    boolean addresses(String sentence, Actor voice) {
        Matcher address = ADDRESSED.matcher(sentence);
        return address.find() && voice.equals(mentions.holder(address.group("office")));
    }

    private static boolean looksLikeName(String label) {
        return label.length() >= 4
                && label.chars().filter(Character::isLetter).count() >= 4
                && label.equals(label.toUpperCase(Locale.ROOT));
    }

    private Optional<Actor> speaker(String label) {
        String name = label.replaceAll("\\s*\\([^)]*\\)", "").strip();
        return actors.person(name)
                .or(() -> actors.body(name))
                .or(() -> Optional.ofNullable(mentions.holder(name)));
    }
}
