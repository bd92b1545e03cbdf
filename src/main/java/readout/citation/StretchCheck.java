package readout.citation;

import readout.citation.Alignment.Pair;
import readout.citation.Check.Kind;
import readout.statement.Statement;
import readout.text.WordList;
import readout.wording.Operator;
import readout.wording.Operators;
import readout.wording.Term;
import readout.wording.Terms;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Looks whether the words of a passage that a claim keeps are one stretch of it.
///
/// Words that stand apart, put side by side, can say what nobody said though each of them stands in
/// the passage: "told the press [that Allies will help] for as long as it is needed". So nothing
/// may be left out between two kept words but what marks set off, a time, or an adverb; a stretch
/// begins where a clause does and ends where a phrase does; and it is joined as the passage joins
/// it. A claim that keeps its words otherwise is one for a reviewer.
final class StretchCheck {
    private static final String MARK = "[,;:–—()]| - ";
    private static final Pattern QUOTE = Pattern.compile("[“”„«»\"]");

    private static final Pattern CLAUSE_BORDER =
            Pattern.compile(
                    MARK
                            + "|(?<!\\p{L})(?:and|or|but|nor|because|although|though|while|whereas"
                            + "|when|where|who|which|whose|whom|if|unless|until)(?!\\p{L})");

    /// Words that say how one thing hangs on another.
    private static final Pattern RELATION =
            word(
                    "because|so|although|though|while|whereas|when|therefore|thus|hence|despite"
                            + "|due|thanks|owing|since|after|before|unless|if|until|who|which"
                            + "|whose|whom|than|or|but|nor");

    private static final Pattern DIRECTION =
            word("from|to|into|towards?|against|for|of|with|by|between|among");

    private static final Pattern AND = word("and");
    private static final Pattern BESIDE =
            Pattern.compile("[,;:&–—]|(?<!\\p{L})(?:and|plus|well as|with)(?!\\p{L})");

    private static final Pattern BEGINS =
            Pattern.compile("^\\d{1,2}[.)]\\s*$|" + MARK + "|[.!?]\\s");
    private static final Pattern THAT = word("that");

    private static final Pattern OPENS = Pattern.compile("^\\s*(?:" + MARK + ")");
    private static final Pattern CLOSES = Pattern.compile("(?:" + MARK + ")[\\p{Ll}\\s]{0,20}$");
    private static final Pattern ENCLOSED = Pattern.compile("^\\s*[(–—].*[)–—][\\p{Ll}\\s]{0,20}$");
    private static final Pattern RELATIVE =
            Pattern.compile("^\\s*,\\s(?:which|who|whose|whom|where|when|as)(?!\\p{L}).*");
    private static final Pattern FINITE =
            word(
                    "am|is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall"
                            + "|should|do|does|did");

    /// What may stand behind the last kept word where nothing that it needs is cut off.
    private static final Pattern ENDS =
            Pattern.compile(
                    "^\\s*(?:(?:[.!?]|"
                            + MARK
                            + ").*|(?:in|on|at|for|by|during|within|throughout|across|alongside"
                            + "|together|and|but|as well as|while|where)(?!\\p{L}).*)",
                    Pattern.DOTALL);

    /// The same behind what denies, counts or limits: what limits that further may not be cut off.
    private static final Pattern ENDS_CLAUSE =
            Pattern.compile(
                    "^\\s*(?:[.!?;:]|[,–—] ?(?:and|but|which|who|where|while|as|he|she|it|they)"
                            + "(?!\\p{L})).*",
                    Pattern.DOTALL);

    private static final Set<Operator.Kind> LIMITS =
            EnumSet.of(
                    Operator.Kind.NEGATION,
                    Operator.Kind.QUANTIFIER,
                    Operator.Kind.SCOPE,
                    Operator.Kind.COMPARISON);

    /// Before what is kept, these bear on it wherever they stand.
    private static final Set<Operator.Kind> TURNS =
            EnumSet.of(
                    Operator.Kind.NEGATION,
                    Operator.Kind.MODALITY,
                    Operator.Kind.REQUEST,
                    Operator.Kind.HEARSAY,
                    Operator.Kind.CONDITION,
                    Operator.Kind.EXCEPTION);

    private static final Set<Operator.Kind> HEDGES =
            EnumSet.of(Operator.Kind.MODALITY, Operator.Kind.HEARSAY, Operator.Kind.CONDITION);

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final Set<String> NOTHING = Set.of();

    private final Operators operators;
    private final Terms terms;
    private final Pattern saying;

    StretchCheck(Operators operators, Terms terms) {
        this.operators = operators;
        this.terms = terms;
        this.saying =
                word(String.join("|", WordList.read("meaning/say-verbs.txt")).replace(' ', '|'));
    }

