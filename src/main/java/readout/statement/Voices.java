package readout.statement;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises where a document hands the word to somebody: a heading ("Doorstep statement by ...")
/// or the label of a speaker's turn ("CHAIR KASK.", "Question:", "A:").
final class Voices {
    private static final int LONGEST_HEADING = 220;
    private static final int LONGEST_LABEL = 120;

    private static final Pattern HEADING =
            Pattern.compile(
                    "^[“\"*_]*(?:\\p{Lu}[\\p{L}-]*"
                        + " ){0,4}?(?:[Ss]tatement|[Rr]emarks|[Ss]peech|[Dd]oorstep|[Pp]ress"
                        + " [Cc]onference|[Aa]ddress|[Tt]ranscript|[Ii]nterview|[Kk]eynote|[Ii]ntervention|[Oo]pening|[Oo]p-?[Ee]d|[Ll]ecture|[Bb]riefing|[Tt]estimony|[Aa]nswer|[Rr]eply|[Ll]etter|[Mm]essage|[Cc]omments|[Dd]eclaration|[*_]*(?:As"
                        + " )?[Dd]elivered)(?: [\\p{L}-]+){0,4}? (?:by|of|with|from) (?:the"
                        + " )?(?<who>.+)$",
                    Pattern.DOTALL);

    private static final Pattern SPOKEN =
            Pattern.compile(
                    "(?i)\\b(?:statement|remarks|speech|address|keynote|lecture|testimony"
                            + "|intervention|press conference|transcript)\\b");

    private static final Pattern BODYS_OWN =
            Pattern.compile(
                    "^(?:\\p{Lu}[\\p{L}-]* ){0,3}?(?:[Ss]tatement|[Dd]eclaration|[Cc]ommuniqu[eé]"
                            + "|[Cc]onclusions) (?:by|of|from) (?:the )?(?<who>.+)$"
                            + "|^We, the (?<we>[^,]{3,120}),",
                    Pattern.DOTALL);

    private static final String NOTE = "(?: ?[(\\[][^)\\]]{1,80}[)\\]])?";

    private static final Pattern TURN =
            Pattern.compile(
                    "^(?<label>(?:(?:Mr|Mrs|Ms|Dr|The)\\.? )?(?:\\p{Lu}[\\p{Lu}\\p{M}.’'-]*["
                            + " ]?){1,6}?"
                            + NOTE
                            + ")[.:](?:\\s+|$)");

    private static final Pattern NAMED_TURN =
            Pattern.compile(
                    "^(?<label>(?:\\p{Lu}[\\p{L}\\p{M}.’'-]* ){0,5}\\p{Lu}[\\p{L}\\p{M}’'-]*"
                            + NOTE
                            + "):\\s+");

    /// Somebody who asks or leads through: alone ("Q:"), numbered, with a name or medium behind.
    private static final Pattern QUESTION =
            Pattern.compile(
                    "^(?<label>(?:Q|Question|QUESTION|Journalist|JOURNALIST|Reporter|REPORTER|Media"
                        + "|MEDIA|Press|PRESS|Moderator|MODERATOR|Host|HOST|Presenter|PRESENTER"
                        + "|Interviewer|INTERVIEWER|Interpreter|INTERPRETER|Operator|OPERATOR|Anchor|ANCHOR)(?:"
                        + " \\d+)?(?:(?: from| by)? [^.:]{1,80}| ?[(\\[][^)\\]]{1,80}[)\\]]| ?[–—-]"
                        + " ?[^:]{1,100})?)(?::|(?<=^.{1,12})\\.)(?:\\s+|$)");

