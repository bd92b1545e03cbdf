package readout.ask;

import org.jspecify.annotations.Nullable;

import readout.statement.Actor;
import readout.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a question: what would answer it, to which actors and days it is limited, and of what it
/// speaks. Rules of English alone; a question in another language is one in bare words.
public final class QuestionReader {
    /// What is longer is cut; nobody asks so much at once.
    private static final int LONGEST = 1000;

    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s\\p{C}]+");
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?<=(?<!\\p{L})(?:in|since|before|after|between|and|until|from|to|of|last|early|late)"
                        + " )(?:january|february|march|april|may|june|july|august"
                        + "|september|october|november|december)(?!\\p{L})");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}-]+");
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:minister|president|secretary|commissioner|governor|chancellor"
                        + "|king|queen|chair(?:man|woman|person)?|ambassador|pope|mayor)(?!\\p{L})");
    private static final Pattern CONTINUES =
            Pattern.compile(
                    "(?i)^(?:and|what about|how about|only|since|before|after|in|on|by)(?!\\p{L})");
    private final Holdings holdings;
    private final Roster roster;
    private final WantedReader wanted;
    private final EventTimes events;

    public QuestionReader(Holdings holdings) {
        this.holdings = holdings;
        this.roster = new Roster(holdings.introductions());
        this.wanted = new WantedReader(holdings);
        this.events = new EventTimes(holdings);
    }

    /// @param words any text
    /// @param given limits from outside; they win over those that the question names
    public Question read(String words, Scope given) {
        String text = onOneLine(words);
        Phrasing phrasing = Phrasing.of(text);
        List<Roster.Mention> mentions = roster.in(text);
        StringBuilder rest = new StringBuilder(text);
        List<String> understood = new ArrayList<>();

        Scope scope = given;
        Question.Time about = null;
        for (TimePhrases.Found found : events.times(text, mentions, understood)) {
            boolean limits = phrasing.asksWhatWasSaid() || found.bounds();
            if (limits && given.from() == null && given.until() == null) {
                scope = scope.between(found.time().from(), found.time().until());
            } else {
                about = found.time();
            }
            blank(rest, found.span());
        }
        events.undated(text, mentions)
                .ifPresent(event -> {
                    blank(rest, event);
                    understood.add("“%s” is dated by no document".formatted(event.in(text)));
                });

        String stranger = null;
        Span speaker = phrasing.speaker();
        List<Roster.Mention> left = new ArrayList<>();
        Set<Actor> speakers = new TreeSet<>();
        List<Set<Actor>> asked = new ArrayList<>();
        for (Roster.Mention mention : mentions) {
            if (speaker != null && speaker.contains(mention.span())) {
                speakers.addAll(mention.actors());
                asked.add(mention.actors());
                blank(rest, mention.span());
            } else {
                left.add(mention);
            }
        }
        if (!speakers.isEmpty() && given.actors().isEmpty()) {
            scope = scope.of(List.copyOf(speakers));
        } else if (speakers.isEmpty() && speaker != null && isStranger(speaker.in(text))) {
            stranger = speaker.in(text);
        }
        if (!speakers.isEmpty() && speaker != null) {
            Span unknown = strangerAmong(speaker, text, mentions);
            if (unknown != null) {
                stranger = unknown.in(text);
                blank(rest, unknown);
            }
        }
        Span frame = phrasing.frame();
        if (frame != null) {
            blankFrame(rest, frame, speaker);
        }
        if (phrasing.asksWhatWasSaid() && given.themes().isEmpty()) {
            Optional<Register.ThemeName> theme = NamedTheme.in(rest.toString(), holdings.themes());
            if (theme.isPresent()) {
                scope = scope.onTheme(theme.get().id());
            }
        }
        understood.addAll(0, understood(scope, about));
        return new Question(
                text,
                phrasing.kind(),
                scope,
                about,
                wanted.read(rest.toString(), phrasing, left),
                understood,
                asked,
                stranger);
    }

    /// A question behind another one. Where it only goes on with that ("and since May?", "what
    /// about Tarnovia?"), it keeps its limits but for those that it names itself, and what it asks
    /// for where it asks for nothing itself; else it stands alone.
    public Question follow(String words, Scope given, Question before) {
        Question own = read(words, given);
        boolean opens = CONTINUES.matcher(own.text()).find();
        if (!opens && !own.wanted().isEmpty()) {
            return own;
        }
        Scope scope = own.scope().or(before.scope());
        boolean goesOn = own.wanted().size() < 2;
        List<Wanted> wanted = new ArrayList<>(goesOn ? before.wanted() : List.of());
        wanted.addAll(own.wanted());
        List<String> understood = new ArrayList<>(understood(scope, own.about()));
        own.understood().stream().filter(line -> line.startsWith("“")).forEach(understood::add);
        return new Question(
                goesOn ? String.join(" ", before.text(), own.text()) : own.text(),
                goesOn ? before.kind() : own.kind(),
                scope,
                own.about(),
                wanted,
                understood,
                own.asked().isEmpty() ? before.asked() : own.asked(),
                own.stranger());
    }

    private static String onOneLine(String asked) {
        String line = SPACE.matcher(asked).replaceAll(" ").strip();
        int most =
                line.offsetByCodePoints(
                        0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return MONTH.matcher(line.substring(0, most))
                .replaceAll(month ->
                        month.group().substring(0, 1).toUpperCase(Locale.ROOT)
                                + month.group().substring(1));
    }

    /// A name among those whose words are asked for that no document has; null where all are known.
    private @Nullable Span strangerAmong(
            Span speakers, String text, List<Roster.Mention> mentions) {
        Matcher name = NAME.matcher(text).region(speakers.start(), speakers.end());
        while (name.find()) {
            Span place = new Span(name.start(), name.end());
            boolean known = mentions.stream().anyMatch(one -> one.span().overlaps(place));
            if (!known && !holdings.isNamed(name.group())) {
                return place;
            }
        }
        return null;
    }

    /// Whether no document has the name, or nobody in them the office.
    private boolean isStranger(String who) {
        Matcher name = NAME.matcher(who);
        while (name.find()) {
            if (!holdings.isNamed(name.group())) {
                return true;
            }
        }
        return OFFICE.matcher(who).find();
    }

    private static void blank(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }

    /// The words that ask, but not who is named among them.
    private static void blankFrame(StringBuilder text, Span frame, @Nullable Span speaker) {
        for (int i = frame.start(); i < frame.end(); i++) {
            if (speaker == null || i < speaker.start() || i >= speaker.end()) {
                text.setCharAt(i, ' ');
            }
        }
    }

    private List<String> understood(Scope scope, Question.@Nullable Time about) {
        List<String> lines = new ArrayList<>();
        if (!scope.actors().isEmpty()) {
            lines.add(
                    (scope.actors().size() == 1 ? "Actor: " : "Actors: ")
                            + scope.actors().stream()
                                    .map(Actor::name)
                                    .collect(Collectors.joining(", ")));
        }
        List<String> labels =
                scope.themes().stream().flatMap(id -> holdings.label(id).stream()).toList();
        if (!labels.isEmpty()) {
            lines.add(
                    (labels.size() == 1 ? "Theme: " : "Themes: ")
                            + String.join(", ", labels)
                            + (scope.isOnNamedTheme() ? ", or none yet" : ""));
        }
        if (scope.from() != null || scope.until() != null) {
            lines.add("said " + words(scope.from(), scope.until()));
        }
        if (about != null) {
            lines.add("of " + words(about.from(), about.until()));
        }
        return lines;
    }

    private static String words(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null) {
            LocalDate last = until.minusDays(1);
            return last.equals(from) ? from.toString() : from + " to " + last;
        }
        return from != null ? "since " + from : "before " + until;
    }
}
