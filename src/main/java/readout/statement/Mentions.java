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
/// pronoun is the person who spoke last, else the one named last.
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

    private final Actors actors;
    private final Map<Actor, String> namedOffices = new LinkedHashMap<>();
    private @Nullable Actor lastNamed;
    private @Nullable Actor lastSpeaker;

    Mentions(Actors actors) {
        this.actors = actors;
    }

    /// The mentions in a sentence in order of place, not overlapping.
    List<Mention> in(String sentence) {
        List<Mention> mentions = new ArrayList<>(actors.peopleIn(sentence));
        for (PersonNames.Named named : PersonNames.in(sentence)) {
            actors.person(named.family())
                    .ifPresent(actor -> {
                        if (named.office() != null) {
                            namedOffices.remove(actor);
                            namedOffices.put(actor, PersonNames.shortOffice(named.office()));
                        }
                    });
        }
        addOffices(sentence, mentions);
        addPronouns(sentence, mentions);
        for (Mention body : actors.bodiesIn(sentence)) {
            add(mentions, body);
        }
        mentions.sort(Comparator.comparing(Mention::span));
        mentions.stream()
                .map(Mention::actor)
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .forEach(actor -> lastNamed = actor);
        return mentions;
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
            Actor holder =
                    holder(office.group("office").toLowerCase(Locale.ROOT).replace('-', ' '));
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

    private @Nullable Actor holder(String office) {
        Actor found = null;
        for (Map.Entry<Actor, String> named : namedOffices.entrySet()) {
            if (named.getValue().endsWith(office)) {
                found = named.getKey();
            }
        }
        if (found != null) {
            return found;
        }
        List<Actor> holders = actors.holders(office);
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    private static void add(List<Mention> mentions, Mention mention) {
        if (mentions.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
            mentions.add(mention);
        }
    }
}
