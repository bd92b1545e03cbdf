package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.statement.StatementExtractor.DocumentText;
import readout.text.Span;

import java.util.List;
import java.util.Optional;

/// Follows who has the word in one document, from its first sentence to its last.
final class Turns {
    /// After how many paragraphs the speaker of a speech is no longer introduced.
    private static final int BYLINES = 3;

    private final Voices voices;
    private final String title;
    private final String text;
    private final List<Span> paragraphs;

    private final @Nullable Actor announcedByTitle;
    private final boolean debate;
    private @Nullable Actor answering;
    private @Nullable Actor voice;
    private String label;
    private boolean asked;
    private int paragraph = -1;
    private int number;

    Turns(Voices voices, DocumentText source) {
        this.voices = voices;
        this.title = source.document().title();
        this.text = source.clean().text();
        this.paragraphs = source.clean().paragraphs();
        this.announcedByTitle = voices.announced(title).orElse(null);
        this.debate = announcedByTitle == null && isDebate();
        this.answering = announcedByTitle;
        this.voice = announcedByTitle;
        this.label = title;
    }

    /// Whether most of the text is the words of people whom only labels name, none of whom answers
    /// the others' questions.
    private boolean isDebate() {
        List<String> all = paragraphs.stream().map(span -> span.in(text)).toList();
        long labelled = all.stream().filter(voices::isLabelled).count();
        return labelled > 1
                && 2 * labelled >= all.size()
                && all.stream().noneMatch(voices::isAnswering);
    }

    /// A sentence and who says it.
    ///
    /// @param span without the label of a turn; empty where the sentence is nothing else
    /// @param voice whose speech or turn it stands in; null in narration and where somebody asks
    /// @param asked whether it is the turn of somebody whose words are no statement
    /// @param number of the turn, so that two of the same voice are told apart
    record Heard(Span span, @Nullable Actor voice, boolean asked, String label, int number) {}

    /// The next sentence of the text; empty for a heading, which nobody says.
    Optional<Heard> hear(Span sentence) {
        while (paragraph + 1 < paragraphs.size()
                && paragraphs.get(paragraph + 1).start() <= sentence.start()) {
            paragraph++;
        }
        String around = paragraphs.get(paragraph).in(text);
        Optional<Actor> announced = voices.announced(around);
        if (announced.isEmpty() && paragraph <= BYLINES && announcedByTitle == null) {
            announced = voices.bylined(title, around);
        }
        if (announced.isPresent() && sentence.start() == paragraphs.get(paragraph).start()) {
            answering = announced.get();
            begin(answering, around, false);
        }
        if (announced.isPresent() || around.equals(title)) {
            return Optional.empty();
        }
        String words = sentence.in(text);
        Voices.Place place =
                new Voices.Place(
                        new Span(sentence.start(), paragraphs.get(paragraph).end()).in(text),
                        sentence.start() == paragraphs.get(paragraph).start(),
                        number > 0 || answering != null);
        Optional<Voices.Beginning> turn = voices.turn(words, place, voice, answering);
        Span spoken = sentence;
        if (turn.isPresent()) {
            Actor speaker = turn.get().speaker().or(() -> unknown(turn.get().label())).orElse(null);
            begin(speaker, turn.get().label(), speaker == null);
            int start = Math.min(sentence.end(), sentence.start() + turn.get().length());
            spoken = new Span(start, sentence.end());
        }
        boolean question = asked || (voice != null && voices.addresses(spoken.in(text), voice));
        return Optional.of(new Heard(spoken, voice, question, label, number));
    }

    /// Whom only the label names: a speaker in a debate, and elsewhere somebody who asks.
    private Optional<Actor> unknown(String label) {
        return debate ? voices.spelled(label) : Optional.empty();
    }

    private void begin(@Nullable Actor speaker, String named, boolean asks) {
        voice = speaker;
        label = named;
        asked = asks;
        number++;
    }
}
