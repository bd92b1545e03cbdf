package readout.citation;

import readout.citation.Check.Kind;
import readout.statement.Statement;
import readout.text.ContentWords;
import readout.text.MappedText;
import readout.text.Normalizer;
import readout.text.Span;
import readout.wording.Operator;
import readout.wording.Operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks whether what a claim quotes stands in its passages, word for word after the strict
/// [Normalizer], and was not cut so that it says something else.
///
/// An ellipsis joins parts of one passage, in order and near; neither it nor the cut at either end
/// may leave out what turns the sense. Words in brackets are the writer's: a letter in the other
/// case passes, everything else is at least doubtful.
final class QuotationCheck {
    private static final String DOTS = "(?:…|\\.\\.\\.+)";
    private static final Pattern JOINT =
            Pattern.compile(
                    "\\s*(?:\\[\\s*"
                            + DOTS
                            + "\\s*\\]|\\(\\s*"
                            + DOTS
                            + "\\s*\\)|"
                            + DOTS
                            + "|(?<in>\\[[^\\]]*\\]))\\s*");

    /// A mark before the closing one belongs to the sentence around the quotation.
    private static final Pattern SENTENCE_MARK = Pattern.compile("(?<![.…])[,.;:]\\s*$");

    /// `[w]e`: the case of a first letter, changed to fit the sentence.
    private static final Pattern OTHER_CASE = Pattern.compile("\\[(\\p{L})\\](?=\\p{L})");

    /// More characters than this between two parts are no ellipsis but another sentence.
    private static final int NEAR = 300;

    private static final int FEWEST_WORDS = 2;

    /// So many words mean something even where each of them is light ("it is what it is").
    private static final int MANY_WORDS = 5;

    private static final int FEWEST_CHARACTERS = 7;

    /// So many words in a row that stand in a passage are taken from there.
    private static final int TAKEN = 3;

    private static final Set<Operator.Kind> BEFORE =
            Set.of(
                    Operator.Kind.NEGATION,
                    Operator.Kind.MODALITY,
                    Operator.Kind.REQUEST,
                    Operator.Kind.HEARSAY,
                    Operator.Kind.CONDITION,
                    Operator.Kind.EXCEPTION,
                    Operator.Kind.QUANTIFIER,
                    Operator.Kind.SCOPE);
    private static final Set<Operator.Kind> BETWEEN =
            Set.of(
                    Operator.Kind.NEGATION,
                    Operator.Kind.MODALITY,
                    Operator.Kind.REQUEST,
                    Operator.Kind.HEARSAY,
                    Operator.Kind.CONDITION,
                    Operator.Kind.EXCEPTION,
                    Operator.Kind.SIDE);
    private static final Set<Operator.Kind> BEHIND =
            Set.of(Operator.Kind.CONDITION, Operator.Kind.EXCEPTION);

    /// May stand between a quotation and a condition that bears on it.
    private static final Pattern NEXT =
            Pattern.compile(
                    "(?:(?! (?:and|but|which|who|while|because|so|or) |[;:.!?“”\"]).){0,80}"
                            + "(?: (?:but|and|even|only) )?");

    private static final Pattern LIGHT =
            Pattern.compile(
                    "[\\s,–—-]*(?:(?:to|be|been|the|a|an|that|it|have|of|on|for|also)[\\s,]+)*");

    private final Operators operators;

    QuotationCheck(Operators operators) {
        this.operators = operators;
    }

    /// Where a quotation stands: the parts of it, in order, in one statement.
    record Place(Statement statement, List<Span> parts) {
        /// What is left out between the parts.
        List<Span> gaps() {
            List<Span> gaps = new ArrayList<>();
            int from = parts.getFirst().end();
            for (Span part : parts.subList(1, parts.size())) {
                gaps.add(new Span(from, part.start()));
                from = part.end();
            }
            return gaps;
        }
    }

    /// A statement with the normal form of its text.
    private record Source(Statement statement, MappedText normal) {
        static List<Source> of(List<Statement> evidence) {
            return evidence.stream()
                    .map(statement -> new Source(statement, Normalizer.normalize(statement.text())))
                    .toList();
        }

        /// The first place from there on where the words stand as whole words.
        Optional<Span> next(String words, int from) {
            return Normalizer.find(words, normal).stream()
                    .filter(span -> span.start() >= from && standsAlone(statement.text(), span))
                    .findFirst();
        }

        boolean holds(String words) {
            return next(words, 0).isPresent();
        }
    }

    /// The places in which the quotation stands, at most one in each statement; what is wrong with
    /// it otherwise, or with how it was cut, is added to the findings.
    ///
    /// @param frame what the claim says itself
    List<Place> find(String quoted, String frame, List<Statement> evidence, Findings findings) {
        String quotation = SENTENCE_MARK.matcher(quoted).replaceFirst("");
        String words = Normalizer.normalize(quotation).text();
        int count = words.split(" ", -1).length;
        boolean says = !ContentWords.in(words).isEmpty() || count >= MANY_WORDS;
        if (words.length() < FEWEST_CHARACTERS || count < FEWEST_WORDS || !says) {
            findings.fail(Kind.LENGTH, quotation);
        }
        List<Source> sources = Source.of(evidence);
        List<Place> whole = places(List.of(quotation), sources);
        if (!whole.isEmpty()) {
            return standing(whole, frame, findings);
        }
        List<String> parts = parts(quotation, evidence, findings);
        List<Place> places = places(parts, sources);
        if (places.isEmpty()) {
            diagnose(quotation, parts, sources, findings);
            return places;
        }
        return standing(places, frame, findings);
    }

