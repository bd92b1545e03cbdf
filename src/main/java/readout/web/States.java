package readout.web;

import readout.review.Decision;
import readout.review.Item;
import readout.review.State;

import java.util.LinkedHashMap;
import java.util.Map;

/// The states of sentences by which the list is narrowed, and how they are called.
final class States {
    /// By their names in an address, in the order of the page.
    static final Map<String, String> NAMES = names();

    private States() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("todo", "For me to decide");
        names.put("open", "Open");
        names.put("disputed", "Disagreed on");
        names.put("accepted", "Accepted");
        names.put("edited", "Edited");
        names.put("rejected", "Rejected");
        return names;
    }

    /// Whether the sentence is in the state; every one is in that of no name.
    static boolean is(String name, Desk.Board board, Item item, String reviewer) {
        return switch (name) {
            case "" -> true;
            case "todo" -> View.isToDo(board, item, reviewer);
            default -> name.equals(name(board.review().state(item.id())));
        };
    }

    static String name(State state) {
        return switch (state) {
            case State.Open _ -> "open";
            case State.Disputed _ -> "disputed";
            case State.Settled(Decision decision, _) ->
                    switch (decision) {
                        case Decision.Accepted _ -> "accepted";
                        case Decision.Edited _ -> "edited";
                        case Decision.Rejected _ -> "rejected";
                        case Decision.Withdrawn _ -> "open";
                    };
        };
    }

    /// What was decided, in a word or two behind the sentence; empty for nothing.
    static String words(State state) {
        return switch (state) {
            case State.Open(var decisions, int wanted) ->
                    decisions.isEmpty() ? "" : "wants " + wanted + " more";
            case State.Disputed _ -> "disagreed on";
            case State.Settled _ -> name(state);
        };
    }
}
