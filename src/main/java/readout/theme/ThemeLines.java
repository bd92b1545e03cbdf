package readout.theme;

import readout.document.Document;
import readout.text.Span;
import readout.theme.EarlierTheme.Place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What [ThemeStore] keeps of a theme as lines of text.
final class ThemeLines {
    private static final String RENAMED = "RENAMED";
    private static final String SPLIT = "SPLIT";
    private static final String MERGED = "MERGED";

    private ThemeLines() {}

    /// A line for each document: its SHA-256 and the ranges of the statements. 100,000 statements
    /// take about 1.5 MB.
    static String ofPlaces(Theme theme) {
        Map<String, StringBuilder> lines = new TreeMap<>();
        theme.statements().stream()
                .map(Place::of)
                .distinct()
                .forEach(place ->
                        lines.computeIfAbsent(
                                        place.document().sha256(),
                                        sha256 -> new StringBuilder(sha256))
                                .append(' ')
                                .append(place.span().start())
                                .append('-')
                                .append(place.span().end()));
        return String.join("\n", lines.values());
    }

    static Set<Place> places(String lines) {
        Set<Place> places = new HashSet<>();
        for (String line : lines.lines().toList()) {
            List<String> words = List.of(line.split(" ", -1));
            Document.Id document = new Document.Id(words.getFirst());
            for (String range : words.subList(1, words.size())) {
                int dash = range.indexOf('-');
                Span span =
                        new Span(
                                Integer.parseInt(range, 0, dash, 10),
                                Integer.parseInt(range, dash + 1, range.length(), 10));
                places.add(new Place(document, span));
            }
        }
        return places;
    }

    /// A line for each fate worth telling and each origin: kind, id and label.
    static String ofFates(Theme theme, List<Fate> fates) {
        List<String> lines = new ArrayList<>();
        for (Fate fate : fates) {
            switch (fate) {
                case Fate.Renamed renamed ->
                        lines.add(line(RENAMED, new Fate.Origin(theme.id(), renamed.before())));
                case Fate.Split split -> lines.add(line(SPLIT, split.from()));
                case Fate.Merged merged ->
                        merged.of().forEach(origin -> lines.add(line(MERGED, origin)));
                case Fate.Continued _, Fate.Begun _, Fate.Ended _ -> {}
            }
        }
        return String.join("\n", lines);
    }

    private static String line(String kind, Fate.Origin origin) {
        return kind
                + " "
                + origin.id()
                + " "
                + origin.label().lines().collect(Collectors.joining());
    }

    /// @param label that of the theme whose fates they are
    static List<Fate> fates(String lines, String label) {
        List<Fate> fates = new ArrayList<>();
        List<Fate.Origin> merged = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            String[] words = line.split(" ", 3);
            Fate.Origin origin = new Fate.Origin(words[1], words[2]);
            switch (words[0]) {
                case RENAMED -> fates.add(new Fate.Renamed(origin.label(), label));
                case SPLIT -> fates.add(new Fate.Split(origin));
                case MERGED -> merged.add(origin);
                default -> throw new IllegalArgumentException("not a fate: " + line);
            }
        }
        if (!merged.isEmpty()) {
            fates.add(new Fate.Merged(merged));
        }
        return fates;
    }
}
