package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.text.Span;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds people by the way press offices introduce them: an office or a form of address and then a
/// name ("NATO Secretary General Jens Stoltenberg", "Mr. Stoltenberg").
final class PersonNames {
    private static final String WORD =
            "\\p{Lu}[\\p{L}\\p{M}]*+(?:[’'-](?!s(?![\\p{L}\\p{M}]))\\p{Lu}?[\\p{L}\\p{M}]++)*";
    private static final String NAME =
            "(?:(?:"
                    + WORD
                    + "|\\p{Lu}\\.) ){0,3}?(?:(?:von der|van der|von|van|de"
                    + " la|de|del|da|dos|di|al|bin|el|ten) |[dD][’'])?"
                    + WORD
                    + "(?: (?:III|II|IV|Jr\\.?|Sr\\.?))?";

    private static final Pattern CAPITALS =
            Pattern.compile("(?<!\\p{L})(?!III|II\\b)(\\p{Lu})(\\p{Lu}{2,})(?!\\p{L})");

    private static final Pattern AFTER_OFFICE =
            Pattern.compile(
                    // Fails fast where neither an office nor whose it is can begin.
                    "(?=[\\p{Lu}cdrs])(?<![\\p{L}\\p{M}])(?:(?<body>(?:\\p{Lu}[\\p{L}’'&-]*(?:’s|'s)?"
                        + " ){1,4}?))??(?<office>"
                            + Offices.PATTERN
                            + "),? (?<name>"
                            + greedy(NAME)
                            + ")(?![\\p{L}\\p{M}])");

    private static final Pattern AFTER_ADDRESS =
            Pattern.compile(
                    "(?=[MHFDPSLBJC])(?<![\\p{L}])(?<address>Mr|Mrs|Miss|Ms|Mx|Mme|Herr|Frau|Dr|Prof|Professor|Sir|Dame"
                        + "|Lord|Lady|Baroness|Judge|Congressman|Congresswoman|MR|MRS|MS|DR)\\.?"
                        + " (?<name>"
                            + greedy(NAME)
                            + ")(?![\\p{L}\\p{M}])");

    private static final Pattern BEFORE_OFFICE =
            Pattern.compile(
                    "(?=\\p{Lu})(?<![\\p{L}])(?<name>"
                            + WORD
                            + " "
                            + greedy(NAME)
                            + ")(?: \\([^)\n]{1,40}\\))?, (?:the )?(?<office>"
                            + Offices.PATTERN
                            + ")(?![\\p{L}\\p{M}])");

    private static final String SAYING =
            "(?:said|says|told|added|stressed|explained|warned|noted|argued|insisted|recalled"
                + "|replied|disagreed|commented|remarked|underlined|emphasi[sz]ed|tweeted|wrote)";

    private static final Pattern BEFORE_CUE =
            Pattern.compile(
                    "(?=\\p{Lu})(?<![\\p{L}])(?<!(?:[Tt]he|[Aa]n?) )(?<name>"
                            + WORD
                            + " "
                            + greedy(NAME)
                            + ")(?: \\([^)\n"
                            + "]{1,60}\\),?)?(?:, [^,.“”\"\n"
                            + "]{3,80},)? (?:has |had |also )?"
                            + SAYING
                            + "(?![\\p{L}\\p{M}])");

    private static final Pattern AFTER_CUE =
            Pattern.compile(
                    "[,?!”\"’] ?(?:said|says|added|explained|warned|noted|argued|insisted) (?<name>"
                            + WORD
                            + " "
                            + greedy(NAME)
                            + ")(?=[,.;])");

    /// Words that show a capitalised name to be that of a body.
    private static final Pattern BODY =
            Pattern.compile(
                    "(?U).*\\b(?:Committee|Board|Council|Commission|Union|Alliance|Organi[sz]ation|Ministry|Agency|Authority"
                        + "|Bank|Parliament|Government|Department|Federation|Association|Forum|Assembly|Court|States|Office"
                        + "|Service|Ministers?|Allies|Leaders|General|Secretary|President|Governor|Commissioner|Nations)\\b.*");

