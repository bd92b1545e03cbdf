package readout.statement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Under which names each actor of a corpus is found, so that a person can see what was taken for
/// one.
final class Aliases {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Actors actors;
    private final Names names;
    private final Map<Actor, SortedMap<String, Integer>> found = new HashMap<>();

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
        found.computeIfAbsent(names.meant(mention.actor()), _ -> new TreeMap<>())
                .merge(SPACE.matcher(written).replaceAll(" "), 1, Integer::sum);
    }
}
