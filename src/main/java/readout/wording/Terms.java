package readout.wording;

import org.jspecify.annotations.Nullable;

import readout.text.ContentWords;
import readout.text.Span;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a text as the terms that carry what it says, each with the operators that turn its sense.
public final class Terms {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+(?:[’'-][\\p{L}\\p{M}]+)*|\\p{N}+(?:[.,/-]\\p{N}+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");
    private static final Set<String> SPEAKER =
            Set.of("we", "our", "ours", "us", "i", "my", "me", "mine");

    /// Ends a clause between two terms.
    private static final Pattern JOINT =
            Pattern.compile(
                    "[,;:.!?–—()“”\"]|(?<!\\p{L})(?:and|or|but|which|who|because|although|though"
                            + "|while|whereas|as|when|where|if|unless|until|that)(?!\\p{L})| - ");

    private static final Pattern HAVE =
            Pattern.compile("(?<!\\p{L})(?:has|have|had)(?!\\p{L})|['’]ve(?!\\p{L})");
    private static final Pattern BE =
            Pattern.compile(
                    "(?<!\\p{L})(?:am|is|are|was|were|be|been|being)(?!\\p{L})|['’](?:s|re)(?!\\p{L})");
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{2,}(?:ed|en|wn)");

    private static final Pattern UNIT = Pattern.compile("[ -](\\p{Ll}+)");
    private static final Pattern OUT_OF = Pattern.compile(" of (\\d[\\d,]*|[\\p{L}-]+)$");
    private static final Pattern PER_CENT =
            Pattern.compile("(?i)\\s?(?:per cent|percent)(?!\\p{L})");

    private static final Map<String, Integer> SCALES =
            Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private static final Set<String> NUMBER_JOINTS =
            Set.of(
                    "between",
                    "and",
                    "to",
                    "a",
                    "dozen",
                    "dozens",
                    "hundreds",
                    "thousands",
                    "of",
                    "out");

    /// These say how much, and so nothing where no number follows.
    private static final Set<String> AMOUNT = Set.of("over", "under", "about");

    private final Operators operators;
    private final Lexicon lexicon;

    public Terms(Operators operators, Lexicon lexicon) {
        this.operators = operators;
        this.lexicon = lexicon;
    }

    /// In order of place.
    ///
    /// @param day from which relative times are reckoned: that of publication
    public List<Term> in(String text, LocalDate day) {
        List<Draft> drafts = drafts(text, day);
        List<Operators.Found> turns = operators.in(text);
        List<Term> terms = new ArrayList<>();
        Set<Operator> pending = new HashSet<>();
        int clause = 0;
        int end = 0;
        int turn = 0;
        for (Draft draft : drafts) {
            if (turns.stream().anyMatch(t -> t.span().overlaps(draft.span()))
                    && draft.kind() != Term.Kind.TIME) {
                continue;
            }
            while (turn < turns.size() && turns.get(turn).span().start() < draft.span().start()) {
                turns.get(turn++).operators().forEach(operator -> turn(pending, operator));
            }
            String before =
                    text.substring(Math.min(end, draft.span().start()), draft.span().start())
                            .toLowerCase(Locale.ROOT);
            clause += !terms.isEmpty() && JOINT.matcher(before).find() ? 1 : 0;
            boolean adverb = draft.written().endsWith("ly");
            Set<Operator> own = adverb ? Set.of() : fitting(pending, draft.kind());
            terms.add(
                    new Term(
                            draft.kind(),
                            draft.key(),
                            draft.written(),
                            draft.span(),
                            before,
                            own,
                            draft.units(),
                            tense(before, draft, own),
                            clause));
            if (!adverb) {
                pending.clear();
            }
            end = draft.span().end();
        }
        if (!terms.isEmpty()) {
            while (turn < turns.size()) {
                turns.get(turn++).operators().forEach(operator -> turn(pending, operator));
            }
            terms.set(terms.size() - 1, terms.getLast().and(pending));
        }
        return terms;
    }

    /// Two denials of one word affirm it.
    private static void turn(Set<Operator> pending, Operator operator) {
        boolean twice = operator.kind() == Operator.Kind.NEGATION && pending.remove(operator);
        if (!twice) {
            pending.add(operator);
        }
    }

    /// Whether the term is a verb in the passive.
    public boolean isPassive(Term term) {
        return BE.matcher(term.before()).find() && isParticiple(term.written());
    }

    private record Draft(
            Term.Kind kind, String key, String written, Span span, Set<String> units) {}

    private List<Draft> drafts(String text, LocalDate day) {
        List<Draft> drafts = new ArrayList<>();
        for (DatePhrases.Found time : DatePhrases.in(text, day)) {
            drafts.add(
                    new Draft(
                            Term.Kind.TIME,
                            time.value(),
                            time.span().in(text),
                            time.span(),
                            Set.of()));
        }
        List<Draft> numbers = new ArrayList<>();
        for (Quantities.Quantity quantity : Quantities.in(text)) {
            if (drafts.stream().noneMatch(time -> time.span().overlaps(quantity.span()))) {
                numbers.add(number(quantity, text));
            }
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            if (drafts.stream().noneMatch(time -> time.span().overlaps(span))
                    && numbers.stream().noneMatch(number -> number.span().overlaps(span))) {
                Draft draft = word(word.group(), span, text);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        drafts.addAll(numbers);
        drafts.sort(Comparator.comparing(Draft::span));
        return drafts;
    }

    private @Nullable Draft word(String written, Span span, String text) {
        String word = POSSESSIVE.matcher(written).replaceFirst("");
        if (SPEAKER.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("US")) {
            return new Draft(Term.Kind.SPEAKER, "", written, span, Set.of());
        }
        String number = NumberWords.value(word);
        if (!word.isEmpty() && Character.isDigit(number.charAt(0))) {
            Matcher unit = UNIT.matcher(text).region(span.end(), text.length());
            Set<String> units = unit.lookingAt() ? ContentWords.stems(unit.group(1)) : Set.of();
            return new Draft(Term.Kind.NUMBER, number, written, span, units);
        }
        boolean acronym = ACRONYM.matcher(word).matches();
        if (word.isEmpty() || (!acronym && ContentWords.in(word).isEmpty())) {
            return null;
        }
        Term.Kind kind =
                Character.isUpperCase(word.codePointAt(0)) ? Term.Kind.NAME : Term.Kind.WORD;
        return new Draft(kind, acronym ? word : lexicon.key(word), word, span, Set.of());
    }

    /// A number with the words it is written in, without its unit.
    private static Draft number(Quantities.Quantity quantity, String text) {
        String words = quantity.span().in(text);
        Set<String> units = new HashSet<>(quantity.units());
        String value = quantity.value();
        Matcher word = Pattern.compile("[\\p{L}%]+|[^\\p{L}%]+").matcher(words);
        int length = 0;
        while (word.find() && isOfNumber(word.group())) {
            length = word.end();
            int zeros = SCALES.getOrDefault(word.group().toLowerCase(Locale.ROOT), 0);
            if (zeros > 0 && value.matches("\\d+(?:\\.\\d+)?") && units.remove(word.group())) {
                value =
                        new BigDecimal(value)
                                .scaleByPowerOfTen(zeros)
                                .stripTrailingZeros()
                                .toPlainString();
            }
        }
        Matcher total = OUT_OF.matcher(words.substring(0, length).strip());
        if (total.find()) {
            value += " of " + NumberWords.value(total.group(1));
        }
        Matcher percent = PER_CENT.matcher(words).region(length, words.length());
        length = percent.lookingAt() ? percent.end() : length;
        String written = words.substring(0, length).strip();
        int end = quantity.span().start() + written.length();
        Span span = new Span(quantity.span().start(), Math.max(end, quantity.span().start() + 1));
        return new Draft(Term.Kind.NUMBER, value, span.in(text), span, units);
    }

    private static boolean isOfNumber(String piece) {
        String lower = piece.toLowerCase(Locale.ROOT);
        return !Character.isLetter(piece.codePointAt(0))
                || SCALES.containsKey(lower)
                || NUMBER_JOINTS.contains(lower)
                || !NumberWords.value(lower).equals(lower);
    }

    private static Set<Operator> fitting(Set<Operator> pending, Term.Kind kind) {
        Set<Operator> fitting = new HashSet<>(pending);
        if (kind != Term.Kind.NUMBER && kind != Term.Kind.TIME) {
            fitting.removeIf(operator ->
                    operator.kind() == Operator.Kind.SCOPE && AMOUNT.contains(operator.name()));
        }
        return fitting;
    }

    private Term.Tense tense(String before, Draft draft, Set<Operator> operators) {
        String written = draft.written().toLowerCase(Locale.ROOT);
        if (operators.stream().anyMatch(operator -> operator.kind() == Operator.Kind.MODALITY)) {
            return Term.Tense.OPEN;
        }
        if (written.endsWith("ing")) {
            return BE.matcher(before).find() ? Term.Tense.ONGOING : Term.Tense.OPEN;
        }
        if (HAVE.matcher(before).find()) {
            return Term.Tense.DONE;
        }
        boolean past = written.endsWith("ed") || lexicon.isPast(written);
        return past && draft.kind() == Term.Kind.WORD && !BE.matcher(before).find()
                ? Term.Tense.DONE
                : Term.Tense.OPEN;
    }

    private boolean isParticiple(String written) {
        return PARTICIPLE.matcher(written).matches()
                || lexicon.isPast(written.toLowerCase(Locale.ROOT));
    }
}
