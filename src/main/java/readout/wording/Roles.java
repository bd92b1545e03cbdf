package readout.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts terms into the order of who does what to whom: a clause in the passive that names its agent
/// ("the bridge was built by Tarnovia") reads as the active one does.
public final class Roles {
    private static final Pattern BY = Pattern.compile("(?<!\\p{L})by (?:the |its |our |all )*$");

    /// Goes on with the agent: "by the Monetary Policy Board of Tarnovia".
    private static final Pattern SAME_PHRASE = Pattern.compile("^(?:['’]s?)?(?: (?:of|the|its))* ?$");

    /// "By the end of" tells when or how, and no agent.
    private static final Set<String> NO_AGENT =
            Set.of(
                    "end", "middle", "beginning", "start", "close", "time", "way", "means", "summer",
                    "autumn", "winter", "spring", "mistake", "force", "law", "far");

    private final Terms terms;

    public Roles(Terms terms) {
        this.terms = terms;
    }

    /// The terms of a text in active order.
    public List<Term> inOrder(List<Term> text) {
        List<Term> ordered = new ArrayList<>(text);
        for (int agent = 2; agent < text.size(); agent++) {
            Term term = text.get(agent);
            int verb = isAgent(term) ? verb(text, agent) : -1;
            if (verb >= 0) {
                int end = agent + 1;
                while (end < text.size() && SAME_PHRASE.matcher(text.get(end).before()).matches()
                        && isNoun(text.get(end))) {
                    end++;
                }
                int start = clauseStart(text, verb);
                List<Term> moved = new ArrayList<>(text.subList(agent, end));
                moved.add(text.get(verb));
                moved.addAll(text.subList(start, verb));
                moved.addAll(text.subList(verb + 1, agent));
                for (int i = 0; i < moved.size(); i++) {
                    ordered.set(start + i, moved.get(i));
                }
                return ordered;
            }
        }
        return ordered;
    }

    private static boolean isAgent(Term term) {
        return isNoun(term)
                && BY.matcher(term.before()).find()
                && !NO_AGENT.contains(term.written().toLowerCase(Locale.ROOT));
    }

    private static boolean isNoun(Term term) {
        return switch (term.kind()) {
            case WORD, NAME, SPEAKER -> true;
            case NUMBER, TIME -> false;
        };
    }

    /// The nearest passive verb before the agent in its clause; -1 where none stands.
    private int verb(List<Term> text, int agent) {
        for (int at = agent - 1; at > 0 && text.get(at).clause() == text.get(agent).clause(); at--) {
            if (terms.isPassive(text.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static int clauseStart(List<Term> text, int at) {
        int start = at;
        while (start > 0 && text.get(start - 1).clause() == text.get(at).clause()) {
            start--;
        }
        return start;
    }
}
