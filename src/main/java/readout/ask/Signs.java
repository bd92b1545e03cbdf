package readout.ask;

import readout.statement.Statement;
import readout.text.ContentWords;
import readout.wording.Term;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What speaks for a statement answering a question, and against it. Each sign is a number of about
/// 0 to 1.
record Signs(List<Double> values) {
    /// What each value is, in their order.
    static final List<String> NAMES =
            List.of(
                    "held",
                    "words around",
                    "words in document",
                    "words elsewhere",
                    "words nowhere",
                    "names around",
                    "names in document",
                    "names elsewhere",
                    "counted lacking",
                    "predicate lacking",
                    "predicate nowhere near",
                    "predicate of another",
                    "predicate only planned",
                    "whether, predicate lacking",
                    "whether, words lacking",
                    "names lacking while others stand",
                    "spread",
                    "subject around",
                    "subject in document",
                    "subject elsewhere",
                    "values lacking",
                    "opposite",
                    "pairs",
                    "number beside counted",
                    "number elsewhere",
                    "number lacking",
                    "time named",
                    "time lacking",
                    "place lacking",
                    "name new",
                    "place new",
                    "form lacking",
                    "meaning",
                    "few words");

    /// @param meaning how near question and statement are in meaning
    static Signs of(Question question, Statement statement, Holdings holdings, double meaning) {
        Words own = holdings.words(statement);
        Words around = holdings.around(statement);
        Words document = holdings.ofDocument(statement);
        Map<String, Double> sums = new HashMap<>();
        double all = 0;
        for (Wanted wanted : question.wanted()) {
            double weight = wanted.isValue() ? 0.6 : holdings.rarity(wanted);
            double itself = wanted.actors().contains(statement.actor()) ? 1 : wanted.heldBy(own);
            double near = Math.max(itself, wanted.heldBy(around));
            double far = Math.max(near, wanted.heldBy(document));
            all += weight;
            add(sums, "held", weight * itself);
            if (wanted.isValue()) {
                add(sums, "values lacking", 1 - itself);
                continue;
            }
            String kind = wanted.isName() ? "names" : "words";
            boolean held = holdings.isHeld(wanted);
            add(sums, kind + " around", weight * (near - itself));
            add(sums, kind + " in document", weight * (far - near));
            String beyond = held || wanted.isName() ? " elsewhere" : " nowhere";
            add(sums, kind + beyond, weight * (1 - far));
            if (question.kind() == QuestionKind.WHETHER) {
                add(sums, "whether, words lacking", weight * (1 - itself));
            }
            if (wanted.role() == Wanted.Role.SUBJECT) {
                add(sums, "subject around", near - itself);
                add(sums, "subject in document", far - near);
                add(sums, "subject elsewhere", 1 - far);
            }
            if (wanted.isName() && near < 0.5 && hasOtherName(question, own)) {
                add(sums, "names lacking while others stand", weight);
            }
            if (wanted.role() == Wanted.Role.PREDICATE) {
                add(sums, "predicate lacking", 1 - itself);
                add(sums, "predicate nowhere near", 1 - near);
                if (question.kind() == QuestionKind.WHETHER) {
                    add(sums, "whether, predicate lacking", 1 - itself);
                }
            }
            if (wanted.role() == Wanted.Role.COUNTED) {
                add(sums, "counted lacking", 1 - itself);
            }
            if (itself == 0
                    && question.kind() != QuestionKind.WHETHER
                    && isOpposed(wanted, own, holdings)) {
                add(sums, "opposite", weight);
            }
        }
        double total = Math.max(all, 1e-9);
        sums.put("held", sums.getOrDefault("held", 0.0) / total);
        sums.put("spread", spread(question, own));
        sums.put("pairs", pairs(question, statement));
        sums.put("meaning", meaning);
        Deed deed = Deed.of(question, own);
        sums.put("predicate of another", deed.ofAnother() ? 1.0 : 0.0);
        sums.put("predicate only planned", deed.onlyPlanned() ? 1.0 : 0.0);
        sums.put("few words", 1.0 / (1 + question.wanted().size()));
        form(sums, question.kind(), Form.of(question, statement, own));
        return new Signs(NAMES.stream().map(name -> sums.getOrDefault(name, 0.0)).toList());
    }

