package readout.ask;

import readout.statement.Actor;
import readout.statement.Introduction;
import readout.text.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds the actors that a question names: by a name that the documents give them, in any case and
/// without diacritics, by the last word of a name, or by an office ("the Secretary General").
///
/// Who asks for a body asks for those who speak for it, too.
final class Roster {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[’'.&-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("'s$");

    /// Words of the question that one name can have.
    private static final int LONGEST = 6;

    /// A word of a question.
    record Token(String folded, Span span) {
        static List<Token> of(String text) {
            List<Token> tokens = new ArrayList<>();
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                String whole = Folded.of(word.group());
                String folded = POSSESSIVE.matcher(whole).replaceFirst("");
                int end = word.end() - (whole.length() - folded.length());
                tokens.add(new Token(folded, new Span(word.start(), end)));
            }
            return tokens;
        }
    }

    /// Actors named in a question.
    ///
    /// @param actors whoever may be meant, and those who speak for a body that is
    /// @param span with the office and what says whose it is
    record Mention(Set<Actor> actors, Span span) {}

    private final Map<String, Set<Actor>> names = new HashMap<>();
    private final Map<String, List<Introduction>> offices = new HashMap<>();
    private final Map<Actor, Set<Actor>> speakers = new HashMap<>();

    Roster(Collection<Introduction> introductions) {
        Map<String, Actor> bodies = new HashMap<>();
        for (Introduction one : introductions) {
            Actor actor = one.actor();
            put(names, actor.name(), actor);
            one.names().forEach(name -> put(names, name, actor));
            if (actor.kind() == Actor.Kind.PERSON) {
                String name = actor.name();
                put(names, name.substring(name.lastIndexOf(' ') + 1), actor);
                for (String office : one.offices()) {
                    offices.computeIfAbsent(key(office), _ -> new ArrayList<>()).add(one);
                }
            } else {
                one.names().forEach(name -> bodies.put(key(name), actor));
                bodies.put(key(actor.name()), actor);
            }
        }
        for (Introduction one : introductions) {
            for (String words : one.bodies()) {
                Actor body = bodies.get(key(words));
                if (body != null) {
                    speakers.computeIfAbsent(body, _ -> new TreeSet<>()).add(one.actor());
                }
            }
        }
    }

    /// The actors named, in order of place, the longest name at each.
    List<Mention> in(String text) {
        List<Token> tokens = Token.of(text);
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int length = 0;
            for (int words = Math.min(LONGEST, tokens.size() - at); words > 0; words--) {
                Set<Actor> named = named(tokens.subList(at, at + words), before(text, tokens, at));
                if (!named.isEmpty()) {
                    length = words;
                    mentions.add(new Mention(named, span(tokens, at, words)));
                    break;
                }
            }
            at += Math.max(1, length);
        }
        return mentions;
    }

    /// A name right before the word, of which an office may be; empty where none stands there.
    private static List<String> before(String text, List<Token> tokens, int at) {
        if (at == 0) {
            return List.of();
        }
        Token before = tokens.get(at - 1);
        boolean name = at > 1 && Character.isUpperCase(text.codePointAt(before.span().start()));
        return name ? List.of(before.folded()) : List.of();
    }

    private Set<Actor> named(List<Token> tokens, List<String> owner) {
        String words = tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
        Set<Actor> named = new TreeSet<>();
        for (Actor actor : names.getOrDefault(words, Set.of())) {
            named.add(actor);
            named.addAll(speakers.getOrDefault(actor, Set.of()));
        }
        return named.isEmpty() ? holders(tokens, owner) : named;
    }

    /// Who holds the office at the end of the words; what stands before it must say whose it is,
    /// where that is known.
    private Set<Actor> holders(List<Token> tokens, List<String> owner) {
        for (int from = 0; from < tokens.size(); from++) {
            String office =
                    tokens.subList(from, tokens.size()).stream()
                            .map(Token::folded)
                            .collect(Collectors.joining(" "));
            List<Introduction> holders = offices.getOrDefault(office, List.of());
            if (!holders.isEmpty()) {
                List<String> before = tokens.subList(0, from).stream().map(Token::folded).toList();
                boolean alone = before.isEmpty();
                return holders.stream()
                        .filter(holder ->
                                alone
                                        ? owner.isEmpty()
                                                || holder.bodies().isEmpty()
                                                || isOf(holder, owner)
                                        : isOf(holder, before))
                        .map(Introduction::actor)
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
        return Set.of();
    }

    private static boolean isOf(Introduction holder, List<String> before) {
        Map<String, Boolean> bodies = new LinkedHashMap<>();
        holder.bodies().forEach(body -> bodies.put(key(body), true));
        return bodies.containsKey(String.join(" ", before));
    }

    private static Span span(List<Token> tokens, int at, int words) {
        return new Span(tokens.get(at).span().start(), tokens.get(at + words - 1).span().end());
    }

    private static void put(Map<String, Set<Actor>> names, String name, Actor actor) {
        String key = key(name);
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, _ -> new TreeSet<>()).add(actor);
        }
    }

    /// The words of a name without the article.
    private static String key(String name) {
        List<Token> tokens = Token.of(name);
        return IntStream.range(0, tokens.size())
                .filter(i -> i > 0 || !tokens.get(i).folded().equals("the"))
                .mapToObj(i -> tokens.get(i).folded())
                .collect(Collectors.joining(" "));
    }
}
