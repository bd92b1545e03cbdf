package readout.theme;

import readout.document.Corpus;
import readout.index.Embedder;
import readout.statement.Statement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Groups statements by what they are about; how many themes there are, the statements say.
///
/// The result depends on the statements alone: not on their order, nor on the number of threads.
public final class ThemeGrouper {
    private static final Comparator<Statement> ORDER =
            Statement.ORDER.thenComparing(Statement::text).thenComparing(Statement::actor);

    private final Embedder embedder;
    private final ThemeOptions options;
    private final Taxonomy taxonomy;

    public ThemeGrouper(Embedder embedder, ThemeOptions options) {
        this(embedder, options, Taxonomy.NONE);
    }

    public ThemeGrouper(Embedder embedder, ThemeOptions options, Taxonomy taxonomy) {
        this.embedder = embedder;
        this.options = options;
        this.taxonomy = taxonomy;
    }

    /// Puts every statement on one theme or on none: on the standing one that takes it, else on one
    /// that is found; none where it has no word to go by, or where too few go with it
    /// ([ThemeOptions#smallest]).
    ///
    /// @param corpus the documents of the statements, in which stands what announces them
    public Themes group(List<Statement> statements, Corpus corpus) {
        return group(statements, new Lines(corpus));
    }

    /// As [#group(List, Corpus)], where nothing is known but the statements.
    public Themes group(List<Statement> statements) {
        return group(statements, new Lines(null));
    }

    private Themes group(List<Statement> statements, Lines lines) {
        List<Statement> telling = new ArrayList<>();
        List<Statement> unassigned = new ArrayList<>();
        Map<Taxonomy.Standing, List<Statement>> standing = new LinkedHashMap<>();
        List<Statement> sorted = statements.stream().sorted(ORDER).toList();
        Map<Statement, Taxonomy.Standing> placed = taxonomy.place(sorted);
        for (Statement statement : sorted) {
            Taxonomy.Standing takes = placed.get(statement);
            if (takes != null) {
                standing.computeIfAbsent(takes, _ -> new ArrayList<>()).add(statement);
                continue;
            }
            boolean worded = statement.text().codePoints().anyMatch(Character::isLetterOrDigit);
            (worded ? telling : unassigned).add(statement);
        }
        Set<String> ids = new HashSet<>();
        List<Theme> themes = new ArrayList<>();
        standing.forEach((theme, taken) ->
                themes.add(new Theme(id(theme.label(), ids), theme.label(), theme.words(), taken)));
        Set<String> stand = Set.copyOf(ids);
        if (!telling.isEmpty()) {
            themes.addAll(found(telling, lines.of(telling), unassigned, ids));
        }
        themes.sort(Theme.ORDER);
        return new Themes(themes, unassigned, stand);
    }

    /// @param lines the telling statements with what announces them
    /// @param unassigned takes the statements that are on no theme
    /// @param ids those that are given already
    private List<Theme> found(
            List<Statement> telling,
            List<Line> lines,
            List<Statement> unassigned,
            Set<String> ids) {
        List<List<Word>> words = lines.stream().map(line -> Word.of(line.text())).toList();
        Set<String> ignored = new HashSet<>();
        for (String name : NonThemes.speakers(telling)) {
            Word.of(name).forEach(word -> ignored.add(word.stem()));
        }
        for (String office : NonThemes.OFFICES) {
            Word.of(office).forEach(word -> ignored.add(word.stem()));
        }
        Terms terms = Terms.of(words, ignored);
        int[] community = Grouping.of(lines, vectors(lines), words, terms, options);
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < community.length; i++) {
            members.computeIfAbsent(community[i], _ -> new ArrayList<>()).add(i);
        }
        int smallest = telling.size() < ThemeOptions.MANY ? 1 : options.smallest();
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Integer> group : members.values()) {
            List<Statement> said = said(group, lines);
            if (said.size() >= smallest) {
                groups.add(group);
            } else {
                unassigned.addAll(said);
            }
        }
        groups.sort(
                Comparator.comparingInt((List<Integer> group) -> -said(group, lines).size())
                        .thenComparing(List::getFirst));
        List<ThemeLabels.Naming> names =
                new ThemeLabels(lines, words, terms.information()).of(groups);
        List<Theme> themes = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            ThemeLabels.Naming naming = names.get(g);
            themes.add(
                    new Theme(
                            id(naming.label(), ids),
                            naming.label(),
                            naming.keywords(),
                            said(groups.get(g), lines)));
        }
        return themes;
    }

    private static List<Statement> said(List<Integer> group, List<Line> lines) {
        return group.stream().map(i -> lines.get(i).statement()).filter(Objects::nonNull).toList();
    }

    /// Each text is embedded once.
    private List<float[]> vectors(List<Line> lines) {
        List<String> distinct =
                new ArrayList<>(new LinkedHashSet<>(lines.stream().map(Line::text).toList()));
        List<float[]> embedded = embedder.embed(distinct);
        Map<String, float[]> byText = new HashMap<>();
        for (int i = 0; i < distinct.size(); i++) {
            byText.put(distinct.get(i), embedded.get(i));
        }
        return lines.stream().map(line -> byText.get(line.text())).toList();
    }

    /// The label as lower-case words joined by hyphens, made different from those given before.
    static String id(String label, Set<String> given) {
        String slug =
                Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                        .replaceAll("[’']", "")
                        .replaceAll("[^\\p{Ll}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        String stem = slug.isEmpty() ? "theme" : slug;
        String id = stem;
        for (int n = 2; !given.add(id); n++) {
            id = stem + "-" + n;
        }
        return id;
    }
}