    private static void form(Map<String, Double> sums, QuestionKind kind, Form form) {
        switch (form) {
            case LACKING ->
                    sums.put(
                            kind == QuestionKind.HOW_MANY
                                    ? "number lacking"
                                    : kind == QuestionKind.WHEN
                                            ? "time lacking"
                                            : kind == QuestionKind.WHERE
                                                    ? "place lacking"
                                                    : "form lacking",
                            1.0);
            case LIKE, FITTING -> {
                double much = form == Form.LIKE ? 0.5 : 1;
                switch (kind) {
                    case HOW_MANY ->
                            sums.put(
                                    form == Form.LIKE
                                            ? "number elsewhere"
                                            : "number beside counted",
                                    1.0);
                    case WHEN -> sums.put("time named", much);
                    case WHO -> sums.put("name new", much);
                    case WHERE -> sums.put("place new", much);
                    case FIRST, WHY, WHETHER, SAID, CHANGE, WHAT -> {}
                }
            }
            case ANY -> {}
        }
    }

    private static boolean hasOtherName(Question question, Words own) {
        return own.terms().stream()
                .anyMatch(term ->
                        term.kind() == Term.Kind.NAME
                                && question.wanted().stream()
                                        .noneMatch(
                                                one -> one.keys().contains(Folded.of(term.key()))));
    }

    /// Over how much of a long statement the wanted words are spread, from 0 to 1.
    private static double spread(Question question, Words own) {
        int first = -1;
        int last = -1;
        int count = 0;
        for (int i = 0; i < own.terms().size(); i++) {
            Term term = own.terms().get(i);
            String key = Folded.of(term.key());
            if (question.wanted().stream()
                    .anyMatch(one -> one.keys().contains(key) || one.root().equals(term.key()))) {
                first = first < 0 ? i : first;
                last = i;
                count++;
            }
        }
        return count < 2 ? 0 : Math.clamp((last - first + 1 - count) / 15.0, 0, 1);
    }

    private static boolean isOpposed(Wanted wanted, Words own, Holdings holdings) {
        return wanted.keys().stream()
                .anyMatch(key ->
                        own.keys().stream()
                                .anyMatch(other -> holdings.words().areOpposite(key, other)));
    }

    private static void add(Map<String, Double> sums, String name, double value) {
        sums.merge(name, value, Double::sum);
    }

    Signs {
        values = List.copyOf(values);
        if (values.size() != NAMES.size()) {
            throw new IllegalArgumentException("not as many signs as names: " + values.size());
        }
    }

    /// Whether it was said in the time asked for, or names it.
    static boolean isOfTime(Question question, Statement statement, Words own) {
        Question.Time about = question.about();
        return about == null
                || about.holds(statement.date())
                || own.values().stream().anyMatch(value -> isWithin(value, about));
    }

    /// Whether the day lies within the time, or a day of the month or year does.
    private static boolean isWithin(String value, Question.Time time) {
        return TimePhrases.time(value)
                .filter(named ->
                        named.from() != null
                                && named.until() != null
                                && (time.until() == null || named.from().isBefore(time.until()))
                                && (time.from() == null || named.until().isAfter(time.from())))
                .isPresent();
    }

    private static double pairs(Question question, Statement statement) {
        Set<String> asked = pairs(question.text());
        if (asked.isEmpty()) {
            return 0;
        }
        Set<String> shared = pairs(statement.text());
        shared.retainAll(asked);
        return (double) shared.size() / asked.size();
    }

    private static Set<String> pairs(String text) {
        List<ContentWords.Word> words = ContentWords.in(Folded.of(text));
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1).root() + " " + words.get(i).root());
        }
        return pairs;
    }
}
