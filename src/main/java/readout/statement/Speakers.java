package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.statement.Actors.Mention;
import readout.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the speaker whom a sentence itself names: the actor beside a cue, outside quotations.
final class Speakers {
    private static final Pattern NEXT_WORD =
            Pattern.compile("^ (?:also |then |again )?(?<verb>\\p{Ll}+(?: not \\p{Ll}+)?)");

    private static final Pattern BEING = Pattern.compile("(?:is|was|are|were) .*");

    private final Mentions mentions;
    private final List<Span> quotations;

    /// @param quotations of the text, in order of place
    Speakers(Mentions mentions, List<Span> quotations) {
        this.mentions = mentions;
        this.quotations = quotations;
    }

    /// An actor beside a cue.
    private record Cued(Mention mention, Cues.Cue cue) {}

    /// The attribution that the sentence gives; null where it gives none.
    ///
    /// Of several the first cue counts; the others tell what the first reports. Of a person and a
    /// body beside one cue it is the person's ("the director of the Agency, Ms Kask, told"). Where
    /// somebody has the word, what he or she reports of others is his or hers.
    @Nullable Attribution of(Span span, String words, @Nullable Actor voice) {
        List<Mention> named = mentions.in(words);
        List<Cued> cued = cuedAmong(named, span, words);
        if (cued.isEmpty()) {
            return voice == null ? acting(named, words) : null;
        }
        Cued first = cued.getFirst();
        Actor actor = first.mention().actor();
        if (voice != null && !actor.equals(voice)) {
            return null;
        }
        mentions.spoke(actor);
        int reported = span.start() + Cues.reportedFrom(words, first.cue().span().end());
        for (Cued other : cued) {
            if (other.cue().span().start() > first.cue().span().end()
                    && !other.mention().actor().equals(actor)) {
                reported = Math.min(reported, span.start() + other.cue().span().end());
            }
        }
        Span quotation = Quotations.touching(quotations, span);
        boolean direct = quotation != null && quotation.start() < reported;
        return new Attribution(
                actor, direct ? Speech.DIRECT : Speech.INDIRECT, first.cue().words());
    }

    /// In the order in which they count.
    private List<Cued> cuedAmong(List<Mention> named, Span span, String words) {
        List<Cued> cued = new ArrayList<>();
        List<Cued> onBehalf = new ArrayList<>();
        for (Mention mention : named) {
            Span place = mention.span().shift(span.start());
            if (Quotations.touching(quotations, place) != null) {
                continue;
            }
            cue(words, mention).ifPresent(cue -> cued.add(new Cued(mention, cue)));
            Cues.Cue forOthers = Cues.onBehalf(words, mention.span().start());
            if (forOthers != null) {
                onBehalf.add(new Cued(mention, forOthers));
            }
        }
        List<Cued> counting = cued.isEmpty() ? onBehalf : cued;
        return counting.stream()
                .sorted(
                        Comparator.comparing((Cued one) -> one.cue().span())
                                .thenComparing(one -> one.mention().actor().kind())
                                .thenComparing(one -> one.mention().span()))
                .toList();
    }

    private static Optional<Cues.Cue> cue(String words, Mention mention) {
        Cues.Cue behind = Cues.behind(words, mention.span().end());
        String name = mention.span().in(words);
        // "It is clear that": nobody is meant.
        boolean impersonal =
                behind != null && name.equals("It") && BEING.matcher(behind.words()).matches();
        if (behind != null && !impersonal) {
            return Optional.of(behind);
        }
        return Optional.ofNullable(Cues.before(words, mention.span().start()));
    }

    /// A narrator who begins with a person tells what that person did: the verb is the cue.
    private @Nullable Attribution acting(List<Mention> named, String words) {
        for (Mention mention : named) {
            if (mention.span().start() == 0 && mention.actor().kind() == Actor.Kind.PERSON) {
                Matcher verb =
                        NEXT_WORD.matcher(words).region(mention.span().end(), words.length());
                if (verb.find()) {
                    mentions.spoke(mention.actor());
                    return new Attribution(mention.actor(), Speech.INDIRECT, verb.group("verb"));
                }
            }
        }
        return null;
    }
}
