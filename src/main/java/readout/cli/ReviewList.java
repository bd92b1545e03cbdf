package readout.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import readout.review.Act;
import readout.review.Concern;
import readout.review.Decision;
import readout.review.Entry;
import readout.review.Item;
import readout.review.Review;
import readout.review.ReviewOrder;
import readout.review.Signed;
import readout.review.State;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How the commands of `readout review` print, for people and for programs.
///
/// @param open whether only what is to decide is listed
record ReviewList(ReviewCase seen, List<ReviewOrder.Line> all, boolean open) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ReviewOrder.Line line : shown()) {
            Item item = line.item();
            State state = seen.review().state(item.id());
            lines.add(
                    "%s  %-8s  %s%s: %s"
                            .formatted(
                                    item.id(),
                                    word(state),
                                    item.actor(),
                                    item.theme().isEmpty() ? "" : " on " + item.theme(),
                                    item.text()));
            for (Concern concern : line.concerns()) {
                lines.add("    " + concern.words());
            }
            for (Signed signed : state.decisions()) {
                lines.add(
                        "    "
                                + signed.signature().reviewer()
                                + ": "
                                + Deciding.words(signed.decision()));
            }
        }
        lines.add(
                "issue %s, revision %s: %s"
                        .formatted(
                                IssueWanted.name(seen.machine()),
                                seen.machine().revision(),
                                progress(seen.review().progress())));
        return lines.stream().map(Console::printable).toList();
    }

    private List<ReviewOrder.Line> shown() {
        return all.stream()
                .filter(line -> !open || seen.review().state(line.item().id()).isOpen())
                .toList();
    }

    private static String word(State state) {
        return name(state).toLowerCase(Locale.ROOT);
    }

    private static String name(State state) {
        return switch (state) {
            case State.Open _ -> "OPEN";
            case State.Disputed _ -> "DISPUTED";
            case State.Settled(Decision decision, _) ->
                    switch (decision) {
                        case Decision.Accepted _ -> "ACCEPTED";
                        case Decision.Edited _ -> "EDITED";
                        case Decision.Rejected _ -> "REJECTED";
                        case Decision.Withdrawn _ -> "OPEN";
                    };
        };
    }

    private static String progress(Review.Progress progress) {
        return "%s, %s accepted, %s edited, %s rejected, %s open, %s disputed"
                .formatted(
                        Console.count(progress.all(), "sentence"),
                        progress.accepted(),
                        progress.edited(),
                        progress.rejected(),
                        progress.open(),
                        progress.disputed());
    }

    static String progress(ReviewRoom.Published published) {
        return progress(published.seen().review().progress());
    }

    String json() {
        return Json.of(json -> {
            json.writeStartObject();
            issue(json);
            json.writeArrayFieldStart("sentences");
            for (ReviewOrder.Line line : shown()) {
                sentence(json, line);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void issue(JsonGenerator json) throws IOException {
        Review.Progress progress = seen.review().progress();
        json.writeStringField("series", seen.machine().series());
        json.writeNumberField("number", seen.machine().number());
        json.writeNumberField("revision", seen.machine().revision());
        json.writeStringField("period", seen.machine().period().name());
        json.writeNumberField("accepted", progress.accepted());
        json.writeNumberField("edited", progress.edited());
        json.writeNumberField("rejected", progress.rejected());
        json.writeNumberField("open", progress.open());
        json.writeNumberField("disputed", progress.disputed());
    }

    private void sentence(JsonGenerator json, ReviewOrder.Line line) throws IOException {
        Item item = line.item();
        State state = seen.review().state(item.id());
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("state", name(state));
        json.writeStringField("actor", item.actor());
        json.writeStringField("theme", item.theme());
        json.writeStringField("change", item.change());
        json.writeStringField("text", item.text());
        json.writeStringField("verdict", item.support().name());
        json.writeArrayFieldStart("concerns");
        for (Concern concern : line.concerns()) {
            json.writeStartObject();
            json.writeStringField("kind", concern.kind().name());
            json.writeStringField("words", concern.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("decisions");
        for (Signed signed : state.decisions()) {
            json.writeStartObject();
            json.writeStringField("reviewer", signed.signature().reviewer());
            json.writeStringField("time", signed.signature().time().toString());
            decision(json, signed.decision());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void decision(JsonGenerator json, Decision decision) throws IOException {
        switch (decision) {
            case Decision.Accepted _ -> json.writeStringField("decision", "ACCEPTED");
            case Decision.Withdrawn _ -> json.writeStringField("decision", "WITHDRAWN");
            case Decision.Rejected(String reason) -> {
                json.writeStringField("decision", "REJECTED");
                json.writeStringField("reason", reason);
            }
            case Decision.Edited edited -> {
                json.writeStringField("decision", "EDITED");
                json.writeStringField("text", edited.text());
                json.writeStringField("verdict", edited.opinion().support().name());
                json.writeStringField("finding", edited.opinion().words());
                json.writeStringField("reason", edited.reason());
            }
        }
    }

    /// What was written into the journal.
    static String json(List<Entry> entries) {
        return Json.of(json -> {
            json.writeStartArray();
            for (Entry entry : entries) {
                json.writeStartObject();
                json.writeNumberField("entry", entry.sequence());
                json.writeStringField("sha256", entry.hash());
                json.writeStringField("reviewer", entry.signature().reviewer());
                json.writeStringField("time", entry.signature().time().toString());
                if (entry.act() instanceof Act.Decided decided) {
                    json.writeStringField("sentence", decided.about().sentence());
                    decision(json, decided.decision());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static String json(ReviewRoom.Published published) {
        return Json.of(json -> {
            json.writeStartObject();
            new ReviewList(published.seen(), List.of(), true).issue(json);
            if (published.issue() != null) {
                json.writeNumberField("published", published.issue().revision());
                json.writeStringField("sha256", published.issue().sha256());
            }
            json.writeArrayFieldStart("files");
            for (Path file : published.files()) {
                json.writeString(file.toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
