package readout.citation;

import readout.statement.Actor;
import readout.statement.Statement;
import readout.text.Span;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes back what reporting does to persons: "I back the cap" is reported as "she said that she
/// backs the cap", and "Allies will help" as "Allies said that they will help".
///
/// Only where the pronoun can mean nobody else: the passage itself has none of the third person.
final class Pronouns {
    private static final Pattern FIRST =
            Pattern.compile("(?<!\\p{L})(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|mine|ours)(?!\\p{L})");
    private static final Pattern THIRD =
            Pattern.compile(
                    "(?<!\\p{L})(?:he|she|they|him|her|them|his|hers|their|theirs)(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY =
            Pattern.compile("(?<!\\p{L})(?:they|it)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private Pronouns() {}

    /// What somebody is said to have said, with the words of the passage for who says it.
    ///
    /// @param said what a claim gives to the speaker of the statement
    static String resolved(String said, Statement statement) {
        String words = spoken(statement);
        if (FIRST.matcher(words).find()) {
            boolean other = THIRD.matcher(withoutSpeaker(statement)).find();
            return other ? said : THIRD.matcher(said).replaceAll("we");
        }
        String name = opening(words, statement.actor());
        return name.isEmpty() || BODY.matcher(words).find()
                ? said
                : BODY.matcher(said).replaceAll(Matcher.quoteReplacement(name));
    }

    /// What is quoted of the actor, else the whole statement.
    private static String spoken(Statement statement) {
        String text = statement.quoted();
        List<Span> quotations = Quoted.of(text).quotations();
        return quotations.isEmpty()
                ? text
                : quotations.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }

    /// The statement without the pronoun that says whose it is ("she said").
    private static String withoutSpeaker(Statement statement) {
        String cue = statement.attribution().cue();
        return cue == null
                ? statement.text()
                : statement.text().replaceFirst(
                                "(?i)(?<!\\p{L})(?:he|she|they) " + Pattern.quote(cue), "");
    }

    /// How the statement begins with the body whose it is; empty where it does not.
    private static String opening(String words, Actor actor) {
        String name = actor.name();
        String text = words.replaceFirst("^\\d{1,2}[.)] ", "");
        String last = "The " + name.substring(name.lastIndexOf(' ') + 1);
        return switch (actor.kind()) {
            case PERSON -> "";
            case BODY -> {
                if (text.startsWith(name + " ")) {
                    yield name;
                }
                yield text.startsWith(last + " ") ? "the" + last.substring(3) : "";
            }
        };
    }
}
