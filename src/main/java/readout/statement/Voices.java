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

    /// A person with first and family name and perhaps a medium: "Agneta Raud (Daily News):".
    private static final Pattern ASKING =
            Pattern.compile(
                    "^(?<label>\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){1,3}"
                            + "(?<medium> ?[(\\[][^)\\]]{1,60}[)\\]]"
                            + "|,? (?:of |from |with |for |– |— |- )?(?:the )?"
                            + "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}.’'-]* ?){1,5})?):\\s+(?![“„«\"])");

    private static final Pattern FULL_NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{Lu}\\p{M}’'-]+(?: \\p{Lu}\\.)?(?:"
                            + " \\p{Lu}[\\p{Lu}\\p{M}’'-]+){1,3}");

    /// Words of headings in capitals.
    private static final Pattern NO_PERSON =
            Pattern.compile(
                    "\\b(?:ABOUT|ADVISORY|AND|BACKGROUND|CONTACTS?|DATES?|DETAILS|EDITORS?|EMBARGO\\w*"
                        + "|FACTS?|FOR|FROM|IMMEDIATE|INFORMATION|KEY|MEDIA|MESSAGES?|MORE|NEWS"
                        + "|NEXT|NOTES?|OF|ON|POINTS?|PRESS|QUESTIONS?|RELEASE|REPORT|STATEMENT"
                        + "|STEPS?|SUMMARY|THE|TO|UPDATE|WITH)\\b");

    private static final Pattern ASKED = Pattern.compile("\\?[”\"]?(?:\\s|$)");

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

    /// Where a sentence stands.
    ///
    /// @param rest the sentence with what follows it in the paragraph
    /// @param first whether the paragraph begins with it
    /// @param inTranscript whether somebody had the word before
    record Place(String rest, boolean first, boolean inTranscript) {}

    /// The turn that begins with the sentence, if one does.
    ///
    /// Somebody unknown takes the word at the beginning of a paragraph only, and with one word for
    /// a name only after somebody else had it: "UPDATE:" is nobody. With a name in small letters it
    /// is somebody who asks, which a medium behind the name or a question in the paragraph tells.
    ///
    /// @param voice who has the word so far; null in narration, where a name and a colon are no
    ///   turn
    /// @param answering whose answers the document holds; null where nobody is announced
    Optional<Beginning> turn(
            String sentence, Place place, @Nullable Actor voice, @Nullable Actor answering) {
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
            Optional<Actor> speaker = speaker(label.group("label"));
            String name = label.group("label").strip();
            boolean several = name.indexOf(' ') > 0 && !NO_PERSON.matcher(name).find();
            if (speaker.isPresent() || (place.first() && (several || place.inTranscript()))) {
                return Optional.of(new Beginning(label.end(), label.group("label"), speaker));
            }
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
        Matcher asking = ASKING.matcher(start);
        boolean asks =
                place.first()
                        && place.inTranscript()
                        && asking.find()
                        && (asking.group("medium") != null || ASKED.matcher(place.rest()).find());
        return asks
                ? Optional.of(new Beginning(asking.end(), asking.group("label"), Optional.empty()))
                : Optional.empty();
    }

    /// Whether with the paragraph somebody asks, or somebody known to the corpus has the word.
    boolean isAnswering(String paragraph) {
        String start = paragraph.substring(0, Math.min(LONGEST_LABEL, paragraph.length()));
        Matcher label = TURN.matcher(start);
        return QUESTION.matcher(start).find()
                || ANSWER.matcher(start).find()
                || announced(paragraph).isPresent()
                || (label.find()
                        && looksLikeName(label.group("label"))
                        && speaker(label.group("label")).isPresent());
    }

    /// Whether the paragraph begins with a person's name in capitals as a label.
    boolean isLabelled(String paragraph) {
        String start = paragraph.substring(0, Math.min(LONGEST_LABEL, paragraph.length()));
        Matcher label = TURN.matcher(start);
        return label.find() && spelled(label.group("label")).isPresent();
    }

    /// The person with first and family name in capitals, whom nothing else names ("ANNA LIND").
    Optional<Actor> spelled(String label) {
        String name = BRACKETS.matcher(label).replaceAll("").strip();
        return looksLikeName(label)
                        && FULL_NAME.matcher(name).matches()
                        && !NO_PERSON.matcher(name).find()
                ? Optional.of(new Actor(PersonNames.spelled(name), Actor.Kind.PERSON))
                : Optional.empty();
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
                .or(() -> Optional.ofNullable(mentions.holder(Offices.shortened(note))));
    }
}
