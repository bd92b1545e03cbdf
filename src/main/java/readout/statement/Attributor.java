package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.document.Document;
import readout.statement.StatementExtractor.DocumentText;
import readout.statement.Turns.Heard;
import readout.text.Sentences;
import readout.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Attributes the sentences of one document, from its first to its last.
///
/// A sentence belongs to the actor whose name stands beside a cue; a sentence inside a quotation to
/// the actor to whom the quotation belongs; in a speech or a speaker's turn to the speaker; and
/// else to the body that tells it.
final class Attributor {
    private static final Pattern WE = Pattern.compile("\\b[Ww]e\\b");

    private static final Pattern ITEM =
            Pattern.compile("^(?:[•▪●◦‣*–—-]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]) ?\\S.*");

    private final Actors actors;
    private final Document document;
    private final String text;
    private final DocumentText source;
    private final List<Span> quotations;
    private final Mentions mentions;
    private final Voices voices;

    Attributor(Actors actors, DocumentText source) {
        this.actors = actors;
        this.source = source;
        this.document = source.document();
        this.text = source.clean().text();
        this.quotations = Quotations.in(text);
        this.mentions = new Mentions(actors, source.named());
        this.voices = new Voices(actors, mentions);
    }

    /// A sentence with what is known of its attribution so far.
    ///
    /// @param attribution null while nobody is named beside a cue
    record Sentence(Heard heard, String words, @Nullable Attribution attribution) {
        Span span() {
            return heard.span();
        }

        /// Whose speech or turn it stands in; null in narration.
        @Nullable Actor voice() {
            return heard.voice();
        }

        /// Who has the word as far as the sentence and its place tell.
        @Nullable Actor speaker() {
            return attribution == null ? voice() : attribution.actor();
        }
    }

    Document.Id id() {
        return document.id();
    }

    @Nullable LocalDate published() {
        return document.published().date();
    }

    List<Statement> statements(LocalDate date) {
        List<Sentence> read = read();
        Actor narrator = new Narrator(actors, mentions, voices, document).of(read);
        List<Statement> statements = new ArrayList<>();
        Attribution list = null;
        boolean appendix = false;
        for (int i = 0; i < read.size(); i++) {
            Sentence sentence = read.get(i);
            appendix |= sentence.voice() == null && Substance.beginsAppendix(sentence.words());
            if (appendix && sentence.attribution() == null) {
                continue;
            }
            list = listed(read, i, list, narrator);
            boolean agenda = list == null && i > 0 && opensAgenda(read.get(i - 1));
            if (sentence.heard().asked() || agenda || !hasSubstance(sentence, list != null)) {
                continue;
            }
            Attribution attribution = list == null ? attribute(read, i, narrator) : list;
            if (attribution.speech() != Speech.DIRECT
                    && (Substance.isProcedure(sentence.words())
                            || isOwnQuestion(sentence, attribution)
                            || (isNarration(sentence, attribution)
                                    && Substance.accompanies(
                                            sentence.words(), attribution.cue())))) {
                continue;
            }
            Span stored = source.clean().toStored(sentence.span());
            statements.add(
                    new Statement(document.passage(stored), sentence.words(), attribution, date));
        }
        return statements;
    }

    private static boolean hasSubstance(Sentence sentence, boolean listed) {
        return Substance.has(listed ? sentence.words() + "." : sentence.words());
    }

    /// Whether somebody asks in a text of his or her own, which says nothing yet.
    private static boolean isOwnQuestion(Sentence sentence, Attribution attribution) {
        return attribution.speech() == Speech.AUTHORED && sentence.words().endsWith("?");
    }