    /// The parts between ellipses and brackets; a letter in brackets is read in the case in which
    /// it stands in a passage.
    private static List<String> parts(
            String quotation, List<Statement> evidence, Findings findings) {
        Matcher letter = OTHER_CASE.matcher(quotation);
        String read =
                letter.replaceAll(found -> {
                    String other = otherCase(found.group(1));
                    String after =
                            quotation.substring(
                                    found.end(), Math.min(quotation.length(), found.end() + TAKEN));
                    boolean stands =
                            evidence.stream().anyMatch(s -> s.text().contains(other + after));
                    return Matcher.quoteReplacement(stands ? other : found.group());
                });
        Matcher inserted = JOINT.matcher(read);
        while (inserted.find()) {
            if (inserted.group("in") != null) {
                findings.doubt(Kind.INSERTION, inserted.group("in"));
            }
        }
        List<String> parts = new ArrayList<>(List.of(JOINT.split(read, -1)));
        parts.removeIf(part -> Normalizer.normalize(part).text().isEmpty());
        return parts;
    }

    private static String otherCase(String letter) {
        int code = letter.codePointAt(0);
        return Character.toString(
                Character.isUpperCase(code)
                        ? Character.toLowerCase(code)
                        : Character.toUpperCase(code));
    }

    private static List<Place> places(List<String> parts, List<Source> sources) {
        List<Place> places = new ArrayList<>();
        for (Source source : sources) {
            List<Span> spans = new ArrayList<>();
            int from = 0;
            for (String part : parts) {
                Optional<Span> span = source.next(part, from);
                if (span.isPresent()) {
                    spans.add(span.get());
                    from = span.get().end();
                }
            }
            if (!parts.isEmpty() && spans.size() == parts.size()) {
                places.add(new Place(source.statement(), List.copyOf(spans)));
            }
        }
        return places;
    }

    private static boolean standsAlone(String text, Span span) {
        return !isInWord(text, span.start()) && !isInWord(text, span.end());
    }

    private static boolean isInWord(String text, int border) {
        return border > 0
                && border < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(border))
                && Character.isLetterOrDigit(text.codePointAt(border));
    }

    /// The places in which the cut turns nothing; where it does in all, the words that it left out
    /// are added to the findings.
    private List<Place> standing(List<Place> places, String frame, Findings findings) {
        List<Place> standing = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Place place : places) {
            List<String> here = lost(place, frame);
            lost.addAll(here);
            if (here.isEmpty()) {
                standing.add(place);
            }
        }
        if (standing.isEmpty()) {
            lost.forEach(words -> findings.fail(Kind.OMISSION, words));
            return places;
        }
        return standing;
    }

    private List<String> lost(Place place, String frame) {
        String text = place.statement().text();
        List<Operators.Found> all = operators.in(text);
        List<String> lost = new ArrayList<>();
        int start = place.parts().getFirst().start();
        int end = place.parts().getLast().end();
        for (Operators.Found found : all) {
            Span span = found.span();
            boolean before =
                    span.end() <= start
                            && isAny(found, BEFORE)
                            && LIGHT.matcher(text.substring(span.end(), start)).matches()
                            && operators.in(frame).stream().noneMatch(o -> o.sharesKind(found));
            boolean behind =
                    span.start() >= end
                            && isAny(found, BEHIND)
                            && NEXT.matcher(text.substring(end, span.start())).matches();
            boolean cut = span.start() < start && span.end() > start && isAny(found, BEFORE);
            if (before || cut || behind || isLeftOut(found, place)) {
                lost.add(span.in(text));
            }
        }
        place.gaps().stream()
                .filter(gap -> gap.length() > NEAR)
                .forEach(gap -> lost.add(gap.in(text)));
        return lost;
    }

    private static boolean isLeftOut(Operators.Found found, Place place) {
        return isAny(found, BETWEEN)
                && place.gaps().stream().anyMatch(gap -> gap.overlaps(found.span()));
    }

    private static boolean isAny(Operators.Found found, Set<Operator.Kind> kinds) {
        return kinds.stream().anyMatch(found::isA);
    }

    /// Names the fault of words that stand in no passage as they are quoted.
    private static void diagnose(
            String quotation, List<String> parts, List<Source> sources, Findings findings) {
        boolean each = !parts.isEmpty() && parts.stream().allMatch(part -> stands(part, sources));
        if (each) {
            boolean oneStatement =
                    sources.stream().anyMatch(s -> parts.stream().allMatch(s::holds));
            findings.fail(oneStatement ? Kind.ORDER : Kind.ONE_PLACE, quotation);
            return;
        }
        List<String> words = List.of(Normalizer.normalize(quotation).text().split(" ", -1));
        int head = 0;
        while (stands(joined(words, 0, head + 1), sources)) {
            head++;
        }
        int tail = words.size();
        while (tail > head && stands(joined(words, tail - 1, words.size()), sources)) {
            tail--;
        }
        if (tail == head && head >= TAKEN && words.size() - tail >= TAKEN) {
            findings.fail(Kind.ONE_PLACE, quotation);
        } else if (2 * (tail - head) <= words.size()) {
            findings.fail(
                    Kind.UNALTERED,
                    joined(words, head, Math.max(tail, Math.min(head + 1, words.size()))));
        } else {
            findings.fail(Kind.FOUND, quotation);
        }
    }

    private static boolean stands(String words, List<Source> sources) {
        return sources.stream().anyMatch(source -> source.holds(words));
    }

    private static String joined(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
