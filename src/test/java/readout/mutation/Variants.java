package readout.mutation;

import readout.citation.Claim;
import readout.mutation.Mutant.How;
import readout.mutation.Swaps.Swap;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.text.Dates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes true sentences otherwise, so that they stay true.
final class Variants {
    private static final List<Swap> NUMBERS =
            Swaps.of(
                    """
                    two -> 2
                    three -> 3
                    four -> 4
                    five -> 5
                    six -> 6
                    seven -> 7
                    eight -> 8
                    nine -> 9
                    ten -> 10
                    eleven -> 11
                    twelve -> 12
                    twenty -> 20
                    (?<![.,/-])3(?= \\p{Ll}) -> three
                    (?<![.,/-])5(?= \\p{Ll}) -> five
                    (?<![.,/-])10(?= \\p{Ll}) -> ten
                    (?<![.,/-])12(?= \\p{Ll}) -> twelve
                    (?<![.,/-])20(?= \\p{Ll}) -> twenty
                    per cent -> percent
                    percent -> per cent\
                    """);

    private static final List<Swap> DATES =
            Swaps.of(
                    """
                    (\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\\d{4}) -> $2 $1, $3
                    (\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)(?! \\d{4}) -> $2 $1
                    (\\d{1,2}) (January|February|August|September|October|November|December)(?! \\d{4}) -> the $1th of $2
                    (January|February|March|April|June|July|August|September|October|November|December) (\\d{1,2})(?!,? \\d{4}) -> $2 $1\
                    """);

    private static final List<String> VERBS =
            List.of("stated", "added", "noted", "stressed", "underlined", "announced", "explained");

    private final Statement statement;
    private final String text;
    private final List<Mutant> made = new ArrayList<>();

    private Variants(Statement statement) {
        this.statement = statement;
        this.text = Words.unquoted(statement.text());
    }

    static List<Mutant> of(Statement statement) {
        Variants variants = new Variants(statement);
        variants.marks();
        variants.spaces();
        variants.dashes();
        variants.frames();
        variants.cuts();
        variants.voice();
        variants.own("numbers", Swaps.each(variants.text, NUMBERS));
        variants.own("dates", Swaps.each(variants.text, DATES));
        return variants.made;
    }

    private void add(String name, How how, String claim) {
        made.add(new Mutant(name, how, false, new Claim(claim, List.of(statement))));
    }

    private void own(String name, List<String> claims) {
        claims.forEach(claim -> add(name, How.OWN_WORDS, claim));
    }

    private void quoted(String name, String words) {
        add(name, How.QUOTED, Words.quoting(statement, words));
    }

    /// Other quotation marks, and none.
    private void marks() {
        String straight = statement.text().replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
        add("quotation marks", How.QUOTED, straight);
        add("quotation marks", How.QUOTED, statement.quoted().replaceAll("[‘’]", "'"));
        String bare = statement.text();
        if (bare.equals(text)) {
            quoted("quotation marks", text.replace('’', '\''));
            add(
                    "quotation marks",
                    How.QUOTED,
                    "%s said \"%s\".".formatted(statement.actor().name(), text));
        }
        own("quotation marks", List.of(text, text.replace('’', '\'')));
    }

    private void spaces() {
        String name = "spaces and composition";
        String joined = statement.text().replaceFirst(" ", "\u00A0");
        add(name, How.QUOTED, joined);
        add(name, How.QUOTED, Normalizer.normalize(statement.text(), Normalizer.Form.NFD));
        add(
                name,
                How.QUOTED,
                statement.text().replaceFirst("(\\p{L}{3})(\\p{L}{3})", "$1\u00AD$2"));
        add(name, How.QUOTED, statement.text().replaceFirst("(\\p{L}) ", "$1\u200B  "));
        add(name, How.QUOTED, statement.text().replace("fi", "ﬁ"));
        if (statement.text().equals(text)) {
            quoted(
                    name,
                    Normalizer.normalize(text, Normalizer.Form.NFD).replaceFirst(" ", "\u00A0"));
        }
        own(name, List.of(text.replaceFirst(" ", "  "), text.replaceFirst(" ", "\u00A0")));
    }

    private void dashes() {
        if (statement.text().matches("(?s).*[-–—‑].*")) {
            add("dashes", How.QUOTED, statement.text().replaceAll("[–—‑-]", "–"));
            add("dashes", How.QUOTED, statement.text().replaceAll("[–—‑-]", "-"));
            own(
                    "dashes",
                    List.of(text.replaceAll("(?<=\\w)‑(?=\\w)", "-").replaceAll(" [–—-] ", " — ")));
        }
    }

    /// "X said that", by full and short name, with and without "that" and the day; other verbs.
    private void frames() {
        String said = Words.reported(text);
        String actor = statement.actor().name();
        String day = Dates.inWords(statement.date());
        own(
                "frame",
                List.of(
                        "%s said that %s".formatted(actor, said),
                        "According to %s, %s".formatted(actor, said)));
        own("frame with a day", List.of("%s said on %s that %s".formatted(actor, day, said)));
        own("without that", List.of("%s said %s".formatted(actor, said)));
        String verb = VERBS.get(text.length() % VERBS.size());
        own("verb of saying", List.of("%s %s that %s".formatted(actor, verb, said)));
        own("short name", List.of("%s said that %s".formatted(shortName(statement.actor()), said)));
    }

    private static String shortName(Actor actor) {
        String name = actor.name();
        List<String> parts = List.of(name.split(" ", -1));
        return switch (actor.kind()) {
            case PERSON -> "Mr " + parts.getLast();
            case BODY ->
                    parts.size() < 2
                            ? name
                            : parts.stream()
                                    .filter(part -> Character.isUpperCase(part.charAt(0)))
                                    .map(part -> part.substring(0, 1))
                                    .collect(Collectors.joining());
        };
    }

    /// A clause left out at the end that no condition, exception or turn begins.
    private void cuts() {
        Matcher clause =
                Pattern.compile(
                                "^(?<said>(?:\\S+ ){5,}?[^\\s,]+), (?:and|which|as we|where)"
                                        + " (?<rest>[^,]{12,})$")
                        .matcher(text);
        boolean turned =
                text.matches(
                        "(?s).*\\b(?:if|unless|until|except|but|provided|whether|not|so long|as"
                                + " long|only|neither|nor)\\b.*");
        if (clause.find() && !turned) {
            String said = clause.group("said");
            own("clause cut", List.of(said + "."));
            if (statement.text().contains(said)) {
                quoted("clause cut", said);
            }
        }
    }

    private void voice() {
        Passive.of(text).ifPresent(passive -> own("passive", passive.same()));
    }
}
