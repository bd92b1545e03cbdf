package readout.change;

import readout.change.PhraseIndex.Clause;
import readout.change.PhraseIndex.Phrase;
import readout.change.PhraseIndex.Place;
import readout.citation.CitationGate;
import readout.citation.Claim;
import readout.document.Document;
import readout.document.Period;
import readout.statement.Statement;
import readout.text.Normalizer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All formulae of one actor.
final class Formulae {
    /// How much more a phrase counts that is held together by a function word: "political and
    /// practical support" is a formula, "federal funds rate" a term.
    private static final double HELD_TOGETHER = 1.5;

    /// How much less one counts that only names a thing.
    private static final double NAMES = 0.5;

    /// The same for one by which the actor binds itself.
    private static final double BINDS = 2;

    /// More words of content than so many count no more.
    private static final int LONG = 4;

    private static final Set<String> BINDING = Set.of("will", "shall", "must");

    /// A formula that was said in each of so many documents is missed in the next, whatever it is
    /// about.
    private static final int HABIT = 3;

    /// In so many weeks in which the actor spoke without it, it is missed at most.
    private static final int MISSED_WEEKS = 3;

    private final List<Statement> said;
    private final Map<Statement, String> themeOf;
    private final Period period;
    private final List<Statement> spoken;
    private final Set<String> themesNow;
    private final List<Document.Id> lastDocuments;
    private final TreeSet<LocalDate> weeks = new TreeSet<>();
    private final Map<Document.Id, Integer> documents = new HashMap<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    /// One place at which a phrase was said.
    private record Use(Statement statement, List<Token> tokens, int clause) {
        String words() {
            return Clauses.span(tokens).in(statement.text());
        }

        LocalDate day() {
            return statement.date();
        }
    }

    /// A formula and how formulaic it is.
    record Ranked(double score, Formula formula) {}

    /// @param uses the first one in each document, in order
    private record Candidate(List<Use> uses, double score) {
        Use last() {
            return uses.getLast();
        }

