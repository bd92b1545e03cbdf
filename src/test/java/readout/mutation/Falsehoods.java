package readout.mutation;

import readout.citation.Claim;
import readout.mutation.Mutant.How;
import readout.mutation.Swaps.Swap;
import readout.statement.Statement;
import readout.text.Dates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes true sentences false, in the ways in which summaries go wrong.
final class Falsehoods {
    private static final String AUX =
            "will|is|are|has|have|can|must|should|was|were|would|may|could";

    /// Each turns a sentence by words alone; what differs is said of the same passage.
    private static final Map<String, List<Swap>> TURNS = new LinkedHashMap<>();

    static {
        TURNS.put(
                "polarity",
                Swaps.of(
                        """
                        (will|must|should|can|would|may|could) not -> $1
                        (will|must|should|can|would|may|could)(?! not) -> $1 not
                        (is|are|was|were|has|have|had) not -> $1
                        (is|are|has|have) (?!not|no\\b)(\\p{Ll}+) -> $1 not $2
                        cannot -> can
                        no (\\p{Ll}+) -> a $1
                        never -> always
                        without -> with
                        refuses to -> agrees to
                        ruled out -> announced
                        did not (\\p{Ll}+) -> did $1\
                        """));
        TURNS.put(
                "unit",
                Swaps.of(
                        """
                        per cent|percent -> percentage points
                        (\\d[\\d.,]*) million -> $1 billion
                        (\\d[\\d.,]*) billion -> $1 million
                        (\\d[\\d.,]*|two|three|four|five|six|ten|twelve) months -> $1 weeks
                        (\\d[\\d.,]*|two|three|four|five|six|ten|twelve) years -> $1 months
                        (\\d[\\d.,]*|two|three|four|five|six|ten|twelve) days -> $1 weeks
                        (\\d[\\d.,]*|two|three|four|five|six|ten|twelve) weeks -> $1 months
                        (\\d[\\d.,]*|two|three|four|five|six|ten|twelve) hours -> $1 days
                        (\\d[\\d.,]*) (?:kilometres|km) -> $1 miles
                        (\\d[\\d.,]*) tonnes -> $1 kilograms
                        (\\d[\\d.,]*|two|three|four|five|six|ten|twelve) (soldiers|troops|officers) -> $1 vehicles
                        (\\d[\\d.,]*|two|three|four|five|six|ten|twelve) (ships|vessels|boats) -> $1 aircraft
                        (\\d[\\d.,]*) crowns -> $1 euros\
                        """));
        TURNS.put(
                "hedge dropped",
                Swaps.of(
                        """
                        may|might|could -> will
                        (?:was|is|are|were) (?:examining|considering|exploring|looking at|studying) -> will carry out
                        (?:plans?|intends?|hopes?|aims?|wants?) to -> will
                        would consider -> will
                        (?:is|are) likely to -> will
                        (?:is|are|stands?) (?:ready|prepared|open) to -> will
                        in principle, ?|in principle\\b -> finally
                        (?:seems?|appears?) to -> does\
                        """));
        TURNS.put(
                "modality changed",
                Swaps.of(
                        """
                        will -> may
                        must -> may
                        should -> will
                        can -> must
                        may -> must
                        (?:called|calls) (?:on|upon) (.{3,40}?) to -> agreed with $1 to
                        (?:urged|urges|asked|asks) (.{3,40}?) to -> promised $1 to
                        has to|have to|needs? to -> can\
                        """));
        TURNS.put(
                "quantifier",
                Swaps.of(
                        """
                        all -> some
                        All -> Some
                        every|each -> no
                        most -> all
                        some -> all
                        Some -> All
                        many -> all
                        several -> all
                        both -> neither
                        few -> most
                        a few -> all
                        any -> all\
                        """));
        TURNS.put(
                "tense",
                Swaps.of(
                        """
                        will (?:be|have|do|not|also|now|continue|never|soon)\\b -> had already been
                        will (\\p{Ll}+)e -> has already $1ed
                        will (\\p{Ll}{3,}[^e\\W]) -> has already $1ed
                        (?:has|have) (\\p{Ll}+)ed -> will $1
                        (?:is|are) (\\p{Ll}{3,})ing -> has $1ed
                        (?:is|are) to -> did
                        (?:has|have) been -> will be\
                        """));
        TURNS.put(
                "comparative",
                Swaps.of(
                        """
                        more -> less
                        less -> more
                        increase(s|d|) -> decrease$1
                        (higher|greater) -> lower
                        lower -> higher
                        stronger -> weaker
                        weaker -> stronger
                        before -> after
                        after -> before
                        above -> below
                        below -> above
                        ris(?:e|es|en) -> fall
                        rose -> fell
                        fell -> rose
                        fall(?:s|en|) -> rise
                        improved? -> worsened
                        strengthened -> weakened
                        raised? -> cut
                        up -> down\
                        """));
        TURNS.put(
                "scope",
                Swaps.of(
                        """
                        only -> also
                        at least -> at most
                        up to -> at least
                        until -> from
                        more than -> less than
                        at most -> at least
                        nearly -> more than
                        less than -> more than
                        since -> until\
                        """));
    }

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,/-])\\d+(?:[.,]\\d+)*(?![\\p{N}/-])(?!"
                        + " (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|(?<!\\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|forty|fifty)(?![\\p{L}-])");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\p{N}-])(?<day>\\d{1,2})(?="
                        + " (?:January|February|March|April|May|June|July|August|September|October|November|December))"
                        + "|(?<month>January|February|March|April|June|July|August|September|October|November|December)"
                        + "|(?<!\\d)(?<year>(?:19|20)\\d{2})(?!\\d)"
                        + "|(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)");
    private static final String NAME = "\\p{Lu}[\\p{L}’-]{2,}(?: \\p{Lu}[\\p{L}’-]{2,})*";
    private static final Pattern TIME =
            Pattern.compile("(?:day|uary|March|April|May|June|July|August|ember|ober)$");
    private static final Pattern NAMES = Pattern.compile("(?<=[\\p{Ll},] )" + NAME);
    private static final Pattern ACTING =
            Pattern.compile(
                    "^(?<the>The )?(?!The |He |She |It |They |We |In |On |At |As |This |That |These"
                            + " |Those |But |And |Our |For |There )(?<one>"
                            + NAME
                            + ")(?= .{0,40}?(?:"
                            + AUX
                            + ")\\b)(?<act>.*?)(?<other>(?<=[\\p{Ll}] )"
                            + NAME
                            + ")");

    private final List<Statement> statements;
    private final List<String> names;

    /// @param statements the true ones, of which false ones are glued and borrowed
    Falsehoods(List<Statement> statements) {
        this.statements = statements;
        this.names =
                statements.stream()
                        .flatMap(s -> NAMES.matcher(s.text()).results().map(MatchResult::group))
                        .filter(name -> !TIME.matcher(name).find())
                        .distinct()
                        .toList();
    }

    List<Mutant> of(int index) {
        Statement statement = statements.get(index);
        List<Mutant> mutants = new ArrayList<>();
        TURNS.forEach((name, swaps) ->
                Swaps.each(statement.text(), swaps)
                        .forEach(turned -> addBoth(mutants, name, statement, turned)));
        number(statement.text()).forEach(t -> addBoth(mutants, "number", statement, t));
        date(statement).forEach(t -> addBoth(mutants, "date", statement, t));
        name(statement, index).forEach(t -> addBoth(mutants, "name", statement, t));
        actors(statement).forEach(t -> addBoth(mutants, "actor swap", statement, t));
        roles(statement).forEach(t -> addBoth(mutants, "role swap", statement, t));
        Passive.of(Words.unquoted(statement.text()))
                .map(Passive::swapped)
                .ifPresent(t -> addBoth(mutants, "role swap", statement, t));
        stitched(statement, index, mutants);
        borrowed(statement, index, mutants);
        cut(statement, mutants);
        return mutants;
    }

    private static void addBoth(
            List<Mutant> mutants, String name, Statement statement, String turned) {
        if (turned.equals(statement.text())) {
            return;
        }
        mutants.add(quoting(name, statement, Words.unquoted(turned)));
        mutants.add(
                new Mutant(
                        name,
                        How.OWN_WORDS,
                        true,
                        new Claim(Words.unquoted(turned), List.of(statement))));
    }

    private static Mutant quoting(String name, Statement statement, String words) {
        return new Mutant(
                name,
                How.QUOTED,
                true,
                new Claim(Words.quoting(statement, words), List.of(statement)));
    }

    private static List<String> number(String text) {
        List<String> made = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        // The number of a paragraph counts nothing.
        number.region(Math.min(3, text.length()), text.length());
        while (number.find()) {
            String other = Words.otherNumber(number.group());
            made.add(text.substring(0, number.start()) + other + text.substring(number.end()));
        }
        return made;
    }

    private static List<String> date(Statement statement) {
        List<String> made = new ArrayList<>();
        Matcher date = DATE.matcher(statement.text());
        while (date.find()) {
            String text = statement.text();
            made.add(
                    text.substring(0, date.start())
                            + Words.otherDate(date)
                            + text.substring(date.end()));
        }
        return made;
    }

    /// One name put in the place of another that the sentence does not hold.
    private List<String> name(Statement statement, int index) {
        List<String> made = new ArrayList<>();
        String text = statement.text();
        Matcher name = NAMES.matcher(text);
        while (name.find() && made.size() < 2) {
            if (TIME.matcher(name.group()).find()) {
                continue;
            }
            for (int i = 0; i < names.size(); i++) {
                String other = names.get((index * 31 + i) % names.size());
                boolean partly =
                        List.of(other.split(" ", -1)).stream()
                                .map(part -> part.substring(0, Math.min(part.length(), 5)))
                                .anyMatch(text::contains);
                if (!partly && !statement.actor().name().contains(other)) {
                    made.add(text.substring(0, name.start()) + other + text.substring(name.end()));
                    break;
                }
            }
        }
        return made;
    }

    /// Two names that change places, whatever they do in the sentence.
    private static List<String> actors(Statement statement) {
        List<MatchResult> found = NAMES.matcher(statement.text()).results().toList();
        List<String> made = new ArrayList<>();
        for (int i = 0; i + 1 < found.size() && made.isEmpty(); i++) {
            MatchResult one = found.get(i);
            MatchResult other = found.get(i + 1);
            String text = statement.text();
            boolean when = TIME.matcher(one.group()).find() || TIME.matcher(other.group()).find();
            boolean listed =
                    text.substring(one.end(), other.start())
                            .matches(",? (?:and|or|as well as) (?:the )?|, (?:the )?");
            if (!one.group().contains(other.group())
                    && !other.group().contains(one.group())
                    && !listed
                    && !when) {
                made.add(
                        text.substring(0, one.start())
                                + other.group()
                                + text.substring(one.end(), other.start())
                                + one.group()
                                + text.substring(other.end()));
            }
        }
        return made;
    }

    /// Who acts and whom it befalls, in the active voice.
    private static List<String> roles(Statement statement) {
        Matcher acting = ACTING.matcher(statement.text());
        if (!acting.find()
                || acting.group("one").contains(acting.group("other"))
                || acting.group("other").contains(acting.group("one"))) {
            return List.of();
        }
        return List.of(
                acting.group("other")
                        + acting.group("act")
                        + (acting.group("the") == null ? "" : "the ")
                        + acting.group("one")
                        + statement.text().substring(acting.end()));
    }

    /// Parts of one sentence with the turn between them left out, parts in the wrong order, and
    /// parts of two sentences.
    private void stitched(Statement statement, int index, List<Mutant> mutants) {
        String text = Words.unquoted(statement.text());
        Matcher turn =
                Pattern.compile(
                                "^(?<head>.{12,}?)"
                                    + " (?:(?:will|would|must|should|can|may|could|is|are|has|have)"
                                    + " )?(?:not|never|may|might|no longer) (?<tail>.{12,})$")
                        .matcher(text);
        if (turn.find()) {
            mutants.add(
                    quoting(
                            "stitched",
                            statement,
                            turn.group("head") + " … " + turn.group("tail")));
            mutants.add(
                    quoting(
                            "stitched",
                            statement,
                            turn.group("head") + " [...] " + turn.group("tail")));
        }
        List<String> words = List.of(text.split(" ", -1));
        if (words.size() >= 12) {
            int half = words.size() / 2;
            String head = String.join(" ", words.subList(0, half));
            String tail = String.join(" ", words.subList(half, words.size()));
            mutants.add(quoting("stitched", statement, tail + " … " + head));
            Statement other = statements.get((index + 7) % statements.size());
            List<String> more = List.of(Words.unquoted(other.text()).split(" ", -1));
            boolean alike = more.subList(0, 2).equals(words.subList(0, 2));
            if (more.size() >= 12 && !other.equals(statement) && !alike) {
                String end = String.join(" ", more.subList(more.size() / 2, more.size()));
                Claim glued =
                        new Claim(
                                Words.quoting(statement, head + " … " + end),
                                List.of(statement, other));
                mutants.add(new Mutant("stitched", How.QUOTED, true, glued));
                Claim own = new Claim(head + " " + end, List.of(statement, other));
                mutants.add(new Mutant("stitched", How.OWN_WORDS, true, own));
            }
        }
    }

    /// Right words, wrong document; right words, wrong speaker; days that changed places.
    private void borrowed(Statement statement, int index, List<Mutant> mutants) {
        String text = Words.unquoted(statement.text());
        Statement other = statements.get((index + 3) % statements.size());
        if (!other.text().equals(statement.text()) && !other.equals(statement)) {
            mutants.add(
                    new Mutant(
                            "wrong document",
                            How.QUOTED,
                            true,
                            new Claim(Words.quoting(statement, text), List.of(other))));
            mutants.add(
                    new Mutant(
                            "wrong document",
                            How.OWN_WORDS,
                            true,
                            new Claim(text, List.of(other))));
            if (!other.date().equals(statement.date())) {
                mutants.add(
                        new Mutant(
                                "wrong document",
                                How.QUOTED,
                                true,
                                new Claim(
                                        "%s now says “%s” (%s), earlier “%s” (%s)."
                                                .formatted(
                                                        statement.actor().name(),
                                                        text,
                                                        Dates.inWords(other.date()),
                                                        Words.unquoted(other.text()),
                                                        Dates.inWords(statement.date())),
                                        List.of(statement, other))));
            }
        }
        statements.stream()
                .map(Statement::actor)
                .filter(actor ->
                        !actor.equals(statement.actor())
                                && !statement
                                        .text()
                                        .contains(
                                                actor.name()
                                                        .substring(
                                                                actor.name().lastIndexOf(' ') + 1)))
                .skip(index % 5)
                .findFirst()
                .ifPresent(actor -> {
                    mutants.add(
                            new Mutant(
                                    "wrong speaker",
                                    How.QUOTED,
                                    true,
                                    new Claim(
                                            "%s said “%s”.".formatted(actor.name(), text),
                                            List.of(statement))));
                    mutants.add(
                            new Mutant(
                                    "wrong speaker",
                                    How.OWN_WORDS,
                                    true,
                                    new Claim(
                                            "%s said that %s"
                                                    .formatted(actor.name(), Words.reported(text)),
                                            List.of(statement))));
                });
    }

    /// What stands behind a condition or before a denial, left out.
    private static void cut(Statement statement, List<Mutant> mutants) {
        String text = Words.unquoted(statement.text());
        Matcher condition =
                Pattern.compile(
                                "^(?<said>.{25,}?)(?<! for),? (?:if|unless|until|provided that|as"
                                    + " long as|except) .{8,}$")
                        .matcher(text);
        if (condition.find()) {
            mutants.add(quoting("omission", statement, condition.group("said")));
            mutants.add(
                    new Mutant(
                            "omission",
                            How.OWN_WORDS,
                            true,
                            new Claim(condition.group("said") + ".", List.of(statement))));
        }
        Matcher denial =
                Pattern.compile(
                                "^.{3,}? (?:not|never|may|might|could|should|plans to|wants"
                                        + " to|hopes to) (?<said>\\p{Ll}.{20,})$")
                        .matcher(text);
        if (denial.find()) {
            mutants.add(quoting("omission", statement, denial.group("said")));
        }
    }
}
