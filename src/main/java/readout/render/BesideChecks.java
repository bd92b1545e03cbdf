package readout.render;

import org.jspecify.annotations.Nullable;

import readout.change.FormulaText;
import readout.change.StandingFinder;
import readout.document.Period;
import readout.render.Verification.Check;
import readout.render.Verification.Fault;
import readout.text.Normalizer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the evidence must hold of what is said beside the changes: the sentences are made anew, and
/// what is not said is looked for in all passages of its actor.
final class BesideChecks {
    private final Evidence evidence;
    private final Period period;

    private BesideChecks(Evidence evidence) {
        this.evidence = evidence;
        this.period = evidence.period();
    }

    static Check formulas(Evidence evidence) {
        BesideChecks checks = new BesideChecks(evidence);
        List<Evidence.Recurring> formulas = evidence.beside().formulas();
        List<Fault> faults = new ArrayList<>();
        for (Evidence.Recurring formula : formulas) {
            checks.fault(formula)
                    .ifPresent(what -> faults.add(new Fault(formula.sentence().id(), what)));
        }
        return Check.of(
                "every formula stands to the letter where it is cited", formulas.size(), faults);
    }

    static Check silences(Evidence evidence) {
        BesideChecks checks = new BesideChecks(evidence);
        List<Fault> faults = new ArrayList<>();
        int checked = evidence.beside().unmentioned().size();
        for (Evidence.Unmentioned each : evidence.beside().unmentioned()) {
            checks.fault(each).ifPresent(what -> faults.add(new Fault(each.sentence().id(), what)));
        }
        for (Evidence.Topic topic : evidence.themes()) {
            checked += topic.unchanged().size();
            for (Evidence.Unchanged each : topic.unchanged()) {
                checks.fault(topic, each)
                        .ifPresent(what -> faults.add(new Fault(topic.id(), what)));
            }
        }
        return Check.of(
                "where nothing changed or was mentioned, the passages tell no other",
                checked,
                faults);
    }

    private Optional<String> fault(Evidence.Recurring formula) {
        List<Evidence.Cited> uses = formula.uses().stream().map(evidence::passage).toList();
        List<LocalDate> days = uses.stream().map(this::day).filter(Objects::nonNull).toList();
        Set<String> documents = new HashSet<>();
        uses.forEach(use -> documents.add(use.document()));
        Evidence.Instead instead = formula.instead();
        List<String> cited =
                Stream.concat(
                                formula.uses().stream(),
                                Stream.ofNullable(instead).map(Evidence.Instead::passage))
                        .toList();
        boolean moved = formula.state() == FormulaState.MOVED;
        if (moved == (instead == null)
                || days.size() != uses.size()
                || documents.size() != uses.size()
                || !days.equals(days.stream().sorted().toList())
                || days.getFirst().equals(days.getLast())
                || !cited.equals(formula.sentence().citations())) {
            return Optional.of("does not cite different days on which it was said");
        }
        for (Evidence.Cited use : uses) {
            String words = use.equals(uses.getFirst()) ? formula.firstWords() : formula.words();
            if (!use.actor().equals(formula.actor()) || !says(use, words)) {
                return Optional.of("not said by its actor in " + use.id());
            }
        }
        if (!Normalizer.same(folded(formula.firstWords()), folded(formula.words()))) {
            return Optional.of("was first said in other words");
        }
        if (period.contains(days.getLast()) != formula.state().isSaid()) {
            return Optional.of("the period and its state do not go together");
        }
        for (Evidence.Cited passage : evidence.passages()) {
            LocalDate day = day(passage);
            boolean earlier = day != null && day.isBefore(days.getFirst());
            boolean silent = !formula.state().isSaid() && day != null && period.contains(day);
            if ((earlier || silent)
                    && passage.actor().equals(formula.actor())
                    && saysFolded(passage, formula.words())) {
                return Optional.of("is said in " + passage.id() + " too");
            }
        }
        if (instead != null) {
            Evidence.Cited said = evidence.passage(instead.passage());
            LocalDate day = day(said);
            if (day == null
                    || !period.contains(day)
                    || !said.actor().equals(formula.actor())
                    || !says(said, instead.words())) {
                return Optional.of("what stands instead of it is not said in " + said.id());
            }
        }
        boolean made =
                formula.sentence().review() == Evidence.Review.EDITED
                        || Stream.of(false, true)
                                .map(more -> text(formula, days, more))
                                .anyMatch(formula.sentence().text()::equals);
        return made ? Optional.empty() : Optional.of("its sentence says something else");
    }

    private String text(Evidence.Recurring formula, List<LocalDate> days, boolean more) {
        FormulaText text =
                new FormulaText(formula.actor(), formula.words(), formula.firstWords(), days, more);
        return switch (formula.state()) {
            case FIRST_REPEATED -> text.firstRepeated();
            case USED -> text.used();
            case ABSENT -> text.absent();
            case MOVED -> {
                Evidence.Instead instead = Objects.requireNonNull(formula.instead());
                LocalDate day = day(evidence.passage(instead.passage()));
                yield text.moved(instead.words(), Objects.requireNonNull(day));
            }
        };
    }

    private Optional<String> fault(Evidence.Unmentioned each) {
        Evidence.Cited last = evidence.passage(each.sentence().citations().getFirst());
        LocalDate day = day(last);
        boolean speaks = saidInPeriod(evidence.passages().stream(), each.actor());
        boolean onTheme =
                evidence.themes().stream()
                        .filter(topic -> topic.id().equals(each.theme()))
                        .anyMatch(topic -> saidInPeriod(passages(topic), each.actor()));
        if (day == null
                || !day.isBefore(period.from())
                || !last.actor().equals(each.actor())
                || !speaks
                || onTheme) {
            return Optional.of("the actor’s passages do not tell that it was not mentioned");
        }
        boolean made =
                each.sentence().review() == Evidence.Review.EDITED
                        || each.sentence()
                                .text()
                                .startsWith(StandingFinder.unmentioned(each.actor(), day));
        return made ? Optional.empty() : Optional.of("its sentence says something else");
    }

    private Optional<String> fault(Evidence.Topic topic, Evidence.Unchanged each) {
        Evidence.Cited last = evidence.passage(each.since());
        LocalDate day = day(last);
        boolean changed =
                topic.changes().stream().anyMatch(moved -> moved.actor().equals(each.actor()));
        boolean holds =
                day != null
                        && day.isBefore(period.from())
                        && last.actor().equals(each.actor())
                        && saidInPeriod(passages(topic), each.actor())
                        && !changed;
        return holds
                ? Optional.empty()
                : Optional.of("the passages do not tell that " + each.actor() + " held still");
    }

    private Stream<Evidence.Cited> passages(Evidence.Topic topic) {
        return topic.passages().stream().map(evidence::passage);
    }

    private boolean saidInPeriod(Stream<Evidence.Cited> passages, String actor) {
        return passages.filter(passage -> passage.actor().equals(actor))
                .flatMap(passage -> Stream.ofNullable(day(passage)))
                .anyMatch(period::contains);
    }

    private @Nullable LocalDate day(Evidence.Cited passage) {
        return evidence.documentOf(passage).published();
    }

    private static boolean says(Evidence.Cited passage, String words) {
        return !Normalizer.find(words, passage.words()).isEmpty();
    }

    private static boolean saysFolded(Evidence.Cited passage, String words) {
        return says(passage, words) || says(passage, folded(words));
    }

    /// The same with the first letter in lower case.
    private static String folded(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
