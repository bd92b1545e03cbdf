package readout.theme;

import readout.statement.Actor;
import readout.statement.Statement;
import readout.text.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    /// Before the name of a person.
    private static final Set<String> TITLES =
            WordList.of(
                    """
                    mr mrs ms mx dr sir dame lord lady president minister chancellor commissioner
                    governor ambassador senator king queen prince princess chairman chairwoman
                    chair admiral colonel captain major judge professor premier pope
                    """);

    /// Stand between the parts of a person's name in lower case.
    private static final Set<String> PARTICLES =
            Set.of("von", "van", "der", "den", "de", "di", "da", "du", "la", "al", "bin", "ter");

    private final Set<String> persons;
    private final Set<String> bodies;

    private NonThemes(Set<String> persons, Set<String> bodies) {
        this.persons = persons;
        this.bodies = bodies;
    }

    /// Who speaks in the statements, and who is named in them by title.
    static NonThemes of(List<Line> lines, List<List<Word>> words) {
        List<Statement> statements =
                lines.stream().map(Line::statement).filter(Objects::nonNull).toList();
        Set<String> persons = new HashSet<>(speakers(statements));
        Set<String> bodies = new HashSet<>();
        for (Statement statement : statements) {
            if (statement.actor().kind() == Actor.Kind.BODY) {
                String name = statement.actor().name().toLowerCase(Locale.ROOT);
                bodies.add(name);
                bodies.add(name.substring(name.lastIndexOf(' ') + 1));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            addTitled(lines.get(i).text(), words.get(i), persons);
            addOfficeHolders(lines.get(i).text(), words.get(i), persons);
        }
        addGivenNames(words, persons);
        return new NonThemes(persons, bodies);
    }

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

    private static void addTitled(String text, List<Word> words, Set<String> persons) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!words.get(i).isCapitalized() || !isTitle(words, i)) {
                continue;
            }
            for (int at = i + 1; at < words.size() && goesOn(text, words, at); at++) {
                persons.add(words.get(at).lower());
                if (words.get(at).possessive()) {
                    break;
                }
            }
        }
    }

    /// "Ana Petrauskė, Governor", "Ana Petrauskė, who voted against".
    private static void addOfficeHolders(String text, List<Word> words, Set<String> persons) {
        for (int i = 2; i < words.size(); i++) {
            String lower = words.get(i).lower();
            Span before = words.get(i - 1).span();
            boolean apart = text.startsWith(", ", before.end());
            boolean holder =
                    lower.equals("who") || TITLES.contains(lower) || lower.equals("deputy");
            if (apart && holder && isFullName(text, words, i)) {
                persons.add(words.get(i - 2).lower());
                persons.add(words.get(i - 1).lower());
            }
        }
    }

    /// Adds the words that stand before a person's name and nowhere else ("Ana Petrauskė" where "Ms
    /// Petrauskė" is known).
    private static void addGivenNames(List<List<Word>> texts, Set<String> persons) {
        Set<String> before = new HashSet<>();
        Set<String> elsewhere = new HashSet<>();
        for (List<Word> text : texts) {
            for (int i = 0; i < text.size(); i++) {
                boolean named = i + 1 < text.size() && persons.contains(text.get(i + 1).lower());
                boolean given = named && text.get(i).isCapitalized() && !text.get(i).possessive();
                (given ? before : elsewhere).add(text.get(i).lower());
            }
        }
        before.removeAll(elsewhere);
        persons.addAll(before);
    }

    private static boolean isFullName(String text, List<Word> words, int end) {
        Word first = words.get(end - 2);
        return first.isCapitalized()
                && !FunctionWords.contains(first.lower())
                && words.get(end - 1).isCapitalized()
                && goesOn(text, words, end - 1);
    }

    private static boolean isTitle(List<Word> words, int i) {
        String word = words.get(i).lower();
        String before = i == 0 ? "" : words.get(i - 1).lower();
        return TITLES.contains(word)
                || (word.equals("general")
                        && (before.equals("secretary") || before.equals("director")));
    }

    /// Whether the word is part of the name that the word before it began.
    private static boolean goesOn(String text, List<Word> words, int at) {
        String gap = text.substring(words.get(at - 1).span().end(), words.get(at).span().start());
        boolean joined = gap.equals(" ") || gap.equals(". ");
        Word word = words.get(at);
        return joined
                && (PARTICLES.contains(word.lower())
                        || (word.isCapitalized()
                                && !FunctionWords.contains(word.lower())
                                && !OFFICES.contains(word.lower())));
    }

    /// Lower-case words of the names of persons.
    Set<String> persons() {
        return persons;
    }

    /// Whether the word is too wide to end a name.
    boolean isVague(Word word) {
        return VAGUE.contains(word.lower());
    }

    /// Whether a theme may be named by these words: they say something, hold no office, are no body
    /// that speaks, and do not begin with a measure ("number of Allies").
    boolean allow(List<Word> phrase) {
        boolean telling = false;
        StringBuilder all = new StringBuilder();
        for (Word word : phrase) {
            String lower = word.lower();
            if (OFFICES.contains(lower)) {
                return false;
            }
            telling |= !FunctionWords.contains(lower) && !VAGUE.contains(lower);
            all.append(all.isEmpty() ? "" : " ").append(lower);
        }
        boolean measured =
                phrase.size() > 1
                        && VAGUE.contains(phrase.getFirst().lower())
                        && FunctionWords.contains(phrase.get(1).lower());
        return telling && !measured && !bodies.contains(all.toString());
    }
}
