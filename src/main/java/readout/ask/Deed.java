package readout.ask;

import readout.wording.Operator;
import readout.wording.Term;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// How a statement tells what a question asks of: the same verb may be told of somebody else ("did
/// Allies withdraw" beside "Allies call on Zorvania to withdraw"), and as a plan or a demand where
/// the question asks for what was done.
///
/// @param ofAnother whether another name than the subject of the question stands nearest before it
/// @param onlyPlanned whether the question asks for what was done and it is told as what shall be
record Deed(boolean ofAnother, boolean onlyPlanned) {
    private static final Deed AS_ASKED = new Deed(false, false);

    /// What stands before a verb that is told as no deed yet.
    private static final Pattern OPEN =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:to|will|would|shall|should|can|could|may|might|must|plans?"
                            + "|planned)(?!\\p{L})");

    /// Of a statement that tells it in several places, as it is told nearest to the question.
    static Deed of(Question question, Words own) {
        Optional<Wanted> predicate = withRole(question, Wanted.Role.PREDICATE);
        if (predicate.isEmpty()) {
            return AS_ASKED;
        }
        List<Term> terms = own.terms();
        List<Integer> places =
                IntStream.range(0, terms.size())
                        .filter(i -> isSame(predicate.get(), terms.get(i)))
                        .boxed()
                        .toList();
        if (places.isEmpty()) {
            return AS_ASKED;
        }
        Optional<Wanted> subject = withRole(question, Wanted.Role.SUBJECT).filter(Wanted::isName);
        Asked asked = Asked.of(question.text());
        return new Deed(
                subject.isPresent()
                        && !asked.passive()
                        && places.stream().allMatch(at -> isOfAnother(subject.get(), terms, at)),
                asked.done() && places.stream().allMatch(at -> isPlanned(terms.get(at))));
    }

    /// How the verb of a question is put.
    ///
    /// @param done whether it asks for what was done, and not for what will or may be
    /// @param passive whether the subject is the one to whom it was done
    record Asked(boolean done, boolean passive) {
        private static final Pattern DONE =
                Pattern.compile(
                        "(?i)(?<!\\p{L})(?:did|has|have|had|was|were)(?:n['’]t)?(?!\\p{L})");
        private static final Pattern FUTURE =
                Pattern.compile(
                        "(?i)(?<!\\p{L})(?:will|would|shall|should|can|could|may|might|must|plans?"
                                + "|planned|want|promise|expect|going to)(?!\\p{L})");
        private static final Pattern PASSIVE =
                Pattern.compile("(?i)(?<!\\p{L})(?:is|are|was|were|be|been|being)(?!\\p{L})");

        static Asked of(String text) {
            return new Asked(
                    DONE.matcher(text).find() && !FUTURE.matcher(text).find(),
                    PASSIVE.matcher(text).find());
        }
    }

    private static Optional<Wanted> withRole(Question question, Wanted.Role role) {
        return question.wanted().stream().filter(one -> one.role() == role).findFirst();
    }

    private static boolean isSame(Wanted wanted, Term term) {
        return (term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.NAME)
                && (wanted.keys().contains(Folded.of(term.key()))
                        || wanted.root().equals(Folded.of(term.key())));
    }

    private static boolean isOfAnother(Wanted subject, List<Term> terms, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Term term = terms.get(i);
            if (term.kind() == Term.Kind.SPEAKER) {
                return false;
            }
            if (term.kind() == Term.Kind.NAME) {
                return !isSame(subject, term)
                        && subject.actors().stream()
                                .noneMatch(actor ->
                                        Folded.of(actor.name())
                                                .contains(Folded.of(term.written())));
            }
        }
        return false;
    }

    private static boolean isPlanned(Term term) {
        return term.operators().stream().anyMatch(one -> one.kind() == Operator.Kind.MODALITY)
                || OPEN.matcher(term.before()).find();
    }
}