    /// Who has the word where, in the stored text; nothing where the document only narrates.
    List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        Heard first = null;
        Heard last = null;
        for (Sentence sentence : read()) {
            Heard heard = sentence.heard();
            if (first == null || last == null || heard.number() != first.number()) {
                addTurn(turns, first, last);
                first = heard;
            }
            last = heard;
        }
        addTurn(turns, first, last);
        return turns;
    }

    private void addTurn(List<Turn> turns, @Nullable Heard first, @Nullable Heard last) {
        if (first != null && last != null && (first.voice() != null || first.asked())) {
            Span clean = new Span(first.span().start(), last.span().end());
            turns.add(new Turn(source.clean().toStored(clean), first.label(), first.voice()));
        }
    }

    /// The attribution of an item of a list which a sentence with a cue and a colon began ("Allies
    /// agreed to:", "We will:"); null outside such a list.
    private @Nullable Attribution listed(
            List<Sentence> read, int i, @Nullable Attribution before, Actor narrator) {
        Sentence sentence = read.get(i);
        if (sentence.attribution() != null
                || Quotations.touching(quotations, sentence.span()) != null) {
            return null;
        }
        if (i > 0 && read.get(i - 1).words().endsWith(":")) {
            return opensList(read.get(i - 1)) ? attribute(read, i - 1, narrator) : null;
        }
        return before != null && ITEM.matcher(sentence.words()).matches() ? before : null;
    }

    private static boolean opensList(Sentence sentence) {
        return sentence.attribution() != null
                || (sentence.voice() == null && WE.matcher(sentence.words()).find());
    }

    /// Whether what comes next is only what was spoken about ("Ministers met to discuss:").
    private static boolean opensAgenda(Sentence sentence) {
        return sentence.words().endsWith(":")
                && sentence.attribution() == null
                && (Substance.isProcedure(sentence.words())
                        || (sentence.voice() == null && !WE.matcher(sentence.words()).find()));
    }

    private static boolean isNarration(Sentence sentence, Attribution attribution) {
        return sentence.voice() == null
                || !sentence.voice().equals(attribution.actor())
                || attribution.cue() != null;
    }

    private List<Sentence> read() {
        List<Sentence> read = new ArrayList<>();
        Turns turns = new Turns(voices, source);
        Speakers speakers = new Speakers(mentions, quotations);
        for (Span span : Sentences.of(source.clean())) {
            Optional<Heard> heard = turns.hear(span);
            if (heard.isEmpty()) {
                mentions.in(span.in(text));
            } else if (!heard.get().span().isEmpty()) {
                Span spoken = heard.get().span();
                String words = spoken.in(text);
                Attribution own = speakers.of(spoken, words, heard.get().voice());
                read.add(new Sentence(heard.get(), words, own));
            }
        }
        return read;
    }

    private Attribution attribute(List<Sentence> read, int i, Actor narrator) {
        Sentence sentence = read.get(i);
        Attribution own = sentence.attribution();
        if (own != null) {
            boolean narratorsOwn = own.actor().equals(narrator) && own.speech() == Speech.INDIRECT;
            return narratorsOwn ? new Attribution(own.actor(), Speech.AUTHORED, own.cue()) : own;
        }
        Actor voice = sentence.voice();
        if (voice != null) {
            return new Attribution(voice, Speech.AUTHORED, null);
        }
        Span touched = Quotations.touching(quotations, sentence.span());
        if (touched != null) {
            Span quotation = Quotations.resumed(text, quotations, touched);
            int at = i;
            while (at + 1 < read.size() && read.get(at).span().end() <= quotation.start()) {
                at++;
            }
            if (isOfSomebodyElse(read, at, quotation)) {
                return new Attribution(Actor.NOBODY, Speech.DIRECT, null);
            }
            Attribution beside = beside(read, at, quotation);
            if (beside != null) {
                return new Attribution(beside.actor(), Speech.DIRECT, beside.cue());
            }
        }
        return new Attribution(narrator, Speech.AUTHORED, null);
    }

    /// Whether a sentence that shares the quotation gives it to somebody who is not known ("a
    /// diplomat said"), and none to somebody who is.
    private boolean isOfSomebodyElse(List<Sentence> read, int i, Span quotation) {
        int first = i;
        while (first > 0 && read.get(first - 1).span().overlaps(quotation)) {
            first--;
        }
        boolean told = false;
        for (int at = first; at < read.size(); at++) {
            Sentence sentence = read.get(at);
            if (!sentence.span().overlaps(quotation)) {
                break;
            }
            if (sentence.attribution() != null) {
                return false;
            }
            String before =
                    text.substring(
                            Math.min(sentence.span().start(), quotation.start()),
                            quotation.start());
            String behind =
                    text.substring(
                            quotation.end(), Math.max(sentence.span().end(), quotation.end()));
            told |= Cues.introduces(before) || Cues.follows(behind);
        }
        return told;
    }

    /// The attribution of a sentence that shares the quotation, else of the one before it or the
    /// one after it.
    private static @Nullable Attribution beside(List<Sentence> read, int i, Span quotation) {
        int first = i;
        while (first > 0 && read.get(first - 1).span().overlaps(quotation)) {
            first--;
        }
        int end = first;
        while (end < read.size() && read.get(end).span().overlaps(quotation)) {
            Attribution shared = read.get(end).attribution();
            if (shared != null) {
                return shared;
            }
            end++;
        }
        Attribution before = first > 0 ? read.get(first - 1).attribution() : null;
        boolean whole = read.get(end - 1).span().end() <= quotation.end() + 1;
        return before != null || !whole || end >= read.size()
                ? before
                : read.get(end).attribution();
    }
}
