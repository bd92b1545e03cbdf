package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.statement.Actors.Mention;
import readout.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds whom each sentence of one document means: names, bodies, offices ("the Secretary General")
/// and pronouns, resolved by what the document said before.
///
/// An office is the holder whom the document named last, else the only holder in the corpus. A
/// pronoun is the person who spoke last, else the subject of the last sentence that named anybody;
/// nobody whom the documents call Ms is a "he". "They" and "it" at the beginning of a sentence are
/// the body that the last sentence began with.
final class Mentions {
    private static final Pattern PRONOUN =
            Pattern.compile("(?=[HhSs])(?<![\\p{L}’'-])(?<he>[Hh]e|[Ss]he)(?![\\p{L}’'-])");

    private static final Pattern BODY_PRONOUN = Pattern.compile("^(?:They|It)(?= )");

    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?=[TtOo])(?<![\\p{L}])(?:[Tt]he|[Oo]ur) (?:\\p{Lu}\\p{L}+"
                        + " )??(?<office>(?:[Dd]eputy )?(?:Secretary[- ]General|Prime"
                        + " Minister|(?:Foreign|Defen[cs]e|Finance|Interior|Energy)"
                        + " Minister|[Mm]inister|President|Commissioner|High"
                        + " Representative|[Gg]overnor|Chair(?:man|woman|person)?|Chancellor|Director(?:[-"
                        + " ]General)?|[Ss]pokes(?:person|man|woman)|Ambassador"
                        + "|[Ee]nvoy|Commander|Secretary|General|Admiral))(?![\\p{L}-])(?!"
                        + " (?:General|of State|\\p{Lu}))");

    /// Every country has one: the only prime minister whom a corpus names is not everybody's.
    private static final Pattern MANY_HOLD =
            Pattern.compile("prime minister|president|chancellor|king|queen|ambassador");

    private static final Pattern DEPUTY =
            Pattern.compile("^(?:deputy|assistant|vice|under|acting) ");

    private final Actors actors;
    private final Map<Actor, String> namedOffices = new LinkedHashMap<>();
    private final Map<Actor, String> introduced = new LinkedHashMap<>();

    /// Who and what is named anywhere in the document.
    private final Set<Actor> people = new HashSet<>();

    private final Set<Actor> bodies = new HashSet<>();

    /// Everybody named so far, the latest last.
    private final List<Actor> recent = new ArrayList<>();

    private @Nullable Actor lastNamed;
    private @Nullable Actor lastSpeaker;
    private @Nullable Actor lastBody;

    /// Mentions in a document with the given text, whose introductions are known from the start.
    Mentions(Actors actors, NamedText text) {
        this.actors = actors;
        List<Mention> named = actors.peopleIn(text, List.of());
        learnOffices(named, introduced);
        named.forEach(mention -> people.add(mention.actor()));
        actors.bodiesIn(text).forEach(mention -> bodies.add(mention.actor()));
    }

    /// The mentions in a sentence in order of place, not overlapping.
    List<Mention> in(String sentence) {
        NamedText named = NamedText.of(sentence);
        List<Mention> mentions = new ArrayList<>(actors.peopleIn(named, recent));
        learnOffices(mentions, namedOffices);
        addOffices(sentence, mentions);
        addPronouns(sentence, mentions);
        for (Mention body : actors.bodiesIn(named)) {
            add(mentions, body);
        }
        addBodyPronoun(sentence, mentions);
        mentions.sort(Comparator.comparing(Mention::span));
        remember(mentions);
        return mentions;
    }

    /// Who was named so far, the latest last.
    List<Actor> recent() {
        return List.copyOf(recent);
    }

    private void remember(List<Mention> mentions) {
        Actor subject = null;
        for (Mention mention : mentions) {
            Actor actor = mention.actor();
            if (actor.kind() == Actor.Kind.PERSON) {
                subject = subject == null ? actor : subject;
                recent.remove(actor);
                recent.add(actor);
            }
        }
        lastNamed = subject == null ? lastNamed : subject;
        if (!mentions.isEmpty() && mentions.getFirst().span().start() <= "The ".length()) {
            Actor first = mentions.getFirst().actor();
            lastBody = first.kind() == Actor.Kind.BODY ? first : null;
        }
    }

    private static void learnOffices(List<Mention> people, Map<Actor, String> offices) {
        for (Mention mention : people) {
            String office = mention.office();
            if (office != null) {
                offices.remove(mention.actor());
                offices.put(mention.actor(), Offices.shortened(office));
            }
        }
    }

    /// Tells who spoke, so that the next "she" is understood.
    void spoke(Actor actor) {
        if (actor.kind() == Actor.Kind.PERSON) {
            lastSpeaker = actor;
        } else {
            lastBody = actor;
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
            Gender gender = pronoun.group("he").equalsIgnoreCase("he") ? Gender.HE : Gender.SHE;
            Actor meant = meant(gender, mentions, pronoun.start());
            if (meant != null) {
                add(mentions, new Mention(new Span(pronoun.start(), pronoun.end()), meant));
            }
        }
    }

    /// Who spoke last, else who is named before in the sentence, else in the sentences before.
    private @Nullable Actor meant(Gender gender, List<Mention> mentions, int before) {
        if (lastSpeaker != null && isCalled(lastSpeaker, gender)) {
            return lastSpeaker;
        }
        Actor meant = null;
        for (Mention earlier : mentions) {
            if (earlier.span().end() <= before && isCalled(earlier.actor(), gender)) {
                meant = earlier.actor();
            }
        }
        if (meant == null && lastNamed != null && isCalled(lastNamed, gender)) {
            meant = lastNamed;
        }
        for (int i = recent.size() - 1; i >= 0 && meant == null; i--) {
            meant = isCalled(recent.get(i), gender) ? recent.get(i) : null;
        }
        return meant;
    }

    private boolean isCalled(Actor actor, Gender gender) {
        Gender known = actors.gender(actor);
        return actor.kind() == Actor.Kind.PERSON && (known == null || known == gender);
    }

    private void addBodyPronoun(String sentence, List<Mention> mentions) {
        Matcher pronoun = BODY_PRONOUN.matcher(sentence);
        if (lastBody != null && pronoun.find()) {
            add(mentions, new Mention(new Span(pronoun.start(), pronoun.end()), lastBody));
        }
    }

    /// Who holds the office: whom the document named with it last, else whom it introduces further
    /// on, else the only holder in the corpus, of whom it must speak where other countries have
    /// one.
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
        if (holders.size() != 1) {
            return null;
        }
        boolean one = !MANY_HOLD.matcher(office).matches() || isSpokenOf(holders.getFirst());
        return one ? holders.getFirst() : null;
    }

    /// Whether the document has to do with the person: it names him or her, or the body that the
    /// office belongs to.
    private boolean isSpokenOf(Actor person) {
        Actor body = actors.bodyOf(person);
        return people.contains(person) || (body != null && bodies.contains(body));
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
    /// deputy is never meant by the office of the principal, nor a prime minister by "minister".
    private static boolean isShort(String office, String held) {
        return held.endsWith(" " + office)
                && !DEPUTY.matcher(held).find()
                && !held.equals("prime minister");
    }

    private static void add(List<Mention> mentions, Mention mention) {
        if (mentions.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
            mentions.add(mention);
        }
    }
}
