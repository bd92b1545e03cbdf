package readout.theme;

import readout.statement.Actor;
import readout.statement.Statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words that a theme is never named after: when something was said, who said it, and in what
/// office.
final class NonThemes {
    static final Set<String> DATES =
            WordList.of(
                    """
                    monday tuesday wednesday thursday friday saturday sunday january february
                    march april may june july august september october november december jan feb
                    mar apr jun jul aug sep sept oct nov dec spring summer autumn winter morning
                    afternoon evening night noon weekend week weeks month months year years day
                    days hour hours minute minutes decade decades date dates past recent recently
                    earlier later current currently annual weekly monthly daily
                    """);

    static final Set<String> OFFICES =
            WordList.of(
                    """
                    secretary general president minister ministers prime chancellor commissioner
                    commissioners governor governors deputy chair chairman chairwoman chairperson
                    spokesperson spokesman spokeswoman ambassador representative director
                    directors head chief admiral colonel captain major senator lord king queen
                    prince princess vice acting special envoy officer official officials
                    journalist journalists reporter reporters correspondent colleague colleagues
                    friend friends excellency excellencies ladies gentlemen press conference
                    doorstep remarks statement statements speech interview question questions
                    answer answers briefing agenda excellence honour pleasure welcome
                    """);

    /// Too wide to say by themselves what a theme is about.
    static final Set<String> VAGUE =
            WordList.of(
                    """
                    situation issue issues matter matters time times people person country
                    countries nation nations world part parts side sides fact facts case cases
                    point points step steps thing area areas range number numbers level levels
                    kind kinds type types result results role key important new good great strong
                    stronger clear long short big high higher low lower need needs work works
                    effort efforts progress action actions activity activities measure measures
                    decision decisions message messages meeting meetings visit visits talks
                    discussion discussions region regions member members state states government
                    governments group groups force forces challenge challenges problem problems
                    concern concerns interest interests term terms view views plan plans end
                    beginning future place end start rest majority lot course return response
                    responses help support importance ability context basis line lines order
                    event events change changes development developments process processes
                    approach use value values priority priorities goal goals aim aims task tasks
                    opportunity opportunities possibility impact effect effects form forms today
                    own per cent percent better best worse worst greater larger smaller total
                    addition example presence increase house room table name thoughts
                    """);

    private NonThemes() {}

    /// The lower-case words of the names of all persons who speak.
    static Set<String> speakers(List<Statement> statements) {
        Set<String> names = new HashSet<>();
        for (Statement statement : statements) {
            if (statement.actor().kind() == Actor.Kind.PERSON) {
                Word.of(statement.actor().name()).forEach(word -> names.add(word.lower()));
            }
        }
        return names;
    }

    /// The lower-case names of all bodies that speak.
    static Set<String> bodies(List<Statement> statements) {
        Set<String> names = new HashSet<>();
        for (Statement statement : statements) {
            if (statement.actor().kind() == Actor.Kind.BODY) {
                names.add(statement.actor().name().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
