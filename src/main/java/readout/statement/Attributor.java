package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.document.Document;
import readout.statement.Actors.Mention;
import readout.statement.StatementExtractor.DocumentText;
import readout.text.Sentences;
import readout.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Attributes the sentences of one document, from its first to its last.
///
/// A sentence belongs to the actor whose name stands beside a cue; a sentence inside a quotation to
/// the actor to whom the quotation belongs; in a speech or a speaker's turn to the speaker; and
/// else to the body that tells it.
final class Attributor {
    private static final Pattern NEXT_WORD =
            Pattern.compile("^ (?:also |then |again )?(?<verb>\\p{Ll}+(?: not \\p{Ll}+)?)");

    private final Actors actors;
    private final Document document;
    private final String text;
    private final List<Span> paragraphs;
    private final List<Span> sentences;
    private final DocumentText source;
    private final List<Span> quotations;
    private final Mentions mentions;
    private final Voices voices;

    Attributor(Actors actors, DocumentText source) {
        this.actors = actors;
        this.source = source;
        this.document = source.document();
        this.text = source.clean().text();
        this.paragraphs = source.clean().paragraphs();
        this.sentences = Sentences.of(source.clean());
        this.quotations = Quotations.in(text);
        this.mentions = new Mentions(actors, text);
        this.voices = new Voices(actors, mentions);
    }

    /// A sentence with what is known of its attribution so far.
    ///
    /// @param span without the label of a turn
    /// @param voice whose speech or turn it stands in; null in narration
    /// @param attribution null while nobody is named beside a cue
    record Sentence(
            Span span,
            String words,
            @Nullable Actor voice,
            boolean asked,
            @Nullable Attribution attribution) {
        /// Who has the word as far as the sentence and its place tell.
        @Nullable Actor speaker() {
            return attribution == null ? voice : attribution.actor();
        }
    }

