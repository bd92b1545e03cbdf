package readout.web;

import org.jspecify.annotations.Nullable;

import readout.review.Decision;
import readout.review.Item;
import readout.review.ReviewOrder;
import readout.review.Signature;
import readout.review.State;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a reviewer looks at: which sentences are on the list, and which of them is chosen.
///
/// @param reviewer by whom
/// @param theme the id of the theme that is alone on the list; empty for all
/// @param actor likewise
/// @param state likewise, one of [States#NAMES]
/// @param lines the list, what is most likely wrong first
/// @param chosen null where the list is empty
/// @param said what was done last, for people; empty for nothing
/// @param trial words being tried for the chosen sentence; null where none are
record View(
        String reviewer,
        String theme,
        String actor,
        String state,
        List<ReviewOrder.Line> lines,
        ReviewOrder.@Nullable Line chosen,
        String said,
        @Nullable Trial trial) {

    View {
        lines = List.copyOf(lines);
    }

    /// @param fields of an address: `s` a sentence, `theme`, `actor`, `state`, `said`
    static View of(Map<String, String> fields, Desk.Board board, String reviewer) {
        String theme = fields.getOrDefault("theme", "");
        String actor = fields.getOrDefault("actor", "");
        String state = fields.getOrDefault("state", "");
        List<ReviewOrder.Line> lines =
                board.lines().stream()
                        .filter(line -> theme.isEmpty() || line.item().themeId().equals(theme))
                        .filter(line -> actor.isEmpty() || line.item().actor().equals(actor))
                        .filter(line -> States.is(state, board, line.item(), reviewer))
                        .toList();
        // A sentence that was just decided on may have left the list: it is still shown.
        Optional<ReviewOrder.Line> asked = board.line(fields.getOrDefault("s", ""));
        ReviewOrder.Line chosen =
                asked.or(() ->
                                lines.stream()
                                        .filter(line -> isToDo(board, line.item(), reviewer))
                                        .findFirst())
                        .or(() -> lines.stream().findFirst())
                        .orElse(null);
        String said = Said.words(fields.getOrDefault("said", ""), fields.getOrDefault("n", ""));
        return new View(reviewer, theme, actor, state, lines, chosen, said, null);
    }

    View saying(String words) {
        return new View(reviewer, theme, actor, state, lines, chosen, words, trial);
    }

    View trying(Trial words) {
        return new View(reviewer, theme, actor, state, lines, chosen, said, words);
    }

    /// Whether the reviewer has something to do on it.
    static boolean isToDo(Desk.Board board, Item item, String reviewer) {
        State state = board.review().state(item.id());
        return state.isOpen() && own(board, item, reviewer).isEmpty();
    }

    static Optional<Decision> own(Desk.Board board, Item item, String reviewer) {
        return board.review().decisionOf(new Signature(reviewer, Instant.EPOCH), item.id());
    }

    /// The line `by` places on from the chosen one; none at the ends.
    Optional<ReviewOrder.Line> beside(int by) {
        int at = chosen == null ? -1 : lines.indexOf(chosen) + by;
        return at < 0 || at >= lines.size() ? Optional.empty() : Optional.of(lines.get(at));
    }

    /// The next sentence behind the chosen one on which the reviewer has something to do, from the
    /// top again at the end; empty where nothing is left.
    Optional<ReviewOrder.Line> next(Desk.Board board) {
        int at = chosen == null ? 0 : lines.indexOf(chosen) + 1;
        List<ReviewOrder.Line> behind = lines.subList(at, lines.size());
        return Stream.concat(behind.stream(), lines.subList(0, at).stream())
                .filter(line -> isToDo(board, line.item(), reviewer))
                .findFirst();
    }

    /// The fields that keep the list as it is, for forms.
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "theme", theme);
        put(fields, "actor", actor);
        put(fields, "state", state);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    /// The address of a sentence with this list beside it.
    String link(String sentence) {
        StringBuilder link = new StringBuilder(Addresses.PAGE + "?s=" + sentence);
        fields().forEach((name, value) ->
                link.append('&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return link.toString();
    }
}
