package readout.statement;

import readout.text.Span;
import readout.text.WordList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The states that a text lets speak: by name, by their capital, or by the seat of an office
/// ("Russia denied that", "Moscow said", "the White House said").
///
/// A place is a speaker only where it is the subject of a cue, which the place in "said in Moscow"
/// or "in Paris, said Ms Kask" is not. Beside the states that everybody knows are those to which a
/// corpus gives an office ("Prime Minister of Karvonia").
final class States {
    private static final Map<String, String> KNOWN = known();

    private static final String NAME = "\\p{Lu}\\p{L}*\\p{Ll}(?:-\\p{Lu}\\p{L}+)?";

    private static final Pattern LEARNED =
            Pattern.compile(
                    "(?<!\\p{L})(?:Presidents?|Prime Ministers?|Chancellors?|Governments?"
                        + "|government|Republic|Kingdom|Parliament|Embassy|[Aa]mbassadors?|(?:Foreign|Defen[cs]e|Finance|Interior|Energy)"
                        + " Ministers?|Minist(?:ers?|ry) (?:of|for) (?:Foreign"
                        + " Affairs|Defen[cs]e|Finance|the Interior|Justice|Energy))(?:"
                        + " \\p{Lu}[\\p{L}\\p{M}’-]+){0,3} (?:of|to) (?<name>"
                            + NAME
                            + ")(?![\\p{L}’'-]| (?:\\p{Lu}|of\\b))");

    private static final Set<String> NO_STATES =
            Set.of(
                    "State",
                    "States",
                    "Defence",
                    "Defense",
                    "Finance",
                    "Justice",
                    "Energy",
                    "Interior",
                    "Foreign",
                    "Parliament",
                    "Council",
                    "Europe",
                    "Ministers",
                    "Board",
                    "Commission",
                    "Committee",
                    "Bank",
                    "Union",
                    "Assembly",
                    "Court",
                    "Alliance",
                    "Government",
                    "Congress",
                    "Senate",
                    "Health",
                    "Trade",
                    "Labour",
                    "Culture",
                    "Education",
                    "Agriculture",
                    "Transport");

    /// What may stand before a subject: the beginning of the sentence, a comma or a mark, or a word
    /// that joins clauses.
    private static final Pattern BEFORE_SUBJECT =
            Pattern.compile(
                    "(?:^|[.!?:;,”\"’»–—\\n] ?|(?<![\\p{L}])(?:[Bb]ut|[Aa]nd|[Ww]hile|[Ww]hen|[Aa]s"
                            + "|[Aa]fter|[Bb]efore|[Tt]hat|[Ww]hereas|[Aa]lthough|[Ii]f) )$");

    private final Map<String, String> names;
    private final Pattern pattern;

    private States(Map<String, String> names) {
        this.names = names;
        List<String> longestFirst = new ArrayList<>(names.keySet());
        longestFirst.sort(
                Comparator.comparingInt(String::length).reversed().thenComparing(name -> name));
        pattern =
                Pattern.compile(
                        "(?<![\\p{L}\\p{M}-])(?:[Tt]he )?(?<name>"
                                + String.join(
                                        "|", longestFirst.stream().map(Pattern::quote).toList())
                                + ")(?![\\p{L}\\p{M}-])");
    }

    /// Whether the name is that of a state, its capital or a seat of government, and no person's.
    static boolean isKnown(String name) {
        return KNOWN.containsKey(name);
    }

    /// The known states, and those of which the texts speak as states.
    static States among(Collection<String> texts) {
        Set<String> learned = new TreeSet<>();
        for (String text : texts) {
            Matcher state = LEARNED.matcher(text);
            while (state.find()) {
                learned.add(state.group("name"));
            }
        }
        learned.removeAll(NO_STATES);
        Map<String, String> names = new TreeMap<>(KNOWN);
        learned.forEach(name -> names.putIfAbsent(name, name));
        return new States(names);
    }

    /// Whether the actor is a state or a seat of its government.
    boolean include(Actor actor) {
        return actor.kind() == Actor.Kind.BODY && names.containsValue(actor.name());
    }

    /// Where states speak in the text, in order of place.
    List<Bodies.Named> speakingIn(String text) {
        List<Bodies.Named> found = new ArrayList<>();
        Matcher state = pattern.matcher(text);
        while (state.find()) {
            if (speaks(text, state.start(), state.end())) {
                found.add(
                        new Bodies.Named(
                                new Span(state.start(), state.end()),
                                new Actor(
                                        names.getOrDefault(
                                                state.group("name"), state.group("name")),
                                        Actor.Kind.BODY)));
            }
        }
        return found;
    }

    private static boolean speaks(String text, int start, int end) {
        boolean subject =
                BEFORE_SUBJECT.matcher(text.substring(Math.max(0, start - 12), start)).find()
                        && end < text.length()
                        && text.charAt(end) != ','
                        && Cues.behind(text, end) != null;
        return subject || Cues.before(text, start) != null;
    }

    private static Map<String, String> known() {
        Map<String, String> known = new TreeMap<>();
        for (String line : WordList.read("states.txt")) {
            String[] parts = line.split(": ", 2);
            String state = withoutArticle(parts[0]);
            known.put(state, state);
            if (parts.length > 1) {
                for (String other : parts[1].split(", ", -1)) {
                    known.put(withoutArticle(other), state);
                }
            }
        }
        return known;
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") ? name.substring("the ".length()) : name;
    }
}
