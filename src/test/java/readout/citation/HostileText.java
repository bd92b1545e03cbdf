package readout.citation;

import readout.statement.Statement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Text that tries to get past the checker: true sentences cut, glued, quoted, turned, and written
/// in every way that Unicode allows. The same for the same seed.
final class HostileText {
    /// Stands nowhere.
    static final String UNHEARD = "Quxborgal";

    private static final List<String> NASTY =
            List.of(
                    "\u200B",
                    "\u00AD",
                    "\u2060",
                    "\uFEFF",
                    "\u202E",
                    "\u2066",
                    "\u2069",
                    "\u00A0",
                    "\u3000",
                    "\u0301",
                    "\u0308",
                    "\uD83C",
                    "\uDFF3",
                    "\uFE0F",
                    "\u0000",
                    "\u0085",
                    "\u2028",
                    "\r\n",
                    "ﬁ",
                    "ﬀ",
                    "ﬄ",
                    "…",
                    "...",
                    "’",
                    "'",
                    "`",
                    "´",
                    "‚",
                    "“",
                    "”",
                    "\"",
                    "„",
                    "«",
                    "»",
                    "‑",
                    "–",
                    "—",
                    "−",
                    "[...]",
                    "[",
                    "]",
                    "(",
                    ")",
                    "ᄀ",
                    "ᅡ",
                    "ᆨ",
                    "é",
                    "Ã©",
                    "â€™",
                    "🏳️\u200D🌈",
                    "½",
                    "½%",
                    "1,2/3",
                    "Ω",
                    "а",
                    "ı",
                    "İ",
                    "ß",
                    "ǆ",
                    "\uDBFF\uDFFF");

    private static final List<String> INVISIBLE =
            List.of("\u200B", "\u00AD", "\u2060", "\uFEFF", "\u2066", "\u2069", "\u200E");

    private static final List<String> TURNS =
            List.of(
                    "not",
                    "never",
                    "nobody",
                    "may",
                    "will",
                    "all",
                    "some",
                    "only",
                    "if",
                    "unless",
                    "up to",
                    "in 2032",
                    "77",
                    "per cent",
                    "he said",
                    "and",
                    "because",
                    "to",
                    "of",
                    "firmer",
                    "the same again",
                    "before",
                    "on Monday",
                    "according to",
                    "no longer");

    private final Random random;
    private final List<Statement> statements;

    HostileText(long seed, List<Statement> statements) {
        this.random = new Random(seed);
        this.statements = statements;
    }

    boolean coin() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    Statement statement() {
        return any(statements);
    }

    /// A claim on some statements: their words, cut, glued, turned and framed.
    String claim(List<Statement> evidence) {
        String text = fragment(any(evidence));
        for (int i = below(4); i > 0; i--) {
            text = bent(text, evidence);
        }
        return switch (below(6)) {
            case 0 -> text;
            case 1 -> any(evidence).actor().name() + " said “" + text + "”.";
            case 2 -> any(evidence).actor().name() + " said that " + text;
            case 3 -> "“" + text + "”, " + statement().actor().name() + " said.";
            case 4 ->
                    "%s, %s: “%s” (5 March 2031); before: “%s” (%s)."
                            .formatted(
                                    any(evidence).actor().name(),
                                    any(TURNS),
                                    text,
                                    fragment(any(evidence)),
                                    any(evidence).date());
            default -> text + " " + fragment(any(evidence));
        };
    }

    private String bent(String text, List<Statement> evidence) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        int at = below(words.size());
        switch (below(9)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, any(TURNS));
            case 2 -> words.set(at, any(List.of(statement().text().split(" ", -1))));
            case 3 -> words.add(at, any(NASTY));
            case 4 -> words.set(at, words.get(at) + any(NASTY));
            case 5 -> words.add(words.remove(at));
            case 6 -> words.add(at, any(List.of("…", "[...]", "“", "”", "...")));
            case 7 -> words.add(at, fragment(any(evidence)));
            default -> words.set(at, otherwise(words.get(at)));
        }
        String bent = String.join(" ", words);
        return bent.isBlank() ? text : bent;
    }

    /// Some words in a row, mostly all of them.
    String fragment(Statement statement) {
        List<String> words = List.of(statement.text().split(" ", -1));
        int from = coin() ? 0 : below(words.size());
        int to = coin() ? words.size() : from + 1 + below(words.size() - from);
        return String.join(" ", words.subList(from, Math.max(from + 1, to)));
    }

    /// Any text at all.
    String text() {
        StringBuilder text = new StringBuilder(coin() ? fragment(statement()) : "");
        for (int i = below(12); i > 0; i--) {
            String piece =
                    switch (below(4)) {
                        case 0 -> Character.toString(below(0x110000));
                        case 1 -> String.valueOf((char) below(0x10000));
                        case 2 -> " ";
                        default -> any(NASTY);
                    };
            text.insert(below(text.length() + 1), piece);
        }
        return text.toString();
    }

    /// The same words in another writing.
    String otherwise(String text) {
        return switch (below(4)) {
            case 0 -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case 1 -> Normalizer.normalize(text, Normalizer.Form.NFC);
            case 2 -> text.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("ff", "ﬀ");
            default -> between(text);
        };
    }

    /// With something invisible between two letters that do not compose.
    private String between(String text) {
        int at = below(text.length() + 1);
        boolean parts =
                at == text.length()
                        || (at > 0
                                && text.charAt(at) < 0x300
                                && !Character.isLowSurrogate(text.charAt(at)));
        return parts ? text.substring(0, at) + any(INVISIBLE) + text.substring(at) : text;
    }

    /// Another word put somewhere between the words.
    String with(String text, String word) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        words.add(below(words.size() + 1), word);
        return String.join(" ", words);
    }
}
