package readout.ask;

import readout.text.Dates;
import readout.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the times that a question names, be it by a day or by an event that a title dates.
final class EventTimes {
    private static final Pattern EVENT =
            Pattern.compile(
                    "(?<!\\p{L})(?<bound>[Ss]ince|[Aa]fter|[Bb]efore) (?:the"
                            + " )?(?<event>\\p{Lu}[\\p{L}\\p{M}’'-]+(?:"
                            + " \\p{Lu}[\\p{L}\\p{M}’'-]+)*(?<meeting>"
                            + " (?i:summit|meeting|visit|conference))?)");

    private final Holdings holdings;

    EventTimes(Holdings holdings) {
        this.holdings = holdings;
    }

    /// The times that the question names, and those of meetings that a title names.
    List<TimePhrases.Found> times(
            String text, List<Roster.Mention> mentions, List<String> understood) {
        List<TimePhrases.Found> times = new ArrayList<>(TimePhrases.in(text, holdings.today()));
        Matcher event = EVENT.matcher(text);
        while (event.find()) {
            Span span = new Span(event.start(), event.end());
            Optional<Register.Entry> document = holdings.titled(event.group("event"));
            Optional<LocalDate> day = document.flatMap(one -> one.published().known());
            if (day.isPresent() && isFree(span, times, others(event, mentions))) {
                boolean before = event.group("bound").equalsIgnoreCase("before");
                times.add(
                        new TimePhrases.Found(
                                before
                                        ? new Question.Time(null, day.get())
                                        : new Question.Time(day.get(), null),
                                span,
                                true));
                understood.add(
                        "%s: %s, “%s”"
                                .formatted(
                                        event.group("event"),
                                        Dates.inWords(day.get()),
                                        document.get().title()));
            }
        }
        return times;
    }

    /// An event at which the question begins or ends in time, though no title dates it.
    Optional<Span> undated(String text, List<Roster.Mention> mentions) {
        Matcher event = EVENT.matcher(text);
        while (event.find()) {
            Span span = new Span(event.start(), event.end());
            if (holdings.titled(event.group("event")).isEmpty()
                    && isFree(
                            span,
                            TimePhrases.in(text, holdings.today()),
                            others(event, mentions))) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    /// The mentions that an event must not touch: none where it is called a meeting, since then who
    /// is named in it met there ("since the Foreign Ministers meeting").
    private static List<Roster.Mention> others(Matcher event, List<Roster.Mention> mentions) {
        return event.group("meeting") == null ? mentions : List.of();
    }

    private static boolean isFree(
            Span span, List<TimePhrases.Found> times, List<Roster.Mention> mentions) {
        return times.stream().noneMatch(time -> time.span().overlaps(span))
                && mentions.stream().noneMatch(mention -> mention.span().overlaps(span));
    }
}
