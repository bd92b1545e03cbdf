package readout.review;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The state of one issue: what is decided on each of its sentences by whom, and what is open.
///
/// A decision goes with the sentence and not with the revision: a sentence that stands again in a
/// later revision, in the same words on the same passages, was already decided on.
///
/// @param series the name of the definition; empty where it has none
/// @param isFourEyes whether two people must agree that a sentence prints
/// @param states by the ids of the sentences, in the order of the issue
/// @param head the newest entry of the journal that decides on the issue; null where none does
public record Review(
        String series,
        int number,
        boolean isFourEyes,
        Map<String, State> states,
        Journal.@Nullable Head head) {
    public Review {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }

    /// How many sentences are in which state.
    public record Progress(int accepted, int edited, int rejected, int open, int disputed) {
        public int decided() {
            return accepted + edited + rejected;
        }

        public int all() {
            return decided() + open + disputed;
        }
    }

    /// @param sentences the ids of all sentences of the issue, in its order
    public static Review of(
            Journal journal,
            String series,
            int number,
            Collection<String> sentences,
            boolean fourEyes) {
        Map<String, Map<String, List<Signed>>> made = new LinkedHashMap<>();
        for (Entry entry : journal.entries()) {
            if (Journal.isAbout(entry, series, number)
                    && entry.act() instanceof Act.Decided(About about, Decision decision)) {
                List<Signed> stack =
                        made.computeIfAbsent(about.sentence(), key -> new LinkedHashMap<>())
                                .computeIfAbsent(
                                        entry.signature().person(), key -> new ArrayList<>());
                if (decision instanceof Decision.Withdrawn) {
                    if (!stack.isEmpty()) {
                        stack.removeLast();
                    }
                } else {
                    stack.add(new Signed(entry.signature(), decision, entry.sequence()));
                }
            }
        }
        Map<String, State> states = new LinkedHashMap<>();
        for (String sentence : sentences) {
            List<Signed> standing =
                    made.getOrDefault(sentence, Map.of()).values().stream()
                            .filter(stack -> !stack.isEmpty())
                            .map(List::getLast)
                            .sorted(Comparator.comparingLong(Signed::sequence))
                            .toList();
            states.put(sentence, state(standing, fourEyes));
        }
        return new Review(
                series, number, fourEyes, states, journal.head(series, number).orElse(null));
    }

    private static State state(List<Signed> standing, boolean fourEyes) {
        if (standing.isEmpty()) {
            return new State.Open(standing, fourEyes ? 2 : 1);
        }
        Decision first = standing.getFirst().decision();
        if (!standing.stream().allMatch(each -> each.decision().agreesWith(first))) {
            return new State.Disputed(standing);
        }
        // What is not printed can do no harm: one person is enough to leave a sentence out.
        boolean enough = !fourEyes || first instanceof Decision.Rejected || standing.size() >= 2;
        return enough ? new State.Settled(first, standing) : new State.Open(standing, 1);
    }

    /// @throws IllegalArgumentException if the issue has no such sentence
    public State state(String sentence) {
        State state = states.get(sentence);
        if (state == null) {
            throw new IllegalArgumentException("no sentence of this issue: " + sentence);
        }
        return state;
    }

    /// What it means to accept the sentence as it would print now: the words of the one who edited
    /// it, where all who decided otherwise agree on them; else those of the machine.
    public Decision acceptance(String sentence) {
        return state(sentence).decisions().stream()
                .map(Signed::decision)
                .filter(Decision.Edited.class::isInstance)
                .reduce((one, other) -> one.agreesWith(other) ? one : new Decision.Accepted())
                .orElse(new Decision.Accepted());
    }

    /// The newest decision of a person that still stands, on whichever sentence of the issue: what
    /// an undo takes back.
    public Optional<String> lastOf(Signature signature) {
        String sentence = null;
        long newest = 0;
        for (Map.Entry<String, State> each : states.entrySet()) {
            for (Signed signed : each.getValue().decisions()) {
                if (signed.signature().person().equals(signature.person())
                        && signed.sequence() > newest) {
                    newest = signed.sequence();
                    sentence = each.getKey();
                }
            }
        }
        return Optional.ofNullable(sentence);
    }

    /// What the person decided on the sentence, where that stands.
    public Optional<Decision> decisionOf(Signature signature, String sentence) {
        return state(sentence).decisions().stream()
                .filter(signed -> signed.signature().person().equals(signature.person()))
                .map(Signed::decision)
                .findFirst();
    }

    /// The ids of the sentences on which something is to do, in the order of the issue.
    public List<String> open() {
        return states.entrySet().stream()
                .filter(each -> each.getValue().isOpen())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Those of [#open] on which reviewers disagree.
    public List<String> disputed() {
        return states.entrySet().stream()
                .filter(each -> each.getValue() instanceof State.Disputed)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Everybody of whom a decision on a sentence of the issue stands, by the oldest of these.
    public List<String> reviewers() {
        Map<String, String> names = new LinkedHashMap<>();
        signed().sorted(Comparator.comparingLong(Signed::sequence))
                .forEach(each ->
                        names.putIfAbsent(each.signature().person(), each.signature().reviewer()));
        return List.copyOf(names.values());
    }

    public Progress progress() {
        int accepted = 0;
        int edited = 0;
        int rejected = 0;
        int open = 0;
        int disputed = 0;
        for (State state : states.values()) {
            switch (state) {
                case State.Open _ -> open++;
                case State.Disputed _ -> disputed++;
                case State.Settled(Decision decision, _) -> {
                    switch (decision) {
                        case Decision.Accepted _ -> accepted++;
                        case Decision.Edited _ -> edited++;
                        case Decision.Rejected _ -> rejected++;
                        case Decision.Withdrawn _ -> open++;
                    }
                }
            }
        }
        return new Progress(accepted, edited, rejected, open, disputed);
    }

    private Stream<Signed> signed() {
        return states.values().stream().flatMap(state -> state.decisions().stream());
    }
}