    /// @param said the part of the claim that was laid on the statement
    void check(String said, Statement statement, Alignment alignment, Findings findings) {
        List<Pair> pairs =
                alignment.pairs().stream()
                        .sorted(Comparator.comparing(pair -> pair.passage().span()))
                        .toList();
        if (pairs.isEmpty()) {
            return;
        }
        String text = QUOTE.matcher(statement.text()).replaceAll(" ");
        List<Term> unused =
                alignment.unused().stream().filter(term -> !isPronounOfSpeaker(term)).toList();
        boolean turned = pairs.stream().anyMatch(this::isOtherVoice);
        Term first = pairs.getFirst().passage();
        Term last = pairs.getLast().passage();
        if (!turned && !begins(text, statement, first, unused)) {
            findings.doubt(Kind.OMISSION, pairs.getFirst().claim().written());
        }
        for (int i = 1; i < pairs.size(); i++) {
            Pair one = pairs.get(i - 1);
            Pair other = pairs.get(i);
            int from = one.passage().span().end();
            int to = other.passage().span().start();
            String gap = from < to ? text.substring(from, to) : "";
            List<Term> left =
                    unused.stream()
                            .filter(t -> t.span().start() >= from && t.span().end() <= to)
                            .toList();
            boolean holds =
                    left.isEmpty()
                            ? turned || isJoinedAlike(said, one.claim(), other.claim(), gap)
                            : mayGo(left, gap, saying.matcher(one.passage().written()).matches());
            if (!holds) {
                findings.doubt(Kind.OMISSION, other.claim().written());
            }
        }
        if (unused.stream().anyMatch(term -> term.span().start() >= last.span().end())
                && !ends(said, text.substring(last.span().end()), statement)) {
            findings.doubt(Kind.OMISSION, pairs.getLast().claim().written());
        }
    }

    private boolean isOtherVoice(Pair pair) {
        return terms.isPassive(pair.claim()) != terms.isPassive(pair.passage());
    }

    /// Whether what stands before the first kept word frames it or opens its sentence, and does not
    /// bear on it.
    private boolean begins(String text, Statement statement, Term first, List<Term> unused) {
        int start = first.span().start();
        int end =
                unused.stream()
                        .mapToInt(term -> term.span().end())
                        .filter(place -> place <= start)
                        .max()
                        .orElse(-1);
        if (end < 0) {
            return true;
        }
        String before = text.substring(0, start);
        String border = text.substring(end, start);
        boolean turns = has(before, TURNS);
        if (THAT.matcher(border).find()) {
            return !turns && isSaid(before, statement);
        }
        boolean reported =
                Reported.in(statement.text())
                        .filter(report -> report.said().start() <= start)
                        .filter(report -> report.said().start() >= end)
                        .isPresent();
        return reported
                || (!turns && (BEGINS.matcher(border).find() || BEGINS.matcher(before).matches()));
    }

    private boolean isSaid(String before, Statement statement) {
        String cue = statement.attribution().cue();
        return saying.matcher(before).find() || (cue != null && before.contains(cue));
    }

    /// Whether what stands between two kept words bears on neither.
    private boolean mayGo(List<Term> left, String gap, boolean behindSaying) {
        if (left.stream().allMatch(term -> term.kind() == Term.Kind.TIME || isAdverb(term))) {
            return true;
        }
        boolean setOff = OPENS.matcher(gap).find() && CLOSES.matcher(gap).find();
        boolean clause =
                FINITE.matcher(gap).find()
                        || left.stream().anyMatch(term -> term.tense() != Term.Tense.OPEN);
        boolean aside =
                !clause
                        || RELATIVE.matcher(gap).matches()
                        || ENCLOSED.matcher(gap).matches()
                        || saying.matcher(gap).find();
        return setOff && aside && !behindSaying && !has(gap, HEDGES);
    }

    private static boolean isAdverb(Term term) {
        return term.kind() == Term.Kind.WORD && term.written().endsWith("ly");
    }

    /// Whether the claim joins two words as the passage does, between which it leaves nothing out.
    private boolean isJoinedAlike(String said, Term one, Term other, String gap) {
        if (one.span().end() > other.span().start()) {
            return true;
        }
        String joint =
                QUOTE.matcher(said.substring(one.span().end(), other.span().start()))
                        .replaceAll(" ");
        boolean beside = !AND.matcher(joint).find() || BESIDE.matcher(gap).find();
        boolean parted = !CLAUSE_BORDER.matcher(gap).find() || CLAUSE_BORDER.matcher(joint).find();
        Set<String> directions = words(DIRECTION, gap);
        return beside
                && parted
                && words(RELATION, gap).containsAll(words(RELATION, joint))
                && (directions.isEmpty() || directions.containsAll(words(DIRECTION, joint)));
    }

    private boolean ends(String said, String rest, Statement statement) {
        boolean isNarrated = OPENS.matcher(rest).find() && isSaid(rest, statement);
        return isNarrated || (has(said, LIMITS) ? ENDS_CLAUSE : ENDS).matcher(rest).matches();
    }

    /// "He", where it stands for who is known to speak.
    private static boolean isPronounOfSpeaker(Term term) {
        return term.kind() == Term.Kind.SPEAKER
                && PRONOUNS.contains(term.written().toLowerCase(Locale.ROOT));
    }

    private boolean has(String text, Set<Operator.Kind> kinds) {
        return operators.in(text).stream().anyMatch(found -> kinds.stream().anyMatch(found::isA));
    }

    private static Set<String> words(Pattern pattern, String text) {
        if (text.isBlank()) {
            return NOTHING;
        }
        Set<String> words = new HashSet<>();
        pattern.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(words::add);
        return words;
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    }
}
