package readout.change;

import readout.wording.Wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A text that a body issues again and again with few words moved, such as the statement after each
/// meeting. In it every sentence that moves, comes or goes is news, for it was left or changed on
/// purpose.
///
/// @param before the sentences of the issue before
/// @param pairs for sentences of this issue, the one before that each stands for; most alike first
///   come first served, each taken once
record StandingText(List<Wording> before, Map<Wording, Wording> pairs) {
    /// Two sentences this alike are one that was kept.
    static final double KEPT = 0.85;

    /// Two sentences this alike may be one that was edited.
    private static final double EDITED = 0.4;

    /// The same for two that state figures which count the same.
    private static final double FIGURE_EDITED = 0.25;

    /// The share of sentences that is kept at least.
    private static final double MOSTLY = 0.3;

    private static final int FEWEST_KEPT = 3;
    private static final int FEWEST_SENTENCES = 4;

    /// How many issues back the one before is looked for.
    private static final int ISSUES = 3;

    private record Pairing(Wording earlier, Wording later, double likeness) {}

    /// @param now the sentences of one document of an actor
    /// @param earlier those of the documents before, newest first
    static Optional<StandingText> of(
            List<Wording> now, List<List<Wording>> earlier, Likeness likeness) {
        if (now.size() < FEWEST_SENTENCES) {
            return Optional.empty();
        }
        for (List<Wording> document : earlier.subList(0, Math.min(ISSUES, earlier.size()))) {
            long kept =
                    now.stream()
                            .filter(later ->
                                    document.stream()
                                            .anyMatch(e -> likeness.mutual(e, later) >= KEPT))
                            .count();
            int smaller = Math.min(now.size(), document.size());
            if (kept >= FEWEST_KEPT && kept >= MOSTLY * smaller) {
                return Optional.of(new StandingText(document, pairs(now, document, likeness)));
            }
        }
        return Optional.empty();
    }

    /// Whether the later may be the earlier sentence with some of its words moved.
    static boolean mayBeEdited(Wording earlier, Wording later, Likeness likeness) {
        double alike = likeness.mutual(earlier, later);
        return alike >= EDITED
                || (alike >= FIGURE_EDITED
                        && earlier.quantities().stream()
                                .anyMatch(figure ->
                                        later.quantities().stream().anyMatch(figure::counts)));
    }

    private static Map<Wording, Wording> pairs(
            List<Wording> now, List<Wording> before, Likeness likeness) {
        List<Pairing> pairings =
                now.stream()
                        .flatMap(later ->
                                before.stream()
                                        .map(earlier ->
                                                new Pairing(
                                                        earlier,
                                                        later,
                                                        likeness.mutual(earlier, later))))
                        .filter(p -> mayBeEdited(p.earlier(), p.later(), likeness))
                        .sorted(Comparator.comparingDouble(pairing -> -pairing.likeness()))
                        .toList();
        Map<Wording, Wording> pairs = new HashMap<>();
        for (Pairing pairing : pairings) {
            if (!pairs.containsKey(pairing.later()) && !pairs.containsValue(pairing.earlier())) {
                pairs.put(pairing.later(), pairing.earlier());
            }
        }
        return Map.copyOf(pairs);
    }
}
