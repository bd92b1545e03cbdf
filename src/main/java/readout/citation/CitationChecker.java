package readout.citation;

import readout.statement.Clauses;
import readout.statement.Statement;
import readout.text.Dates;
import readout.text.Normalizer;
import readout.text.Span;
import readout.text.WordList;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Decides whether the statements that a claim names carry it.
///
/// A claim in the words of one statement is carried by it. A claim of our own must quote: each
/// quotation stands verbatim in one of the statements, and around the quotations it may use only
/// the names of their actors, their dates and a closed list of words. Everything else is refused.
public final class CitationChecker {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[’'-][\\p{L}\\p{M}\\p{N}]+)*");

    private final Set<String> frameWords;

    public CitationChecker() {
        Set<String> words = new HashSet<>();
        for (String line : WordList.read("frame-words.txt")) {
            words.addAll(List.of(line.split(" ", -1)));
        }
        frameWords = Set.copyOf(words);
    }

    public Verdict check(Claim claim) {
        if (claim.evidence().isEmpty()) {
            return new Verdict.Missing();
        }
        if (claim.evidence().stream().anyMatch(statement -> isVerbatim(claim.text(), statement))) {
            return new Verdict.Supported();
        }
        if (claim.evidence().stream().anyMatch(statement -> introduces(claim.text(), statement))) {
            return new Verdict.Supported();
        }
        Quoted quoted = Quoted.of(claim.text());
        return fabricated(quoted, claim.evidence())
                .or(() -> unproven(quoted.frame(), claim.evidence()))
                .<Verdict>map(Verdict.Unsupported::new)
                .orElseGet(Verdict.Supported::new);
    }

    private static boolean isVerbatim(String text, Statement statement) {
        return Normalizer.same(text, statement.text())
                || Normalizer.same(text, statement.quoted())
                || Clauses.allow(text, statement);
    }

    /// Whether it is the whole sentence behind a colon, and before it only what a frame may say.
    private boolean introduces(String text, Statement statement) {
        for (String whole : List.of(statement.text(), statement.quoted())) {
            int colon = text.length() - whole.length() - 2;
            if (colon > 0
                    && text.endsWith(whole)
                    && text.startsWith(": ", colon)
                    && unproven(text.substring(0, colon), List.of(statement)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> fabricated(Quoted quoted, List<Statement> evidence) {
        if (quoted.quotations().isEmpty()) {
            return Optional.of("it quotes nothing and is not verbatim");
        }
        for (String quotation : quoted.quotations()) {
            if (evidence.stream().allMatch(statement -> missing(quotation, statement))) {
                return Optional.of("not in the passages: “" + quotation + "”");
            }
        }
        for (Statement statement : evidence) {
            if (quoted.quotations().stream().allMatch(quotation -> missing(quotation, statement))) {
                return Optional.of("cites a passage that it does not quote");
            }
        }
        return Optional.empty();
    }

    /// Whether the quotation does not stand in the statement as whole words.
    private static boolean missing(String quotation, Statement statement) {
        String text = statement.text();
        return Normalizer.find(quotation, text).stream().noneMatch(span -> standsAlone(text, span));
    }

    private static boolean standsAlone(String text, Span span) {
        return (span.start() == 0 || !isInWord(text, span.start()))
                && (span.end() == text.length() || !isInWord(text, span.end()));
    }

    private static boolean isInWord(String text, int border) {
        return Character.isLetterOrDigit(text.codePointBefore(border))
                && Character.isLetterOrDigit(text.codePointAt(border));
    }

    private Optional<String> unproven(String frame, List<Statement> evidence) {
        // The longest first: "6 February" must not be taken out of "26 February".
        List<String> allowed =
                evidence.stream()
                        .flatMap(s -> Stream.of(s.actor().name(), Dates.inWords(s.date())))
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        String rest = frame;
        for (String words : allowed) {
            rest = rest.replace(words, " ");
        }
        Matcher word = WORD.matcher(rest);
        while (word.find()) {
            if (!frameWords.contains(word.group().toLowerCase(Locale.ROOT))) {
                return Optional.of("says more than its passages: “" + word.group() + "”");
            }
        }
        return Optional.empty();
    }
}
