package readout.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts terms into the order of who does what to whom: a clause in the passive ("the bridge was
/// built by Tarnovia") reads as the active one does, whether it names its agent or not.
public final class Roles {
    private static final Pattern BY = Pattern.compile("(?<!\\p{L})by (?:the |its |our |all )*$");

    /// Goes on with the agent: "by the Monetary Policy Board of Tarnovia".
    private static final Pattern SAME_PHRASE =
            Pattern.compile("^(?:['’]s?)?(?: (?:of|the|its))* ?$");

    /// "By the end of" tells when or how, and no agent.
    private static final Set<String> NO_AGENT =
            Set.of(
                    "end",
                    "middle",
                    "beginning",
                    "start",
                    "close",
                    "time",
                    "way",
                    "means",
                    "summer",
                    "autumn",
                    "winter",
                    "spring",
                    "mistake",
                    "force",
                    "law",
                    "far");

    private final Terms terms;

    public Roles(Terms terms) {
        this.terms = terms;
    }

    /// The terms of a text in active order, clause by clause.
    public List<Term> inOrder(List<Term> text) {
        List<Term> ordered = new ArrayList<>();
        int start = 0;
        while (start < text.size()) {
            int end = start + 1;
            while (end < text.size() && text.get(end).clause() == text.get(start).clause()) {
                end++;
            }
            ordered.addAll(clauseInOrder(text.subList(start, end)));
            start = end;
        }
        return ordered;
    }

    private List<Term> clauseInOrder(List<Term> clause) {
        int verb = clause.size() - 1;
        while (verb >= 0 && !terms.isPassive(clause.get(verb))) {
            verb--;
        }
        if (verb < 0) {
            return clause;
        }
        int agent = verb + 1;
        while (agent < clause.size() && !isAgent(clause.get(agent))) {
            agent++;
        }
        int end = Math.min(agent + 1, clause.size());
        while (end < clause.size()
                && SAME_PHRASE.matcher(clause.get(end).before()).matches()
                && isNoun(clause.get(end))) {
            end++;
        }
        List<Term> ordered = new ArrayList<>(clause.subList(agent, end));
        ordered.add(clause.get(verb));
        ordered.addAll(clause.subList(0, verb));
        ordered.addAll(clause.subList(verb + 1, agent));
        ordered.addAll(clause.subList(end, clause.size()));
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
}
