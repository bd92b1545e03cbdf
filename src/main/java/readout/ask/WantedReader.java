package readout.ask;

import readout.text.ContentWords;
import readout.text.Span;
import readout.text.WordList;
import readout.wording.Term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads of what a question speaks, once its limits are taken out.
final class WantedReader {
    private static final Set<String> ASKING = asking();

    /// Of "how many" and "how much", which ask for a number and say nothing of what is counted.
    private static final Pattern QUANTITY = Pattern.compile("many|much");

    private final Holdings holdings;
    private final Words.Reader reader;

    WantedReader(Holdings holdings) {
        this.holdings = holdings;
        this.reader = holdings.words();
    }

    /// @param rest the question with blanks where its limits stood
    /// @param mentions of actors that are no limits
    List<Wanted> read(String rest, Phrasing phrasing, List<Roster.Mention> mentions) {
        List<Wanted> wanted = new ArrayList<>();
        Set<Span> told = new HashSet<>();
        boolean counted = phrasing.counted() != null;
        boolean done = false;
        Span subject = phrasing.subject();
        for (Part part : parts(rest)) {
            Optional<Roster.Mention> mention =
                    mentions.stream().filter(one -> one.span().overlaps(part.span())).findFirst();
            if (mention.isPresent() ? !told.add(mention.get().span()) : isAsking(part, rest)) {
                continue;
            }
            boolean name = mention.isPresent() || part.kind() == Term.Kind.NAME;
            Wanted.Role role = Wanted.Role.CONTENT;
            if (name && subject != null && isFirst(rest, subject.start(), part.span())) {
                role = Wanted.Role.SUBJECT;
            } else if (counted
                    && phrasing.counted() != null
                    && part.span().start() >= phrasing.counted().start()
                    && part.kind() == Term.Kind.WORD
                    && !name) {
                role = Wanted.Role.COUNTED;
                counted = false;
            } else if (!done
                    && !name
                    && part.kind() == Term.Kind.WORD
                    && isPredicate(rest, phrasing, part.span(), wanted)) {
                role = Wanted.Role.PREDICATE;
                done = true;
            }
            wanted.add(
                    new Wanted(
                            mention.map(one -> one.span().in(rest)).orElse(part.span().in(rest)),
                            reader.keys(part.span().in(rest)),
                            part.root(),
                            name ? Term.Kind.NAME : part.kind(),
                            role,
                            mention.map(Roster.Mention::actors).orElse(Set.of())));
        }
        return wanted;
    }

    /// A word of the question.
    private record Part(Span span, Term.Kind kind, String root) {}

    /// The words, names, numbers and times, in order of place; the words that turn the sense of
    /// others are words like others where it is they that are asked about ("did they deny it").
    private List<Part> parts(String rest) {
        List<Part> parts = new ArrayList<>();
        for (Term term : reader.read(rest, holdings.today()).terms()) {
            if (term.kind() != Term.Kind.SPEAKER) {
                parts.add(new Part(term.span(), term.kind(), root(term)));
            }
        }
        for (ContentWords.Word word : ContentWords.in(rest)) {
            if (parts.stream().noneMatch(part -> part.span().overlaps(word.span()))) {
                String written = word.span().in(rest);
                parts.add(
                        new Part(
                                word.span(),
                                Character.isUpperCase(written.codePointAt(0))
                                                && word.span().start() > 0
                                        ? Term.Kind.NAME
                                        : Term.Kind.WORD,
                                rootOf(written)));
            }
        }
        parts.sort((one, other) -> one.span().compareTo(other.span()));
        return parts;
    }

    private static boolean isAsking(Part part, String rest) {
        String written = part.span().in(rest).toLowerCase(Locale.ROOT);
        return ASKING.contains(written) || QUANTITY.matcher(written).matches();
    }

    /// Whether it is what is done: the word behind the subject, or behind "who" and "who will".
    private static boolean isPredicate(
            String text, Phrasing phrasing, Span word, List<Wanted> before) {
        Span subject = phrasing.subject();
        if (phrasing.kind() == QuestionKind.WHO && before.isEmpty()) {
            return subject == null || (isFirst(text, subject.start(), word) && !isNoun(text, word));
        }
        if (subject == null) {
            return false;
        }
        return word.start() > subject.start()
                && before.stream().anyMatch(one -> one.role() == Wanted.Role.SUBJECT);
    }

    /// Whether an article stands before it: "who is the captain".
    private static boolean isNoun(String text, Span word) {
        return text.substring(0, word.start()).matches("(?is).*(?:^| )(?:the|a|an) $");
    }

    private static String root(Term term) {
        if (term.kind() == Term.Kind.NUMBER || term.kind() == Term.Kind.TIME) {
            return term.key();
        }
        return rootOf(term.written());
    }

    private static String rootOf(String written) {
        return ContentWords.in(Folded.of(written)).stream()
                .findFirst()
                .map(ContentWords.Word::root)
                .orElse(Folded.of(written));
    }

    /// Whether nothing but small words stands before it.
    private static boolean isFirst(String text, int from, Span word) {
        return word.start() >= from
                && ContentWords.in(text.substring(from, word.start())).isEmpty();
    }

    private static Set<String> asking() {
        Set<String> words = new HashSet<>();
        WordList.read("ask/asking-words.txt")
                .forEach(line -> words.addAll(List.of(line.split(" ", -1))));
        return Set.copyOf(words);
    }
}
