package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.statement.Actors.Mention;
import readout.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds whom each sentence of one document means: names, bodies, offices ("the Secretary General")
/// and pronouns, resolved by what the document said before.
///
/// An office is the holder whom the document named last, else the only holder in the corpus. A
/// pronoun is the person who spoke last, else the subject of the last sentence that named anybody.
final class Mentions {
    private static final Pattern PRONOUN =
            Pattern.compile("(?<![\\p{L}’'-])(?:[Hh]e|[Ss]he)(?![\\p{L}’'-])");

    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?<![\\p{L}])(?:[Tt]he|[Oo]ur) (?:\\p{Lu}\\p{L}+ )?(?<office>(?:[Dd]eputy"
                        + " )?(?:Secretary[- ]General|Prime"
                        + " Minister|(?:Foreign|Defen[cs]e|Finance|Interior|Energy)"
                        + " Minister|[Mm]inister|President|Commissioner|High"
                        + " Representative|[Gg]overnor|Chair(?:man|woman|person)?|Chancellor|Director(?:[-"
                        + " ]General)?|[Ss]pokes(?:person|man|woman)|Ambassador"
                        + "|[Ee]nvoy|Commander|Secretary|General|Admiral))(?![\\p{L}-])(?!"
                        + " (?:General|of State|\\p{Lu}))");

    private static final Pattern DEPUTY =
            Pattern.compile("^(?:deputy|assistant|vice|under|acting) ");

    private final Actors actors;
    private final Map<Actor, String> namedOffices = new LinkedHashMap<>();
    private @Nullable Actor lastNamed;
    private @Nullable Actor lastSpeaker;

    private final Map<Actor, String> introduced = new LinkedHashMap<>();

    /// Mentions in a document with the given text, whose introductions are known from the start.
    Mentions(Actors actors, String text) {
        this.actors = actors;
        learnOffices(text, introduced);
    }

    /// The mentions in a sentence in order of place, not overlapping.
    List<Mention> in(String sentence) {
        List<Mention> mentions = new ArrayList<>(actors.peopleIn(sentence));
        learnOffices(sentence, namedOffices);
        addOffices(sentence, mentions);
        addPronouns(sentence, mentions);
        for (Mention body : actors.bodiesIn(sentence)) {
            add(mentions, body);
        }
        mentions.sort(Comparator.comparing(Mention::span));
        mentions.stream()
                .map(Mention::actor)
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .findFirst()
                .ifPresent(subject -> lastNamed = subject);
        return mentions;
    }

    private void learnOffices(String text, Map<Actor, String> offices) {
        for (PersonNames.Named named : PersonNames.in(text)) {
            Actor actor = actors.person(named.family()).orElse(null);
            if (actor != null && named.office() != null) {
                offices.remove(actor);
                offices.put(actor, PersonNames.shortOffice(named.office()));
            }
        }
    }

    /// Tells who spoke, so that the next "she" is understood.
    void spoke(Actor actor) {
        if (actor.kind() == Actor.Kind.PERSON) {
            lastSpeaker = actor;
        }
    }

    private void addOffices(String sentence, List<Mention> mentions) {
        Matcher office = OFFICE.matcher(sentence);
        while (office.find()) {
            Actor holder = holder(office.group("office"));
            if (holder != null) {
                add(mentions, new Mention(new Span(office.start(), office.end()), holder));
            }
        }
    }

    private void addPronouns(String sentence, List<Mention> mentions) {
        Matcher pronoun = PRONOUN.matcher(sentence);
        while (pronoun.find()) {
            Actor meant = lastSpeaker == null ? lastNamed : lastSpeaker;
            for (Mention earlier : mentions) {
                if (lastSpeaker == null
                        && earlier.span().end() <= pronoun.start()
                        && earlier.actor().kind() == Actor.Kind.PERSON) {
                    meant = earlier.actor();
                }
            }
            if (meant != null) {
                add(mentions, new Mention(new Span(pronoun.start(), pronoun.end()), meant));
            }
        }
    }

    /// Who holds the office: whom the document named with it last, else whom it introduces further
    /// on, else the only holder in the corpus.
    @Nullable Actor holder(String name) {
        String office = name.toLowerCase(Locale.ROOT).replace('-', ' ');
        Actor here = lastWith(office, namedOffices);
        if (here != null) {
            return here;
        }
        Actor later = lastWith(office, introduced);
        if (later != null) {
            return later;
        }
        List<Actor> holders = actors.holders(office);
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    private static @Nullable Actor lastWith(String office, Map<Actor, String> offices) {
        Actor found = null;
        boolean exact = false;
        for (Map.Entry<Actor, String> named : offices.entrySet()) {
            boolean same = named.getValue().equals(office);
            if (same || (!exact && isShort(office, named.getValue()))) {
                found = named.getKey();
                exact |= same;
            }
        }
        return found;
    }

    /// Whether a text that says "the minister" can mean the foreign minister. An assistant or
    /// deputy is never meant by the office of the principal.
    private static boolean isShort(String office, String held) {
        return held.endsWith(" " + office) && !DEPUTY.matcher(held).find();
    }

    private static void add(List<Mention> mentions, Mention mention) {
        if (mentions.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
            mentions.add(mention);
        }
    }
}