        Set<String> contents() {
            return last().tokens().stream()
                    .filter(word -> word.kind() == Token.Kind.CONTENT)
                    .map(Token::key)
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    /// @param said all that the actor said, in order
    Formulae(List<Statement> said, Map<Statement, String> themeOf, Period period) {
        this.said = said;
        this.themeOf = themeOf;
        this.period = period;
        spoken = said.stream().filter(statement -> period.contains(statement.date())).toList();
        themesNow =
                spoken.stream()
                        .flatMap(statement -> Stream.ofNullable(themeOf.get(statement)))
                        .collect(Collectors.toSet());
        lastDocuments =
                said.reversed().stream()
                        .filter(statement -> statement.date().isBefore(period.from()))
                        .map(statement -> statement.passage().document())
                        .distinct()
                        .limit(HABIT)
                        .toList();
        for (Statement statement : said) {
            weeks.add(Period.weekOf(statement.date()).from());
            int document =
                    documents.computeIfAbsent(
                            statement.passage().document(), _ -> documents.size());
            Set<String> keys = new HashSet<>();
            for (List<Token> clause : Clauses.of(statement)) {
                int day = Math.toIntExact(statement.date().toEpochDay());
                clauses.add(new Clause(clause, document, day));
                statements.add(statement);
                clause.forEach(token -> keys.add(token.key()));
            }
            keys.forEach(key -> frequency.merge(key, 1, Integer::sum));
        }
    }

    /// What became of the most formulaic ones in the period, the best first; none shares a clause
    /// or half of its words with one before it.
    ///
    /// @param most at most so many
    /// @param ofAState and of those of which the same became so many
    List<Ranked> told(CitationGate gate, int most, int ofAState) {
        List<Candidate> taken = new ArrayList<>();
        List<Ranked> told = new ArrayList<>();
        Map<Class<?>, Integer> states = new HashMap<>();
        for (Candidate candidate : candidates()) {
            if (told.size() == most) {
                break;
            }
            if (taken.stream().noneMatch(other -> overlaps(other, candidate))) {
                state(candidate)
                        .filter(state -> states.getOrDefault(state.getClass(), 0) < ofAState)
                        .flatMap(state -> formula(candidate, state, gate))
                        .ifPresent(ranked -> {
                            taken.add(candidate);
                            told.add(ranked);
                            states.merge(ranked.formula().state().getClass(), 1, Integer::sum);
                        });
            }
        }
        return told;
    }

    private List<Candidate> candidates() {
        PhraseIndex index = new PhraseIndex(clauses);
        List<Phrase> phrases =
                index.maximal().stream().flatMap(phrase -> shaped(phrase).stream()).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (PhraseIndex.Found found : index.find(phrases)) {
            candidates.add(candidate(found));
        }
        candidates.sort(
                Comparator.comparingDouble((Candidate c) -> -c.score())
                        .thenComparing(c -> c.last().words()));
        return candidates;
    }

    private Optional<Phrase> shaped(Phrase phrase) {
        int clause = phrase.place().clause();
        return Phrasing.of(phrase, clauses.get(clause).tokens(), statements.get(clause).text());
    }

    /// What was just taken up or left counts more than what goes on or was left long since.
    private Candidate candidate(PhraseIndex.Found found) {
        Map<Document.Id, Use> first = new LinkedHashMap<>();
        for (Place place : found.places()) {
            Statement statement = statements.get(place.clause());
            List<Token> clause = clauses.get(place.clause()).tokens();
            first.putIfAbsent(
                    statement.passage().document(),
                    new Use(
                            statement,
                            clause.subList(place.word(), place.word() + found.length()),
                            place.clause()));
        }
        List<Use> uses = List.copyOf(first.values());
        Use last = uses.getLast();
        double telling = Phrasing.isTelling(last.tokens(), last.statement().text()) ? 1 : NAMES;
        double score = telling * score(uses.size(), last.tokens());
        boolean used = period.contains(last.day()) && uses.size() > 2;
        return new Candidate(uses, score / (used ? uses.size() : 1 + weeksWithout(last.day())));
    }

    /// How formulaic: in how many documents, with how rare a word, how long up to a point, held
    /// together by a function word, and binding.
    private double score(int documents, List<Token> words) {
        double rarest = 0;
        int contents = 0;
        for (Token word : words) {
            if (word.kind() == Token.Kind.CONTENT) {
                contents++;
                double rarity = Math.log((double) said.size() / frequency(word));
                rarest = Math.max(rarest, rarity / Math.log1p(said.size()));
            }
        }
        return Math.log1p(documents)
                * rarest
                * (1 + Math.log(Math.min(contents, LONG)))
                * (Phrasing.isHeldTogether(words) ? HELD_TOGETHER : 1)
                * (words.stream().anyMatch(word -> BINDING.contains(word.key())) ? BINDS : 1);
    }

    private int frequency(Token word) {
        return frequency.getOrDefault(word.key(), 1);
    }

    /// Whether the two share a clause, or half of their words.
    private static boolean overlaps(Candidate one, Candidate other) {
        if (one.last().clause() == other.last().clause()) {
            return true;
        }
        Set<String> shared = one.contents();
        shared.retainAll(other.contents());
        return shared.size() * 2 >= Math.min(one.contents().size(), other.contents().size());
    }

    /// What became of it; empty where that is nothing to tell, as of what stands in every document
    /// of the actor.
    private Optional<Formula.State> state(Candidate candidate) {
        Set<LocalDate> before = new HashSet<>();
        Set<LocalDate> now = new HashSet<>();
        for (Use use : candidate.uses()) {
            (period.contains(use.day()) ? now : before).add(use.day());
        }
        if (now.isEmpty()) {
            return gone(candidate);
        }
        if (before.size() < 2) {
            return Optional.of(new Formula.State.FirstRepeated());
        }
        return candidate.uses().size() < documents.size()
                ? Optional.of(new Formula.State.Used())
                : Optional.empty();
    }

    /// What became of it where it is not said in the period.
    private Optional<Formula.State> gone(Candidate candidate) {
        Statement last = candidate.last().statement();
        String theme = themeOf.get(last);
        boolean onTheme = theme != null && themesNow.contains(theme);
        int weeks = weeksWithout(last.date());
        boolean missed = weeks == 0 && isHabit(candidate);
        if (weeks > MISSED_WEEKS || !(onTheme || missed)) {
            return Optional.empty();
        }
        Formula.State state =
                new Variant(candidate.last().tokens(), last)
                        .in(spoken)
                        .orElseGet(Formula.State.Absent::new);
        return weeks > 0 && state instanceof Formula.State.Moved moved && isOld(moved, last)
                ? Optional.empty()
                : Optional.of(state);
    }

    /// Whether the move was made before the period already.
    private boolean isOld(Formula.State.Moved moved, Statement last) {
        return said.stream()
                .filter(s -> s.date().isAfter(last.date()) && s.date().isBefore(period.from()))
                .anyMatch(s -> !Normalizer.find(moved.words(), s.text()).isEmpty());
    }

    /// In how many weeks the actor spoke after the last use and before the period.
    private int weeksWithout(LocalDate last) {
        LocalDate since = Period.weekOf(last).until();
        return since.isBefore(period.from()) ? weeks.subSet(since, period.from()).size() : 0;
    }

    /// Whether it was said in each of the last documents before the period.
    private boolean isHabit(Candidate candidate) {
        Set<Document.Id> used = new HashSet<>();
        candidate.uses().forEach(use -> used.add(use.statement().passage().document()));
        return lastDocuments.size() == HABIT && used.containsAll(lastDocuments);
    }

    private Optional<Ranked> formula(Candidate candidate, Formula.State state, CitationGate gate) {
        Use last = candidate.last();
        Use first = candidate.uses().getFirst();
        List<Use> cited = cited(candidate);
        FormulaText text =
                new FormulaText(
                        last.statement().actor().name(),
                        last.words(),
                        first.words(),
                        cited.stream().map(Use::day).toList(),
                        cited.size() < candidate.uses().size());
        List<Statement> uses = cited.stream().map(Use::statement).toList();
        List<Statement> evidence = new ArrayList<>(uses);
        String sentence =
                switch (state) {
                    case Formula.State.FirstRepeated _ -> text.firstRepeated();
                    case Formula.State.Used _ -> text.used();
                    case Formula.State.Absent _ -> text.absent();
                    case Formula.State.Moved moved -> {
                        evidence.add(moved.instead());
                        yield text.moved(moved.words(), moved.instead().date());
                    }
                };
        return gate.admit(new Claim(sentence, evidence))
                .map(admitted ->
                        new Ranked(
                                candidate.score(),
                                new Formula(last.words(), first.words(), state, uses, admitted)));
    }

    /// The first use and the last ones, in the same writing.
    private static List<Use> cited(Candidate candidate) {
        List<Use> uses = candidate.uses();
        String words = candidate.last().words();
        List<Use> later =
                uses.subList(1, uses.size()).stream()
                        .filter(use -> Normalizer.same(use.words(), words))
                        .toList();
        int most = FormulaText.MOST_CITED - 1;
        return Stream.concat(
                        Stream.of(uses.getFirst()),
                        later.stream().skip(Math.max(0, later.size() - most)))
                .toList();
    }
}
