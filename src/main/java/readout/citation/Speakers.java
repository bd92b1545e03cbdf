package readout.citation;

import readout.statement.Actor;
import readout.statement.Statement;
import readout.text.Span;
import readout.wording.Term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whom the words before "said" mean.
final class Speakers {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'-]*");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i");
    private static final Pattern SPACE = Pattern.compile("[\\s,]+");

    /// May stand beside a family name without making it another person's.
    private static final Set<String> LIGHT =
            Set.of(
                    "The",
                    "Mr",
                    "Mr.",
                    "Mrs",
                    "Mrs.",
                    "Ms",
                    "Ms.",
                    "Mx",
                    "Dr",
                    "Dr.",
                    "Prof",
                    "Sir",
                    "Dame",
                    "Lord",
                    "Lady",
                    "of",
                    "the",
                    "for",
                    "and",
                    "minister",
                    "president",
                    "secretary",
                    "general",
                    "governor",
                    "commissioner",
                    "chair",
                    "chief",
                    "director",
                    "prime",
                    "foreign",
                    "defence",
                    "defense",
                    "finance",
                    "spokesperson");

    private Speakers() {}

    /// Whether the words mean the actor whose statement it is: by name, by a part of it that still
    /// tells, by initials, or as the passage itself names who speaks.
    static boolean isMeant(String words, Statement statement) {
        String name = statement.actor().name();
        String bare = withoutArticle(words);
        return PRONOUNS.contains(bare.toLowerCase(Locale.ROOT))
                || bare.equals(withoutArticle(name))
                || isNamedInPassage(words, statement)
                || switch (statement.actor().kind()) {
                    case PERSON -> isPerson(bare, statement);
                    case BODY ->
                            name.endsWith(" " + bare)
                                    || (bare.length() > 1 && bare.equals(initials(name)));
                };
    }

    /// Every way in which a frame may name the actor, the longest first.
    static List<String> namesOf(Actor actor) {
        String name = actor.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return switch (actor.kind()) {
            case PERSON ->
                    List.of(name, "Mr " + last, "Ms " + last, "Mrs " + last, "Dr " + last, last);
            case BODY -> List.of(name);
        };
    }

    /// The terms of a claim, in which the speaker's name counts as in the statement: by the family
    /// name alone where that stands there, else as the speaker ("we").
    static List<Term> named(List<Term> claim, String text, Statement statement) {
        List<Term> named = new ArrayList<>(claim);
        List<String> names = namesOf(statement.actor());
        boolean byFamilyName = statement.text().contains(names.getLast());
        for (String name : names) {
            int at = text.indexOf(name);
            Span place = at < 0 ? new Span(0, 0) : new Span(at, at + name.length());
            List<Term> of = named.stream().filter(t -> place.contains(t.span())).toList();
            if (!of.isEmpty()) {
                if (!statement.text().contains(name)) {
                    Term stands = byFamilyName ? of.getLast() : speaker(of.getFirst());
                    int index = named.indexOf(of.getFirst());
                    named.removeAll(of);
                    named.add(index, stands);
                }
                return named;
            }
        }
        return named;
    }

    /// The terms of the statement with the speaker where a pronoun stands before the words that
    /// attribute ("she called on").
    static List<Term> withSpeaker(List<Term> passage, Statement statement) {
        String cue = statement.attribution().cue();
        Matcher pronoun =
                Pattern.compile(
                                "(?<!\\p{L})(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey) (?="
                                        + Pattern.quote(String.valueOf(cue))
                                        + "(?!\\p{L}))")
                        .matcher(statement.text());
        if (cue == null || !pronoun.find()) {
            return passage;
        }
        Span place = new Span(pronoun.start(), pronoun.end() - 1);
        List<Term> with = new ArrayList<>(passage);
        int at = (int) passage.stream().filter(t -> t.span().start() < place.start()).count();
        int clause = at < passage.size() ? passage.get(at).clause() : 0;
        with.add(
                at,
                new Term(
                        Term.Kind.SPEAKER,
                        "",
                        place.in(statement.text()),
                        place,
                        "",
                        Set.of(),
                        Set.of(),
                        Term.Tense.OPEN,
                        clause));
        return with;
    }

    private static Term speaker(Term name) {
        return new Term(
                Term.Kind.SPEAKER,
                "",
                name.written(),
                name.span(),
                name.before(),
                name.operators(),
                name.units(),
                name.tense(),
                name.clause());
    }

    /// Right before the words that attribute, or right behind them and before a mark.
    private static boolean isNamedInPassage(String words, Statement statement) {
        String cue = statement.attribution().cue();
        String before = "(?<!\\p{L})" + Pattern.quote(words + " " + cue) + "(?!\\p{L})";
        String behind = Pattern.quote(cue + " " + words) + "(?=[,.;:]|$)";
        return cue != null
                && Pattern.compile(before + "|" + behind).matcher(statement.text()).find();
    }

    /// A person by the family name, with nothing beside it but more of the name, a title, or an
    /// office that the passage gives too.
    private static boolean isPerson(String words, Statement statement) {
        List<String> known = List.of(statement.actor().name().split(" ", -1));
        return words.endsWith(known.getLast())
                && SPACE.splitAsStream(words)
                        .allMatch(part ->
                                known.contains(part)
                                        || LIGHT.contains(part)
                                        || (NAME.matcher(part).matches()
                                                && statement.text().contains(part)));
    }

    private static String withoutArticle(String words) {
        return words.replaceFirst("^[Tt]he ", "");
    }

    private static String initials(String name) {
        Matcher names = NAME.matcher(name);
        return names.results().map(n -> n.group().substring(0, 1)).collect(Collectors.joining());
    }
}
