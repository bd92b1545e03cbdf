package readout.web;

import readout.render.Judged;
import readout.review.Concern;
import readout.review.Decision;
import readout.review.Item;
import readout.review.ReviewOrder;
import readout.review.Signature;
import readout.review.Signed;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// What the forms of the page do. Each answers only when what it did is on the disk.
final class Writing {
    /// Nobody accepts these in passing.
    private static final Set<Concern.Kind> GRAVE =
            EnumSet.of(Concern.Kind.RECALLED, Concern.Kind.FAILED, Concern.Kind.DOUBTFUL);

    private final Desk desk;

    Writing(Desk desk) {
        this.desk = desk;
    }

    Answer decide(Request request) {
        Desk.Board board = desk.board();
        Item item = item(request, board);
        return switch (request.filled("what")) {
            case "accept" ->
                    keep(request, board, item, board.review().acceptance(item.id()), Said.ACCEPTED);
            case "reject" -> {
                Decision rejected = new Decision.Rejected(request.filled("reason"));
                yield keep(request, board, item, rejected, Said.REJECTED);
            }
            default -> throw new IllegalArgumentException("A sentence is accepted or rejected.");
        };
    }

    /// Tries words for a sentence first; keeps them when they come again after their verdict was
    /// shown.
    Answer edit(Request request) {
        Desk.Board board = desk.board();
        Item item = item(request, board);
        String words = request.filled("text").replaceAll("\\s+", " ").strip();
        String reason = request.filled("reason").replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return tried(
                    request,
                    board,
                    new Trial(words, reason, null, "Reject the sentence to leave it out."));
        }
        Judged judged = desk.judge(item.id(), words);
        Trial trial = new Trial(words, reason, judged, "");
        boolean shown = request.filled("checked").equals(words);
        if (!shown || !request.filled("what").equals("keep")) {
            return tried(request, board, trial);
        }
        try {
            Decision edited = new Decision.Edited(words, judged.opinion(), reason);
            return keep(request, board, item, edited, Said.EDITED);
        } catch (IllegalArgumentException e) {
            String fault = String.valueOf(e.getMessage());
            return tried(request, board, new Trial(words, reason, judged, fault));
        }
    }

    private Answer tried(Request request, Desk.Board board, Trial trial) {
        View view = View.of(request.form(), board, request.reviewer()).saying("").trying(trial);
        return Answer.page(200, new ReviewPage(desk, board, view).html());
    }

    private Answer keep(
            Request request, Desk.Board board, Item item, Decision decision, Said said) {
        Optional<Decision> own = View.own(board, item, request.reviewer());
        if (own.filter(decision::equals).isPresent()) {
            return onwards(request, Said.ALREADY, "");
        }
        SequencedMap<String, Decision> decisions = new LinkedHashMap<>();
        decisions.put(item.id(), decision);
        desk.decide(request.reviewer(), decisions);
        return onwards(request, said, "");
    }

    /// Takes back what the reviewer did last: one decision, or all that were made at one stroke.
    Answer undo(Request request) {
        Desk.Board board = desk.board();
        Signature self = new Signature(request.reviewer(), Instant.EPOCH);
        Optional<String> last = board.review().lastOf(self);
        View view = View.of(request.form(), board, request.reviewer());
        if (last.isEmpty()) {
            return to(view, request.filled("s"), Said.NOTHING_TO_UNDO, "");
        }
        Instant time = time(board, self, last.get());
        SequencedMap<String, Decision> decisions = new LinkedHashMap<>();
        for (ReviewOrder.Line line : board.lines()) {
            String id = line.item().id();
            if (own(board, self, id).stream()
                    .anyMatch(signed -> signed.signature().time().equals(time))) {
                decisions.put(id, new Decision.Withdrawn());
            }
        }
        desk.decide(request.reviewer(), decisions);
        return to(view, last.get(), Said.UNDONE, "");
    }

    private static Instant time(Desk.Board board, Signature self, String sentence) {
        return own(board, self, sentence).stream()
                .map(signed -> signed.signature().time())
                .findFirst()
                .orElseThrow();
    }

    private static List<Signed> own(Desk.Board board, Signature self, String sentence) {
        return board.review().state(sentence).decisions().stream()
                .filter(signed -> signed.signature().reviewer().equals(self.reviewer()))
                .toList();
    }

    /// Accepts what is left of a theme, but for what no check vouches for.
    Answer rest(Request request) {
        Desk.Board board = desk.board();
        Item item = item(request, board);
        if (item.themeId().isEmpty()) {
            throw new IllegalArgumentException("This sentence is of no theme.");
        }
        SequencedMap<String, Decision> decisions = new LinkedHashMap<>();
        for (ReviewOrder.Line line : board.lines()) {
            Item each = line.item();
            boolean grave = line.concerns().stream().map(Concern::kind).anyMatch(GRAVE::contains);
            if (each.themeId().equals(item.themeId())
                    && !grave
                    && View.isToDo(board, each, request.reviewer())) {
                decisions.put(each.id(), board.review().acceptance(each.id()));
            }
        }
        if (!decisions.isEmpty()) {
            desk.decide(request.reviewer(), decisions);
        }
        return onwards(request, Said.REST, Integer.toString(decisions.size()));
    }

    Answer publish(Request request) {
        String words = desk.publish(request.reviewer()).words();
        Desk.Board board = desk.board();
        View view = View.of(request.form(), board, request.reviewer()).saying(words);
        return Answer.page(200, new ReviewPage(desk, board, view).html());
    }

    /// To the next sentence that is to be decided on, or back where nothing is left.
    private Answer onwards(Request request, Said said, String number) {
        Desk.Board board = desk.board();
        View view = View.of(request.form(), board, request.reviewer());
        String next = view.next(board).map(line -> line.item().id()).orElse(request.filled("s"));
        return to(view, next, said, number);
    }

    private static Answer to(View view, String sentence, Said said, String number) {
        String count = number.isEmpty() ? "" : "&n=" + number;
        return Answer.seeOther(view.link(sentence) + "&said=" + said.name() + count + "#at");
    }

    private static Item item(Request request, Desk.Board board) {
        return board.line(request.filled("s"))
                .map(ReviewOrder.Line::item)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "The issue has no such sentence: it may have been written"
                                        + " again. Load the page again."));
    }
}