    private static final Pattern ANSWER =
            Pattern.compile("^(?<label>(?:A|Answer|ANSWER|Reply|REPLY)(?: \\d+)?)[.:](?:\\s+|$)");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");

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
        return actors.peopleIn(heading.group("who"), List.of()).stream()
                .map(Actors.Mention::actor)
                .findFirst()
                .or(() -> Optional.ofNullable(mentions.holder(heading.group("who"))));
    }

    /// Who stands with an office below the title of a speech ("Ieva Straumēna, Governor of the
    /// Bank"); empty where the paragraph is no such line.
    Optional<Actor> bylined(String title, String paragraph) {
        boolean line = paragraph.length() <= LONGEST_HEADING && !paragraph.endsWith(".");
        if (!line || !SPOKEN.matcher(title).find()) {
            return Optional.empty();
        }
        return actors.peopleIn(paragraph, List.of()).stream()
                .findFirst()
                .filter(person -> person.span().start() == 0 && person.office() != null)
                .map(Actors.Mention::actor);
    }

    /// The body whose own text begins with the paragraph: "Statement by the Council", "We, the
    /// Ministers of ...,".
    Optional<Actor> ownTextOf(String paragraph) {
        Matcher own = BODYS_OWN.matcher(paragraph);
        if (!own.find() || (own.group("we") == null && paragraph.length() > LONGEST_HEADING)) {
            return Optional.empty();
        }
        String who = own.group("we") == null ? own.group("who") : own.group("we");
        return actors.bodiesIn(NamedText.of(who)).stream()
                .filter(body -> body.span().start() == 0)
                .map(Actors.Mention::actor)
                .findFirst();
    }

    /// The beginning of a turn.
    ///
    /// @param length of the label with its mark and the white space behind it
    /// @param label as it stands
    /// @param speaker empty for somebody whose words are no statement of the corpus: a journalist,
    ///   a moderator
    record Beginning(int length, String label, Optional<Actor> speaker) {}

    /// The turn that begins with the sentence, if one does.
    ///
    /// @param voice who has the word so far; null in narration, where a name and a colon are no
    ///   turn
    /// @param answering whose answers the document holds; null where nobody is announced
    Optional<Beginning> turn(String sentence, @Nullable Actor voice, @Nullable Actor answering) {
        String start = sentence.substring(0, Math.min(LONGEST_LABEL, sentence.length()));
        Matcher question = QUESTION.matcher(start);
        if (question.find()) {
            return Optional.of(
                    new Beginning(question.end(), question.group("label"), Optional.empty()));
        }
        Matcher answer = ANSWER.matcher(start);
        if (answering != null && answer.find()) {
            return Optional.of(
                    new Beginning(answer.end(), answer.group("label"), Optional.of(answering)));
        }
        Matcher label = TURN.matcher(start);
        if (label.find() && looksLikeName(label.group("label"))) {
            return Optional.of(
                    new Beginning(
                            label.end(), label.group("label"), speaker(label.group("label"))));
        }
        Matcher named = NAMED_TURN.matcher(start);
        if (named.find()) {
            Optional<Actor> speaker = speaker(named.group("label"));
            boolean asks = voice != null && sentence.endsWith("?");
            boolean speaks =
                    speaker.isPresent() && !Quotations.begins(sentence.substring(named.end()));
            if (speaks || asks) {
                return Optional.of(new Beginning(named.end(), named.group("label"), speaker));
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
        String name =
                BRACKETS.matcher(label)
                        .replaceAll("")
                        .replaceFirst("^(?:Mr|Mrs|Ms|Dr|The)\\.? ", "")
                        .strip();
        return name.length() >= 4
                && name.chars().filter(Character::isLetter).count() >= 4
                && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private Optional<Actor> named(String words) {
        return actors.peopleIn(words, mentions.recent()).stream()
                .map(Actors.Mention::actor)
                .findFirst();
    }

    /// By name, body or office, else by what stands in brackets behind ("SPEAKER (Foreign
    /// Minister)").
    private Optional<Actor> speaker(String label) {
        String name = BRACKETS.matcher(label).replaceAll("").strip();
        Matcher brackets = BRACKETS.matcher(label);
        String note = brackets.find() ? brackets.group(1) : "";
        return actors.person(name, mentions.recent())
                .or(() -> named(name))
                .or(() -> actors.body(name))
                .or(() -> Optional.ofNullable(mentions.holder(name)))
                .or(() -> named(note))
                .or(() -> Optional.ofNullable(mentions.holder(PersonNames.shortOffice(note))));
    }
}