    /// Capitalised words that stand behind an office without being a name.
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?:General|Chair|Chairman|Chairwoman|Chairperson|President|Secretary|Speaker|Governor"
                        + "|Commissioner|Chancellor|Ambassador|Deputy|Vice|Prime|Madam|Sir|The|A|An|In|On|At|And|Of|For|To|From|By|With|He|She|It|We|They|NATO|EU|UN|US|UK"
                        + "|Press|Conference|Meeting|Summit|Council|Union|Commission|Committee|Board"
                        + "|Office|Assembly|Ministers?|Monday|Tuesday|Wednesday|Thursday|Friday"
                        + "|Saturday|Sunday|January|February|March|April|May|June|July|August"
                        + "|September|October|November|December)");

    private PersonNames() {}

    /// Whether the capitalised word is none that stands for a person by itself.
    static boolean isNoName(String word) {
        return NO_NAME.matcher(spelled(word)).matches();
    }

    /// The people named in the text, in order of place, not overlapping.
    static List<Named> in(String text) {
        Places<Named> found = new Places<>();
        // Nobody's name stands on two lines, and most lines name no office.
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            add(found, text, from, end);
            from = end + 1;
        }
        return List.copyOf(found.inOrder());
    }

    private static void add(Places<Named> found, String text, int from, int end) {
        boolean office = Offices.mayStand(text, from, end);
        if (office) {
            Matcher after = AFTER_OFFICE.matcher(text).region(from, end);
            while (after.find()) {
                named(after, after.group("office"), after.group("body"), null)
                        .ifPresent(named -> found.putIfFree(named.span(), named));
            }
        }
        Matcher address = AFTER_ADDRESS.matcher(text).region(from, end);
        while (address.find()) {
            named(address, null, null, Offices.gender(address.group("address")))
                    .ifPresent(named -> found.putIfFree(named.span(), named));
        }
        if (office) {
            Matcher before = BEFORE_OFFICE.matcher(text).region(from, end);
            while (before.find()) {
                addBare(found, before, before.group("office"));
            }
        }
        Matcher cued = BEFORE_CUE.matcher(text).region(from, end);
        while (cued.find()) {
            addBare(found, cued, null);
        }
        Matcher inverted = AFTER_CUE.matcher(text).region(from, end);
        while (inverted.find()) {
            addBare(found, inverted, null);
        }
    }

    private static void addBare(Places<Named> found, Matcher match, @Nullable String office) {
        String name = match.group("name");
        if (!BODY.matcher(name).matches()
                && !States.isKnown(name)
                && !NO_NAME.matcher(name.split(" ", 2)[0]).matches()) {
            Span span = new Span(match.start("name"), match.end("name"));
            Gender gender = office == null ? null : Offices.gender(office);
            found.putIfFree(span, new Named(span, name, office, null, gender));
        }
    }

    private static Optional<Named> named(
            Matcher match,
            @Nullable String office,
            @Nullable String body,
            @Nullable Gender gender) {
        String name = match.group("name");
        int end = match.end("name");
        for (int space = name.length(); space > 0; space = name.lastIndexOf(' ', space - 1)) {
            String last = name.substring(name.lastIndexOf(' ', space - 1) + 1, space);
            if (!NO_NAME.matcher(last).matches()) {
                break;
            }
            int cut = name.lastIndexOf(' ', space - 1);
            if (cut < 0) {
                return Optional.empty();
            }
            name = name.substring(0, cut);
            end = match.start("name") + cut;
        }
        if (NO_NAME.matcher(name.split(" ", 2)[0]).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Named(
                        new Span(match.start(), end),
                        spelled(name),
                        office == null ? null : office.strip(),
                        body == null || body.isBlank() ? null : body.strip(),
                        gender != null || office == null ? gender : Offices.gender(office)));
    }

    /// A name in capitals as a text spells it elsewhere.
    static String spelled(String name) {
        return CAPITALS.matcher(name)
                .replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT));
    }

    /// The end of a name is found by taking as many words as belong to it.
    private static String greedy(String name) {
        return name.replace("{0,3}?", "{0,3}");
    }
}
