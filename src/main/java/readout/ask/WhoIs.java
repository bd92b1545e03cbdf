package readout.ask;

import readout.document.Document;
import readout.statement.Actor;
import readout.statement.Attribution;
import readout.statement.Introduction;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.CleanText;
import readout.text.Sentences;
import readout.text.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Questions after who somebody is, by name or by office ("Who is the Secretary General?"). What
/// answers them is a sentence in which the whole name stands right beside the office; words that
/// only speak of the one or the other do not.
final class WhoIs {
    private static final Pattern ASKED =
            Pattern.compile("(?i)^(?:and )?who(?: is| was| are| were|['’]s) (?:the )?");

    /// What may stand behind the one asked for: nothing, or what the office is of.
    private static final Pattern REST =
            Pattern.compile("(?i)['’]?s? ?[?.!]*|['’]s? .*| (?:of|for|in) .*");

    /// What stands behind a name and says who it is, where it is no office that goes before one.
    private static final String BEHIND =
            "(?:\\p{L}+ ){0,3}?(?:minister|president|secretary|commissioner|governor|chancellor"
                    + "|chief|head|director|leader|spokes(?:man|woman|person)|chair\\p{L}*"
                    + "|ambassador|mayor)(?!\\p{L})";

    /// What may stand between an office and a name: "Minister of Defence".
    private static final String OF_WHAT = "(?: (?:of|for)(?: \\p{L}+){1,4}?)?";

    private final List<Pattern> named;
    private final List<String> others;

    /// @param others what else is asked for: "of defence"
    private WhoIs(List<Pattern> named, List<String> others) {
        this.named = named;
        this.others = others;
    }

    /// What to look for; empty for other questions.
    ///
    /// @param introductions what the documents call their actors
    static Optional<WhoIs> asked(Question question, Collection<Introduction> introductions) {
        if (question.kind() != QuestionKind.WHO
                || question.wanted().isEmpty()
                || !isForPerson(question.text(), question.wanted().getFirst())) {
            return Optional.empty();
        }
        Set<Actor> actors =
                question.wanted().stream()
                        .filter(WhoIs::isPerson)
                        .flatMap(one -> one.actors().stream())
                        .collect(Collectors.toSet());
        List<Pattern> named = new ArrayList<>();
        for (Introduction one : introductions) {
            if (actors.contains(one.actor())) {
                Stream.concat(Stream.of(one.actor().name()), one.names().stream())
                        .filter(name -> name.contains(" "))
                        .forEach(name -> named.add(beside(name, one.offices())));
            }
        }
        List<String> others =
                question.wanted().stream()
                        .filter(one -> !isPerson(one))
                        .map(one -> Folded.of(one.written()))
                        .toList();
        return Optional.of(new WhoIs(named, others));
    }

    /// Whether the text asks for that one and for nothing that was done to or by anybody.
    private static boolean isForPerson(String text, Wanted first) {
        Matcher asked = ASKED.matcher(text);
        if (!isPerson(first) || !asked.lookingAt()) {
            return false;
        }
        String rest = text.substring(asked.end());
        return rest.startsWith(first.written())
                && REST.matcher(rest.substring(first.written().length())).matches();
    }

    private static boolean isPerson(Wanted wanted) {
        return !wanted.actors().isEmpty()
                && wanted.actors().stream().allMatch(one -> one.kind() == Actor.Kind.PERSON);
    }

    private static Pattern beside(String name, Collection<String> offices) {
        String whole = Pattern.quote(Folded.of(name));
        String any =
                offices.stream()
                        .map(office -> Pattern.quote(Folded.of(office)))
                        .collect(Collectors.joining("|", "(?:", ")"));
        String before = offices.isEmpty() ? "" : any + OF_WHAT + " " + whole + "|";
        return Pattern.compile(
                "(?<!\\p{L})(?:" + before + whole + ",? " + BEHIND + ")", Pattern.DOTALL);
    }

    /// Of the statements those that answer it.
    List<Statement> among(List<Statement> statements) {
        return statements.stream().filter(one -> isAnswer(one.text())).toList();
    }

    /// The first sentence of each document in which the statements stand that answers it, as words
    /// of nobody, latest first.
    ///
    /// @param documents the document of a statement
    List<Statement> around(List<Statement> statements, Function<Statement, Document> documents) {
        Map<Document.Id, Statement> one = new LinkedHashMap<>();
        statements.stream()
                .sorted(Statement.ORDER.reversed())
                .forEach(each -> one.putIfAbsent(each.passage().document(), each));
        List<Statement> found = new ArrayList<>();
        for (Statement each : one.values()) {
            Document document = documents.apply(each);
            CleanText clean = document.clean();
            Sentences.of(clean).stream()
                    .filter(sentence -> isAnswer(sentence.in(clean.text())))
                    .findFirst()
                    .ifPresent(sentence -> found.add(sentence(sentence, document, each)));
        }
        return found;
    }

    private static Statement sentence(Span sentence, Document document, Statement beside) {
        CleanText clean = document.clean();
        return new Statement(
                document.passage(clean.toStored(sentence)),
                sentence.in(clean.text()),
                new Attribution(Actor.NOBODY, Speech.AUTHORED, null),
                beside.date());
    }

    private boolean isAnswer(String text) {
        String folded = Folded.of(text);
        return named.stream().anyMatch(one -> one.matcher(folded).find())
                && others.stream().allMatch(folded::contains);
    }
}
