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
import readout.text.Span;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All formulae of one actor.
final class Formulae {
    /// How much more a phrase counts that is held together by a function word: "political and
    /// practical support" is a formula, "federal funds rate" a term.
    private static final double HELD_TOGETHER = 1.5;

    /// The same for one by which the actor binds itself.
    private static final double BINDS = 1.2;

    private static final Set<String> BINDING = Set.of("will", "shall", "must");

    /// A formula that was said in each of so many documents is missed in the next, whatever it is
    /// about.
    private static final int HABIT = 3;

    /// In so many weeks in which the actor spoke without it, it is missed at most.
    private static final int MISSED_WEEKS = 3;

    private final List<Statement> said;
    private final Map<Statement, String> themeOf;
    private final Period period;
    private final Map<Document.Id, Integer> documents = new HashMap<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    /// One place at which a phrase was said.
    private record Use(Statement statement, Span span, Place place) {
        String words() {
            return span.in(statement.text());
        }

        LocalDate day() {
            return statement.date();
        }
    }

    /// @param uses the first one in each document, in order
    private record Candidate(List<Use> uses, List<Token> words, double score) {
        Use last() {
            return uses.getLast();
        }
    }

    /// @param said all that the actor said, in order
    Formulae(List<Statement> said, Map<Statement, String> themeOf, Period period) {
        this.said = said;
        this.themeOf = themeOf;
        this.period = period;
        for (Statement statement : said) {
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

    /// What became of each in the period, the most formulaic first; none shares words with one
    /// before it.
    Stream<Formula> told(CitationGate gate) {
        List<Candidate> taken = new ArrayList<>();
        List<Formula> told = new ArrayList<>();
        for (Candidate candidate : candidates()) {
            Optional<Formula.State> state = state(candidate);
            if (state.isPresent() && taken.stream().noneMatch(t -> overlaps(t, candidate))) {
                formula(candidate, state.get(), gate)
                        .ifPresent(formula -> {
                            taken.add(candidate);
                            told.add(formula);
                        });
            }
        }
        return told.stream();
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

    private Candidate candidate(PhraseIndex.Found found) {
        Map<Document.Id, Use> first = new LinkedHashMap<>();
        List<Token> words = List.of();
        for (Place place : found.places()) {
            Statement statement = statements.get(place.clause());
            words =
                    clauses.get(place.clause())
                            .tokens()
                            .subList(place.word(), place.word() + found.length());
            first.putIfAbsent(
                    statement.passage().document(),
                    new Use(statement, Clauses.span(words), place));
        }
        List<Use> uses = List.copyOf(first.values());
        return new Candidate(uses, words, score(uses.size(), words));
    }

    /// How formulaic: in how many documents, how long, of how rare words, held together by a
    /// function word, and binding.
    private double score(int documents, List<Token> words) {
        double rarity = 0;
        int contents = 0;
        for (Token word : words) {
            if (word.kind() == Token.Kind.CONTENT) {
                contents++;
                rarity += Math.log((double) said.size() / frequency.getOrDefault(word.key(), 1));
            }
        }
        return Math.log1p(documents)
                * rarity
                / Math.sqrt(contents)
                * (Phrasing.isHeldTogether(words) ? HELD_TOGETHER : 1)
                * (words.stream().anyMatch(word -> BINDING.contains(word.key())) ? BINDS : 1);
    }

    /// Whether the two share a sentence, or half of their words.
    private static boolean overlaps(Candidate one, Candidate other) {
        if (one.last().statement().equals(other.last().statement())) {
            return true;
        }
        Set<String> shared = contents(one);
        shared.retainAll(contents(other));
        return shared.size() * 2 >= Math.min(contents(one).size(), contents(other).size());
    }

    private static Set<String> contents(Candidate candidate) {
        return candidate.words().stream()
                .filter(word -> word.kind() == Token.Kind.CONTENT)
                .map(Token::key)
                .collect(Collectors.toCollection(HashSet::new));
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

    private Optional<Formula.State> gone(Candidate candidate) {
        Statement last = candidate.last().statement();
        LocalDate since = Period.weekOf(last.date()).until();
        List<Statement> silent =
                said.stream()
                        .filter(s -> !s.date().isBefore(since) && s.date().isBefore(period.from()))
                        .toList();
        List<Statement> spoken =
                said.stream().filter(statement -> period.contains(statement.date())).toList();
        String theme = themeOf.get(last);
        boolean onTheme =
                theme != null
                        && spoken.stream().anyMatch(s -> theme.equals(themeOf.get(s)))
                        && silent.stream().noneMatch(s -> theme.equals(themeOf.get(s)));
        boolean missed = silent.isEmpty() && isHabit(candidate);
        long weeks = silent.stream().map(s -> Period.weekOf(s.date())).distinct().count();
        return weeks <= MISSED_WEEKS && (onTheme || missed)
                ? Optional.of(
                        new Variant(candidate.words(), last)
                                .in(spoken)
                                .orElseGet(Formula.State.Absent::new))
                : Optional.empty();
    }

    /// Whether it was said in each of the last documents before the period.
    private boolean isHabit(Candidate candidate) {
        List<Document.Id> before =
                said.stream()
                        .filter(s -> s.date().isBefore(period.from()))
                        .map(s -> s.passage().document())
                        .distinct()
                        .toList();
        Set<Document.Id> used = new HashSet<>();
        candidate.uses().forEach(use -> used.add(use.statement().passage().document()));
        return before.size() >= HABIT
                && used.containsAll(before.subList(before.size() - HABIT, before.size()));
    }

    private Optional<Formula> formula(Candidate candidate, Formula.State state, CitationGate gate) {
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
                .map(admitted -> new Formula(last.words(), first.words(), state, uses, admitted));
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
