package readout.statement;

import readout.document.Document;
import readout.statement.Actors.Mention;
import readout.statement.Attributor.Sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds who tells what nobody is quoted for.
///
/// It is the body whose own text this says to be ("We, the Ministers of ..."), else the body that
/// the sentences speak of as acting where no person speaks, else the publisher, else the body that
/// acts far more often than persons speak, else the body for which the first person speaks. A state
/// that speaks tells nothing else.
record Narrator(Actors actors, Mentions mentions, Voices voices, Document document) {
    /// How many times as often a body acts in a text of its own as persons speak.
    private static final int FAR_MORE = 3;

    private static final Pattern PRONOUN = Pattern.compile("It|They");

    /// How many sentences may stand before the one that says whose text it is.
    private static final int OPENING = 3;

    Actor of(List<Sentence> read) {
        Actor own = voices.ownTextOf(document.title()).orElse(null);
        for (int i = 0; i < Math.min(OPENING, read.size()) && own == null; i++) {
            own = voices.ownTextOf(read.get(i).words()).orElse(null);
        }
        if (own != null) {
            return own;
        }
        Map<Actor, Integer> acting = new HashMap<>();
        Actor firstPerson = null;
        int persons = 0;
        for (Sentence sentence : read) {
            Actor actor = sentence.speaker();
            if (actor != null && actors.isState(actor)) {
                continue;
            }
            if (actor != null && actor.kind() == Actor.Kind.BODY) {
                acting.merge(actor, 1, Integer::sum);
            } else if (actor != null) {
                firstPerson = firstPerson == null ? actor : firstPerson;
                persons++;
            }
        }
        if (persons == 0 && !acting.isEmpty()) {
            return mostOften(acting);
        }
        String publisher = document.publisher();
        if (publisher != null && !publisher.isBlank()) {
            return actors.body(publisher).orElseGet(() -> new Actor(publisher, Actor.Kind.BODY));
        }
        for (Sentence sentence : read) {
            if (sentence.speaker() == null) {
                subject(sentence.words()).ifPresent(body -> acting.merge(body, 1, Integer::sum));
            }
        }
        int most = acting.values().stream().mapToInt(count -> count).max().orElse(0);
        if (most > 0 && most >= FAR_MORE * persons) {
            return mostOften(acting);
        }
        Actor body = firstPerson == null ? null : actors.bodyOf(firstPerson);
        return body == null ? Actor.NOBODY : body;
    }

    /// The body with which the sentence begins.
    private Optional<Actor> subject(String words) {
        return mentions.in(words).stream()
                .filter(mention -> mention.span().start() == 0)
                .filter(mention -> !PRONOUN.matcher(mention.span().in(words)).matches())
                .map(Mention::actor)
                .filter(actor -> actor.kind() == Actor.Kind.BODY)
                .findFirst();
    }

    private static Actor mostOften(Map<Actor, Integer> counts) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Actor, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<Actor, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }
}
