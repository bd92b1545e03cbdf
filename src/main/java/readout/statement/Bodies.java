package readout.statement;

import readout.text.Alternatives;
import readout.text.Span;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bodies that a corpus speaks of: organisations, committees, and the plurals that speak as one
/// ("Allies", "Member States").
///
/// A body's full name and its acronym are one when the acronym is made of the name's initials; the
/// form used most often is canonical. "The Committee" is the body of the corpus whose name ends so.
/// States are bodies where they speak.
final class Bodies {
    private static final Set<String> HEADS =
            Set.of(
                    "Committee",
                    "Board",
                    "Council",
                    "Commission",
                    "Union",
                    "Alliance",
                    "Organisation",
                    "Organization",
                    "Ministry",
                    "Agency",
                    "Authority",
                    "Bank",
                    "Parliament",
                    "Government",
                    "Department",
                    "Federation",
                    "Association",
                    "Secretariat",
                    "Presidency",
                    "Court",
                    "Chamber",
                    "Institute",
                    "Centre",
                    "Office",
                    "Service",
                    "Forum",
                    "Assembly",
                    "Senate",
                    "Treasury",
                    "Command",
                    "Delegation",
                    "Observatory",
                    "Fund",
                    "Regulator");

    private static final String HEAD = Alternatives.of(HEADS);

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}’-]*+";

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?=\\p{Lu})(?<![\\p{L}\\p{M}])(?:(?<modified>(?:"
                            + WORD
                            + " ){1,5}"
                            + HEAD
                            + ")|(?<of>"
                            + HEAD
                            + " (?:of|for) (?:the )?"
                            + WORD
                            + "(?:(?: and| of| the| of the)? "
                            + WORD
                            + "){0,4}))(?![\\p{L}\\p{M}])");

    private static final Pattern ACRONYM =
            Pattern.compile(
                    "(?=\\p{Lu}{2})(?<![\\p{L}\\p{N}’-])\\p{Lu}{2,6}(?![\\p{L}\\p{N}-])(?!:\\s)");

    private static final Pattern PLURAL =
            Pattern.compile(
                    "(?=[AMmLHFDIPEJ])(?<![\\p{L}])(?:(?<rank>Foreign|Defen[cs]e|Finance|Interior|Prime|Energy|Justice)"
                        + " )?(?<who>Allies|Member States|MEPs|MPs|Lawmakers|Members(?!"
                        + " of)|[Mm]inisters|Leaders|Heads of State and Government)(?![\\p{L}])");

    /// Whoever speaks for a country is that country.
    private static final Pattern DELEGATE =
            Pattern.compile(
                    "(?=[Tt]he )(?<![\\p{L}])[Tt]he (?:[Pp]ermanent"
                        + " )?(?:[Rr]epresentative|[Dd]elegate|[Dd]elegation)s? of (?:the )?(?<who>"
                            + WORD
                            + "(?: "
                            + WORD
                            + "){0,2})");

    private static final Pattern HEAD_ALONE =
            Pattern.compile(
                    "(?=[Tt]he )(?<![\\p{L}])[Tt]he (?<head>"
                            + HEAD
                            + ")(?![\\p{L}\\p{M}])(?! of | for )");

    private static final Pattern LEADING_ARTICLE =
            Pattern.compile("^(?:The|This|That|A|An|Our|Its|In|On|At|For|And|But|By|With) ");

    private final Map<String, Actor> byName;
    private final Map<String, Actor> byHead;
    private final States states;

    private Bodies(Map<String, Actor> byName, Map<String, Actor> byHead, States states) {
        this.byName = byName;
        this.byHead = byHead;
        this.states = states;
    }

    /// A body as named at one place.
    record Named(Span span, Actor actor) {}

    static Bodies among(Collection<NamedText> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (NamedText text : texts) {
            text.bodies().values().forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        Map<String, String> canonical = new HashMap<>();
        counts.keySet().forEach(name -> canonical.put(name, name));
        for (String name : counts.keySet()) {
            String acronym = initials(name);
            if (name.indexOf(' ') > 0 && counts.containsKey(acronym)) {
                boolean shortForm = counts.getOrDefault(acronym, 0) > counts.getOrDefault(name, 0);
                canonical.put(name, shortForm ? acronym : name);
                canonical.put(acronym, shortForm ? acronym : name);
            }
        }
        Map<String, Actor> byName = new HashMap<>();
        canonical.forEach((name, chosen) -> byName.put(name, body(chosen)));
        return new Bodies(
                byName,
                heads(counts, byName),
                States.among(texts.stream().map(NamedText::text).toList()));
    }

    private static Actor body(String name) {
        return new Actor(name, Actor.Kind.BODY);
    }

    /// The most frequent body for each head noun.
    private static Map<String, Actor> heads(
            Map<String, Integer> counts, Map<String, Actor> byName) {
        Map<String, Actor> heads = new HashMap<>();
        Map<String, Integer> best = new HashMap<>();
        counts.forEach((name, count) -> {
            String head = name.substring(name.lastIndexOf(' ') + 1);
            if (HEADS.contains(head) && count > best.getOrDefault(head, 0)) {
                Actor actor = byName.get(name);
                if (actor != null) {
                    best.put(head, count);
                    heads.put(head, actor);
                }
            }
        });
        return heads;
    }

    /// The bodies named in the text, in order of place, not overlapping.
    Collection<Named> in(NamedText named) {
        String text = named.text();
        Places<Named> found = new Places<>();
        named.bodies()
                .forEach((span, name) -> {
                    Actor actor = byName.get(name);
                    if (actor != null) {
                        found.putIfFree(span, new Named(span, actor));
                    }
                });
        Matcher plural = PLURAL.matcher(text);
        while (plural.find()) {
            put(found, plural, body(plural(plural)));
        }
        Matcher delegate = DELEGATE.matcher(text);
        while (delegate.find()) {
            put(found, delegate, body(delegate.group("who")));
        }
        Matcher head = HEAD_ALONE.matcher(text);
        while (head.find()) {
            Actor actor = byHead.get(head.group("head"));
            if (actor != null) {
                put(found, head, actor);
            }
        }
        states.speakingIn(text).forEach(state -> found.putIfFree(state.span(), state));
        return found.inOrder();
    }

    boolean isState(Actor actor) {
        return states.include(actor);
    }

    /// The body under this name or acronym.
    Optional<Actor> named(String name) {
        String stripped = LEADING_ARTICLE.matcher(name).replaceFirst("");
        if (stripped.startsWith("the ")) {
            stripped = stripped.substring(4);
        }
        return Optional.ofNullable(byName.get(stripped));
    }

    private static void put(Places<Named> found, Matcher match, Actor actor) {
        Span span = new Span(match.start(), match.end());
        found.putIfFree(span, new Named(span, actor));
    }

    private static String plural(Matcher match) {
        String who = match.group("who");
        String name = Character.toUpperCase(who.charAt(0)) + who.substring(1);
        return match.group("rank") == null ? name : match.group("rank") + " " + name;
    }

    /// What may be the name of a body in the text, by place.
    static SortedMap<Span, String> names(String text) {
        SortedMap<Span, String> names = new TreeMap<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String name = named.group();
            int start = named.start();
            Matcher article = LEADING_ARTICLE.matcher(name);
            if (article.find()) {
                start += article.end();
                name = name.substring(article.end());
            }
            if (name.indexOf(' ') > 0) {
                names.put(new Span(start, named.end()), name);
            }
        }
        addAcronyms(text, names);
        return names;
    }

    /// Those that stand in no longer name.
    private static void addAcronyms(String text, SortedMap<Span, String> names) {
        List<Span> longer = List.copyOf(names.keySet());
        int next = 0;
        Matcher acronym = ACRONYM.matcher(text);
        while (acronym.find()) {
            Span span = new Span(acronym.start(), acronym.end());
            while (next < longer.size() && longer.get(next).end() <= span.start()) {
                next++;
            }
            if (next == longer.size() || !longer.get(next).overlaps(span)) {
                names.put(span, acronym.group());
            }
        }
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
