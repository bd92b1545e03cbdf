package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.text.Alternatives;
import readout.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds people by the way press offices introduce them: an office or a form of address and then a
/// name ("NATO Secretary General Jens Stoltenberg", "Mr. Stoltenberg").
final class PersonNames {
    /// A person as named at one place.
    ///
    /// @param span of the name with its office or address
    /// @param name as written, without office and address
    /// @param office such as `Secretary General`; null after a mere form of address
    /// @param body the words before the office that say whose it is (`NATO`); null where none stand
    /// @param gender as the form of address or the office tells it; null where neither does
    record Named(
            Span span,
            String name,
            @Nullable String office,
            @Nullable String body,
            @Nullable Gender gender) {
        /// The last word of the name, without a suffix such as `Jr` or `III`.
        String family() {
            List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
            while (words.size() > 1 && SUFFIX.matcher(words.getLast()).matches()) {
                words.removeLast();
            }
            int from = words.size() - 1;
            while (from > 0 && PARTICLE.matcher(words.get(from - 1)).matches()) {
                from--;
            }
            return String.join(" ", words.subList(from, words.size()));
        }

        /// The first name or initial; empty where there is none.
        String given() {
            int space = name.length() > family().length() + 1 ? name.indexOf(' ') : -1;
            return space < 0 ? "" : name.substring(0, space);
        }

        /// Under which names a person of a double or second family name may be found, too.
        List<String> otherFamilies() {
            List<String> others = new ArrayList<>();
            String[] words = name.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                others.addAll(List.of(words[i].split("-", -1)));
            }
            others.removeIf(word -> word.length() < 3 || PARTICLE.matcher(word).matches());
            return others;
        }
    }

    /// Whether a text takes somebody up with "he" or "she".
    enum Gender {
        HE,
        SHE
    }

    private static final String OFFICES =
            String.join(
                    "|",
                    "(?:Deputy |Acting |Assistant |Under[- ]|Vice[- ])?Secretary[- ]General",
                    "Secretary of (?:State|Defen[cs]e|the \\p{Lu}\\p{L}+)",
                    "(?:Deputy |Acting )?Prime Minister",
                    "(?:Deputy |Acting |State )?(?:\\p{Lu}\\p{L}+ )?Minister"
                            + "(?: (?:of|for)(?: (?:and |of |the )*\\p{Lu}\\p{L}+)+?)?",
                    "(?:Executive )?Vice[- ]President(?: of the(?: \\p{Lu}\\p{L}+)+?)?",
                    "President(?:-elect)?(?: of the(?: \\p{Lu}\\p{L}+)+?)?",
                    "High Representative",
                    "(?:Chief |Deputy )?Commissioner(?: for(?: (?:and )?\\p{Lu}\\p{L}+)+?)?",
                    "(?:Deputy )?Governor",
                    "(?:Vice[- ])?Chair(?:man|woman|person)?(?: of the(?: \\p{Lu}\\p{L}+)+?)?",
                    "Chancellor",
                    "(?:Deputy )?Director(?:[- ]General)?",
                    "(?:Chief |Deputy )?Spokes(?:person|man|woman)",
                    "(?:chief |deputy )?spokes(?:person|man|woman)",
                    "Ambassador",
                    "(?:Special )?(?:Envoy|Coordinator|Representative)",
                    "Supreme Allied Commander(?: Europe)?",
                    "(?:Major |Lieutenant |Brigadier )?General",
                    "(?:Vice |Rear )?Admiral",
                    "Colonel|Commander|Speaker|Senator|Secretary|Attorney"
                            + " General|Taoiseach|King|Queen",
                    "MP|MEP|(?:Chief Executive|Chief Financial|Chief Operating)(?: Officer)?|CEO"
                            + "|CFO|[Rr]apporteur");

    /// One of these stands in every office.
    private static final Pattern OFFICE_WORD =
            Pattern.compile(
                    Alternatives.of(
                            List.of(
                                    "Secretary",
                                    "Minister",
                                    "President",
                                    "Representative",
                                    "Commissioner",
                                    "Governor",
                                    "Chair",
                                    "Chancellor",
                                    "Director",
                                    "Spokes",
                                    "spokes",
                                    "Ambassador",
                                    "Envoy",
                                    "Coordinator",
                                    "Commander",
                                    "General",
                                    "Admiral",
                                    "Colonel",
                                    "Speaker",
                                    "Senator",
                                    "Taoiseach",
                                    "King",
                                    "Queen",
                                    "MP",
                                    "MEP",
                                    "Chief",
                                    "CEO",
                                    "CFO",
                                    "apporteur")));

    private static final String WORD =
            "\\p{Lu}[\\p{L}\\p{M}]*+(?:[’'-](?!s(?![\\p{L}\\p{M}]))\\p{Lu}?[\\p{L}\\p{M}]++)*";
    private static final String NAME =
            "(?:(?:"
                    + WORD
                    + "|\\p{Lu}\\.) ){0,3}?(?:(?:von der|van der|von|van|de"
                    + " la|de|del|da|dos|di|al|bin|el|ten) |[dD][’'])?"
                    + WORD
                    + "(?: (?:III|II|IV|Jr\\.?|Sr\\.?))?";

    private static final Pattern SHE =
            Pattern.compile(
                    "(?i)(?:Mrs|Miss|Ms|Mme|Frau|Dame|Lady|Baroness|Queen|.*woman)(?-i:\\b.*)?");
    private static final Pattern HE =
            Pattern.compile("(?i)(?:Mr|Herr|Sir|Lord|King|.*[a-z]man)(?-i:\\b.*)?");
    private static final Pattern CAPITALS =
            Pattern.compile("(?<!\\p{L})(?!III|II\\b)(\\p{Lu})(\\p{Lu}{2,})(?!\\p{L})");

    private static final Pattern SUFFIX = Pattern.compile("III|II|IV|Jr\\.?|Sr\\.?");
    private static final Pattern PARTICLE =
            Pattern.compile("von|der|van|de|la|del|da|dos|di|al|bin|el|ten");

    private static final Pattern AFTER_OFFICE =
            Pattern.compile(
                    // Fails fast where neither an office nor whose it is can begin.
                    "(?=[\\p{Lu}cdrs])(?<![\\p{L}\\p{M}])(?:(?<body>(?:\\p{Lu}[\\p{L}’'&-]*(?:’s|'s)?"
                        + " ){1,4}?))??(?<office>"
                            + OFFICES
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
                            + OFFICES
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
        boolean office = OFFICE_WORD.matcher(text).region(from, end).find();
        if (office) {
            Matcher after = AFTER_OFFICE.matcher(text).region(from, end);
            while (after.find()) {
                named(after, after.group("office"), after.group("body"), null)
                        .ifPresent(named -> found.putIfFree(named.span(), named));
            }
        }
        Matcher address = AFTER_ADDRESS.matcher(text).region(from, end);
        while (address.find()) {
            named(address, null, null, gender(address.group("address")))
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
            Gender gender = office == null ? null : gender(office);
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
                        gender != null || office == null ? gender : gender(office)));
    }

    private static @Nullable Gender gender(String addressOrOffice) {
        if (SHE.matcher(addressOrOffice).matches()) {
            return Gender.SHE;
        }
        return HE.matcher(addressOrOffice).matches() ? Gender.HE : null;
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

    /// The office in the form in which a text takes it up again: `the Secretary General`.
    static String shortOffice(String office) {
        String cut = office.replaceAll(" (?:of|for) .*", "").replace('-', ' ');
        return cut.toLowerCase(Locale.ROOT);
    }
}
