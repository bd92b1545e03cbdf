package readout.statement;

import org.jspecify.annotations.Nullable;

import readout.text.Alternatives;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The offices by which press offices introduce people.
final class Offices {
    /// A regular expression that finds them.
    static final String PATTERN =
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

    private static final Pattern SHE =
            Pattern.compile(
                    "(?i)(?:Mrs|Miss|Ms|Mme|Frau|Dame|Lady|Baroness|Queen|.*woman)(?-i:\\b.*)?");
    private static final Pattern HE =
            Pattern.compile("(?i)(?:Mr|Herr|Sir|Lord|King|.*[a-z]man)(?-i:\\b.*)?");

    private Offices() {}

    /// Whether an office may stand in that part of the text; where not, none does.
    static boolean mayStand(String text, int from, int end) {
        return OFFICE_WORD.matcher(text).region(from, end).find();
    }

    /// As a form of address or an office tells it; null where it does not.
    static @Nullable Gender gender(String addressOrOffice) {
        if (SHE.matcher(addressOrOffice).matches()) {
            return Gender.SHE;
        }
        return HE.matcher(addressOrOffice).matches() ? Gender.HE : null;
    }

    /// The office in the form in which a text takes it up again: `the Secretary General`.
    static String shortened(String office) {
        String cut = office.replaceAll(" (?:of|for) .*", "").replace('-', ' ');
        return cut.toLowerCase(Locale.ROOT);
    }
}