    List<Statement> statements(LocalDate date) {
        List<Sentence> read = read();
        Actor narrator = new Narrator(actors, mentions, document).of(read);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Sentence sentence = read.get(i);
            boolean listed = i > 0 && read.get(i - 1).words().endsWith(":");
            if (sentence.asked() || listed || !Substance.has(sentence.words())) {
                continue;
            }
            Attribution attribution = attribute(read, i, narrator);
            if (attribution.speech() != Speech.DIRECT
                    && isNarration(sentence, attribution)
                    && Substance.accompanies(sentence.words())) {
                continue;
            }
            Span stored = source.clean().toStored(sentence.span());
            statements.add(
                    new Statement(document.passage(stored), sentence.words(), attribution, date));
        }
        return statements;
    }

    private static boolean isNarration(Sentence sentence, Attribution attribution) {
        return sentence.voice() == null
                || !sentence.voice().equals(attribution.actor())
                || attribution.cue() != null;
    }

    private List<Sentence> read() {
        List<Sentence> read = new ArrayList<>();
        Actor voice = voices.announced(document.title()).orElse(null);
        boolean asked = false;
        int paragraph = -1;
        for (Span span : sentences) {
            int now = paragraphOf(span);
            if (now != paragraph) {
                paragraph = now;
                Optional<Actor> announced = voices.announced(paragraphs.get(now).in(text));
                if (announced.isPresent()) {
                    voice = announced.get();
                    asked = false;
                }
            }
            if (isHeading(paragraphs.get(now))) {
                mentions.in(span.in(text));
                continue;
            }
            Optional<Voices.Turn> turn = voices.turn(span.in(text), voice);
            Span spoken = span;
            if (turn.isPresent()) {
                voice = turn.get().speaker().orElse(null);
                asked = voice == null;
                spoken =
                        new Span(
                                Math.min(span.end(), span.start() + turn.get().length()),
                                span.end());
            }
            if (!spoken.isEmpty()) {
                String words = spoken.in(text);
                boolean question = asked || (voice != null && voices.addresses(words, voice));
                read.add(new Sentence(spoken, words, voice, question, cued(spoken, words, voice)));
            }
        }
        return read;
    }

    private int paragraphOf(Span sentence) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).start() <= sentence.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean isHeading(Span paragraph) {
        String words = paragraph.in(text);
        return voices.announced(words).isPresent() || document.title().equals(words);
    }

    /// An actor beside a cue.
    private record Cued(Mention mention, Cues.Cue cue) {}

    /// The attribution that the sentence itself gives: an actor beside a cue, outside quotations.
    ///
    /// Of several the first cue counts; the others tell what the first reports. Of a person and a
    /// body beside one cue it is the person's ("the director of the Agency, Ms Kask, told").
    private @Nullable Attribution cued(Span span, String words, @Nullable Actor voice) {
        List<Cued> cued = cuedIn(span, words);
        Optional<Cued> first =
                cued.stream()
                        .min(
                                Comparator.comparing((Cued one) -> one.cue().span())
                                        .thenComparing(one -> one.mention().actor().kind())
                                        .thenComparing(one -> one.mention().span()));
        if (first.isEmpty()) {
            return voice == null ? acting(words) : null;
        }
        Actor actor = first.get().mention().actor();
        if (voice != null && !actor.equals(voice)) {
            return null;
        }
        mentions.spoke(actor);
        int reported =
                cued.stream()
                        .filter(other ->
                                other.cue().span().start() > first.get().cue().span().end())
                        .filter(other -> !other.mention().actor().equals(actor))
                        .mapToInt(other -> span.start() + other.cue().span().end())
                        .min()
                        .orElse(Integer.MAX_VALUE);
        boolean direct =
                quotations.stream()
                        .anyMatch(quotation ->
                                quotation.overlaps(span) && quotation.start() < reported);
        return new Attribution(
                actor, direct ? Speech.DIRECT : Speech.INDIRECT, first.get().cue().words());
    }

    /// A narrator who begins with a person tells what that person did: the verb is the cue.
    private @Nullable Attribution acting(String words) {
        for (Mention mention : mentions.in(words)) {
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

    private List<Cued> cuedIn(Span span, String words) {
        List<Cued> cued = new ArrayList<>();
        for (Mention mention : mentions.in(words)) {
            Span place = mention.span().shift(span.start());
            if (quotations.stream().noneMatch(quotation -> quotation.overlaps(place))) {
                Cues.Cue cue = Cues.behind(words, mention.span().end());
                if (cue == null) {
                    cue = Cues.before(words, mention.span().start());
                }
                if (cue != null) {
                    cued.add(new Cued(mention, cue));
                }
            }
        }
        return cued;
    }

    private Attribution attribute(List<Sentence> read, int i, Actor narrator) {
        Sentence sentence = read.get(i);
        Attribution own = sentence.attribution();
        if (own != null) {
            boolean narratorsOwn = own.actor().equals(narrator) && own.speech() == Speech.INDIRECT;
            return narratorsOwn ? new Attribution(own.actor(), Speech.AUTHORED, own.cue()) : own;
        }
        if (sentence.voice() != null) {
            return new Attribution(sentence.voice(), Speech.AUTHORED, null);
        }
        for (Span quotation : quotations) {
            if (quotation.overlaps(sentence.span())) {
                Attribution beside = beside(read, i, quotation);
                if (beside != null) {
                    return new Attribution(beside.actor(), Speech.DIRECT, beside.cue());
                }
            }
        }
        return new Attribution(narrator, Speech.AUTHORED, null);
    }

    /// The attribution of the sentence that shares the quotation, else of the one before it or the
    /// one after it in the same paragraph.
    private @Nullable Attribution beside(List<Sentence> read, int i, Span quotation) {
        for (Sentence other : read) {
            if (other.attribution() != null && other.span().overlaps(quotation)) {
                return other.attribution();
            }
        }
        for (int j : new int[] {i - 1, i + 1}) {
            if (j >= 0 && j < read.size() && read.get(j).attribution() != null) {
                return read.get(j).attribution();
            }
        }
        return null;
    }
}
