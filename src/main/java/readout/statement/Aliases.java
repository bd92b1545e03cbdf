package readout.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Under which names each actor of a corpus is found, so that a person can see what was taken for
/// one.
final class Aliases {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Actors actors;
    private final Names names;
    private final Map<Actor, SortedMap<String, Integer>> found = new HashMap<>();

    /// Whom the texts speak of, by who is meant.
    private final Map<Actor, Set<Actor>> written = new HashMap<>();

    private Aliases(Actors actors, Names names) {
        this.actors = actors;
        this.names = names;
    }

    /// For each actor the names as written, without office and form of address, and how often each
    /// stands in the texts.
    static Map<Actor, SortedMap<String, Integer>> in(
            Collection<NamedText> texts, Actors actors, Names names) {
        Aliases aliases = new Aliases(actors, names);
        texts.forEach(aliases::read);
        return aliases.found;
    }

    /// What somebody may call each actor who is named in the texts, in order of name.
    static List<Introduction> introductions(
            Collection<NamedText> texts, Actors actors, Names names) {
        Aliases aliases = new Aliases(actors, names);
        texts.forEach(aliases::read);
        List<Introduction> introductions = new ArrayList<>();
        new TreeMap<>(aliases.written)
                .forEach((actor, found) ->
                        introductions.add(
                                new Introduction(
                                        actor,
                                        aliases.found
                                                .getOrDefault(actor, Collections.emptySortedMap())
                                                .keySet(),
                                        all(found, actors::offices),
                                        all(found, actors::wordsBeforeOffices))));
        return introductions;
    }

    private static Set<String> all(Set<Actor> actors, Function<Actor, Set<String>> each) {
        return actors.stream().map(each).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private void read(NamedText text) {
        List<Named> people = text.people();
        int next = 0;
        for (Actors.Mention mention : actors.peopleIn(text, List.of())) {
            while (next < people.size()
                    && people.get(next).span().start() < mention.span().start()) {
                next++;
            }
            boolean introduced =
                    next < people.size() && people.get(next).span().equals(mention.span());
            count(mention, introduced ? people.get(next).name() : words(mention, text));
        }
        actors.bodiesIn(text).forEach(mention -> count(mention, words(mention, text)));
    }

    private static String words(Actors.Mention mention, NamedText text) {
        return mention.span().in(text.text());
    }

    private void count(Actors.Mention mention, String written) {
        Actor meant = names.meant(mention.actor());
        this.written.computeIfAbsent(meant, _ -> new TreeSet<>()).add(mention.actor());
        found.computeIfAbsent(meant, _ -> new TreeMap<>())
                .merge(SPACE.matcher(written).replaceAll(" "), 1, Integer::sum);
    }
}
