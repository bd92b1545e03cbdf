package readout.ask;

import readout.statement.Statement;
import readout.text.ContentWords;
import readout.wording.Term;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether a statement holds a thing of the form that is asked for: a number, a day, a name.
enum Form {
    /// Nothing of that form.
    LACKING,
    /// Something that may be it.
    LIKE,
    /// It, beside the word that is asked for.
    FITTING,
    /// No form is asked for.
    ANY;

    private static final Pattern SEASON =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:spring|summer|autumn|fall|winter|midnight|noon|tomorrow|today|yesterday|(?:next|last|this|coming|previous)"
                        + " (?:week|month|year|weekend|quarter)|(?:weeks?|months?|years?|days?)"
                        + " (?:ago|later)|before the \\p{L}+|as soon as)(?!\\p{L})");
    private static final Pattern OFTEN =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:once|twice|(?:every|each|a|per)"
                        + " (?:day|week|month|year|hour)|times|daily|weekly"
                        + "|monthly|yearly|half|third|quarter|fifth|tenth|dozens?|hundreds|thousands)(?!\\p{L})");
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:^|.*[ ,])(?:in|at|from|near|off|to|of|over|on|into|through)(?: the)? $");
    private static final Pattern SITE =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:in|at|near|off|on|from) (?:the|our|its|their|his|her)"
                            + " \\p{L}");
    private static final Pattern REASON =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:because|since|as|so|therefore|due to|owing to|in order"
                        + " to|reason"
                        + "|explained?|argued?|caused?|attributed?|needed|would|after)(?!\\p{L})");

    static Form of(Question question, Statement statement, Words words) {
        return switch (question.kind()) {
            case HOW_MANY -> number(question, statement, words);
            case WHEN -> time(question, statement, words);
            case WHO ->
                    hasNewName(question, words)
                            ? FITTING
                            : isNew(question, statement) ? LIKE : LACKING;
            case WHERE -> place(question, statement, words);
            case WHY -> REASON.matcher(statement.text()).find() ? LIKE : LACKING;
            case FIRST, WHETHER, SAID, CHANGE, WHAT -> ANY;
        };
    }

    private static Form number(Question question, Statement statement, Words words) {
        Set<String> counted =
                question.wanted().stream()
                        .filter(one -> one.role() == Wanted.Role.COUNTED)
                        .map(Wanted::root)
                        .collect(Collectors.toSet());
        Form best = OFTEN.matcher(statement.text()).find() ? LIKE : LACKING;
        List<Term> terms = words.terms();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.kind() != Term.Kind.NUMBER || isAsked(question, term)) {
                continue;
            }
            best = best == LACKING ? LIKE : best;
            boolean fits =
                    counted.isEmpty()
                            || term.units().stream().anyMatch(unit -> counted.contains(root(unit)))
                            || terms.subList(i, Math.min(terms.size(), i + 4)).stream()
                                    .anyMatch(near -> counted.contains(root(near.written())));
            if (fits) {
                return FITTING;
            }
        }
        return best;
    }

    private static String root(String word) {
        String folded = Folded.of(word);
        return ContentWords.in(folded).stream()
                .findFirst()
                .map(ContentWords.Word::root)
                .orElse(folded);
    }

    private static Form time(Question question, Statement statement, Words words) {
        boolean named =
                words.terms().stream()
                        .anyMatch(
                                term -> term.kind() == Term.Kind.TIME && !isAsked(question, term));
        return named ? FITTING : SEASON.matcher(statement.text()).find() ? LIKE : LACKING;
    }

    private static Form place(Question question, Statement statement, Words words) {
        for (Term term : words.terms()) {
            boolean name = term.kind() == Term.Kind.NAME && term.span().start() > 0;
            if (name && !isAsked(question, term)) {
                String before =
                        statement
                                .text()
                                .substring(
                                        Math.max(0, term.span().start() - 12), term.span().start());
                if (PLACE.matcher(before).matches()) {
                    return FITTING;
                }
            }
        }
        return SITE.matcher(statement.text()).find() ? LIKE : LACKING;
    }

    private static boolean hasNewName(Question question, Words words) {
        return words.terms().stream()
                .anyMatch(term -> term.kind() == Term.Kind.NAME && !isAsked(question, term));
    }

    private static boolean isNew(Question question, Statement statement) {
        return statement.actor().isSomebody()
                && question.wanted().stream()
                        .noneMatch(one -> one.actors().contains(statement.actor()));
    }

    private static boolean isAsked(Question question, Term term) {
        String key = Folded.of(term.key());
        return question.wanted().stream()
                .anyMatch(one -> one.keys().contains(key) || one.root().equals(term.key()));
    }
}
