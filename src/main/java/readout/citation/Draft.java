package readout.citation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import readout.backend.Judgement;
import readout.backend.Reply;
import readout.text.MalformedJson;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a model wrote in answer to one call, judged sentence by sentence: what is wrong with one
/// says nothing of the others.
///
/// @param rulings in the order of the answer; the same sentence twice counts once
record Draft(List<Ruling> rulings) {
    /// There was no answer.
    static final Draft NONE = new Draft(List.of());

    /// More sentences for each passage than this, and the model goes round in circles.
    private static final int MOST_FOR_A_PASSAGE = 8;

    Draft {
        rulings = List.copyOf(rulings);
    }

    /// Reads and judges an answer.
    static Draft of(String answer, Handles handles, CitationGate gate) {
        List<Ruling> rulings = new ArrayList<>();
        List<WrittenSentence> sentences;
        try {
            sentences =
                    Reply.read(
                            answer,
                            fields ->
                                    fields.soundObjects(
                                            "sentences",
                                            WrittenSentence::of,
                                            fault -> rulings.add(unread(fault))));
        } catch (MalformedJson e) {
            return new Draft(List.of(unread(e)));
        }
        if (sentences.isEmpty() && rulings.isEmpty()) {
            rulings.add(
                    new Ruling.Refused("", "", "sentences: empty, with passages to tell", true));
        }
        SentenceJudge judge = new SentenceJudge(handles, gate);
        Set<String> texts = new HashSet<>();
        int most = MOST_FOR_A_PASSAGE * handles.statements().size();
        for (WrittenSentence sentence : sentences) {
            if (texts.size() == most) {
                rulings.add(new Ruling.Refused("", "", "more sentences than are read", false));
                break;
            }
            if (texts.add(sentence.piece() + " " + sentence.text())) {
                rulings.add(judge.rule(sentence));
            }
        }
        return new Draft(rulings);
    }

    private static Ruling unread(MalformedJson fault) {
        return new Ruling.Refused("", "", fault.place() + ": " + fault.getMessage(), true);
    }

    /// The supported sentences of a piece, by its name.
    List<CitedSentence> of(String piece) {
        return rulings.stream()
                .filter(Ruling.Supported.class::isInstance)
                .map(Ruling.Supported.class::cast)
                .filter(supported -> supported.piece().equals(piece))
                .map(Ruling.Supported::sentence)
                .toList();
    }

    /// What is worth asking for once more: faults of pieces of which something is not told yet.
    List<Ruling.Refused> mendable(Handles handles) {
        Set<String> open = open(handles);
        return rulings.stream()
                .filter(Ruling.Refused.class::isInstance)
                .map(Ruling.Refused.class::cast)
                .filter(Ruling.Refused::mendable)
                .filter(fault ->
                        fault.piece().isEmpty() ? !open.isEmpty() : open.contains(fault.piece()))
                .toList();
    }

    /// The names of the pieces of which something is not told yet.
    Set<String> open(Handles handles) {
        Set<String> open = new HashSet<>();
        handles.pieces()
                .forEach((name, piece) -> {
                    if (!piece.untold(of(name)).isEmpty()) {
                        open.add(name);
                    }
                });
        return open;
    }

    /// Every sentence with what became of it.
    ///
    /// @param used the sentences that stand in the issue
    List<Judgement> judgements(Set<CitedSentence> used) {
        return rulings.stream()
                .map(ruling ->
                        switch (ruling) {
                            case Ruling.Supported(_, CitedSentence sentence) ->
                                    new Judgement(
                                            sentence.text(),
                                            used.contains(sentence)
                                                    ? "supported"
                                                    : "supported, not used: tells nothing more");
                            case Ruling.Refused refused ->
                                    new Judgement(refused.text(), refused.reason());
                        })
                .toList();
    }

    /// The faults for the model to mend.
    static String asJson(List<Ruling.Refused> faults) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Ruling.Refused fault : faults) {
                json.writeStartObject();
                json.writeStringField("piece", fault.piece());
                json.writeStringField("text", fault.text());
                json.writeStringField("fault", fault.reason());
                if (!fault.candidates().isEmpty()) {
                    json.writeStringField("nearest words", fault.candidates().getFirst());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
