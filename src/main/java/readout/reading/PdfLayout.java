package readout.reading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes paragraphs of the lines of a PDF, and tells running headers, footers and notes from them.
final class PdfLayout {
    private static final int MARGIN_LINES = 4;
    private static final double SAME_PLACE = 5;
    private static final double ROOM = 0.15;

    private static final double REPEATED = 0.4;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?i)\\W*((page|p\\.|seite) )?(\\d{1,4}|[ivxlc]{1,6})( ?(of|/|von)"
                            + " ?\\d{1,4})?\\W*");
    private static final Pattern ITEM =
            Pattern.compile("^([•▪●◦‣–—*-]|\\(?\\d{1,3}[.)]|\\(?[a-z]\\)) ?\\S.*");

    /// `CHAIR POWELL. `: a new speaker begins.
    private static final Pattern TURN =
            Pattern.compile("^\\p{Lu}[\\p{Lu}'’-]+\\.?( \\p{Lu}[\\p{Lu}'’.-]*){1,4}[.:] \\p{Lu}");

    private static final Pattern BULLET = Pattern.compile("^[•▪●◦‣] ?\\S");

    private record Place(String text, long y) {}

    private final List<List<PdfLine>> pages;
    private final double bodySize;
    private final Hyphens hyphens;
    private final List<Block> blocks = new ArrayList<>();
    private final List<PdfLine> notes = new ArrayList<>();
    private final List<Block.Line> paragraph = new ArrayList<>();
    private final List<String> furniture = new ArrayList<>();
    private @Nullable PdfLine opening;

    private PdfLayout(List<List<PdfLine>> pages) {
        this.pages = pages;
        this.bodySize = bodySize(pages);
        this.hyphens = Hyphens.in(pages.stream().flatMap(List::stream).map(PdfLine::text).toList());
    }

    /// @param blocks the body in reading order, then notes, then furniture
    /// @param margins the texts of running headers and footers
    /// @param title the most prominent lines at the top of the first page; empty where none are
    record Laid(List<Block> blocks, List<String> margins, String title) {}

    static Laid lay(List<List<PdfLine>> pages) {
        PdfLayout layout = new PdfLayout(pages);
        return layout.lay();
    }

    private Laid lay() {
        List<Block> apart = new ArrayList<>();
        List<List<PdfLine>> bodies = new ArrayList<>();
        Map<Place, Integer> places = places();
        for (List<PdfLine> page : pages) {
            List<PdfLine> body = new ArrayList<>();
            for (PdfLine line : page) {
                if (isMargin(line, page, places)) {
                    furniture.add(line.text());
                    apart.add(
                            new Block(
                                    Block.Kind.FURNITURE,
                                    List.of(new Block.Line(line.text(), line.page())),
                                    "running header or footer"));
                } else {
                    body.add(line);
                }
            }
            takeNotes(body);
            bodies.add(body);
        }
        String title = title(bodies);
        flow(bodies);
        flow(List.of(notes));
        blocks.addAll(apart);
        return new Laid(blocks, furniture.stream().distinct().toList(), title);
    }

    private static double bodySize(List<List<PdfLine>> pages) {
        Map<Long, Integer> characters = new HashMap<>();
        for (List<PdfLine> page : pages) {
            for (PdfLine line : page) {
                characters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
            }
        }
        return characters.entrySet().stream()
                        .max(
                                Map.Entry.<Long, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(20L)
                / 2.0;
    }

    private static String pattern(PdfLine line) {
        return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }

    private List<PdfLine> marginLines(List<PdfLine> page) {
        List<PdfLine> byPlace =
                page.stream().sorted((a, b) -> Double.compare(a.y(), b.y())).toList();
        int count = byPlace.size();
        List<PdfLine> margins = new ArrayList<>(byPlace.subList(0, Math.min(MARGIN_LINES, count)));
        margins.addAll(byPlace.subList(Math.max(0, count - MARGIN_LINES), count));
        return margins;
    }

    private Map<Place, Integer> places() {
        Map<Place, Integer> places = new HashMap<>();
        for (List<PdfLine> page : pages) {
            marginLines(page).stream()
                    .map(line -> new Place(pattern(line), Math.round(line.y() / SAME_PLACE)))
                    .distinct()
                    .forEach(place -> places.merge(place, 1, Integer::sum));
        }
        return places;
    }

    private boolean isMargin(PdfLine line, List<PdfLine> page, Map<Place, Integer> places) {
        if (!marginLines(page).contains(line)) {
            return false;
        }
        double top = page.stream().mapToDouble(PdfLine::y).min().orElse(0);
        double bottom = page.stream().mapToDouble(PdfLine::y).max().orElse(0);
        boolean outermost = line.y() < top + 1 || line.y() > bottom - 1;
        if (outermost && page.size() > 1 && PAGE_NUMBER.matcher(line.text()).matches()) {
            return true;
        }
        long y = Math.round(line.y() / SAME_PLACE);
        String text = pattern(line);
        int count = 0;
        for (long at = y - 1; at <= y + 1; at++) {
            count += places.getOrDefault(new Place(text, at), 0);
        }
        return count >= 2 && count >= REPEATED * pages.size();
    }

    /// Small type at the foot of a page is a note: it comes after the body.
    private void takeNotes(List<PdfLine> body) {
        int from = body.size();
        while (from > 0 && body.get(from - 1).size() < 0.9 * bodySize) {
            from--;
        }
        if (from < body.size() && from > 0 && body.get(from).text().matches("^[\\d*†‡].*")) {
            List<PdfLine> small = body.subList(from, body.size());
            notes.addAll(small);
            small.clear();
        }
    }

    private String title(List<List<PdfLine>> bodies) {
        List<PdfLine> first =
                bodies.stream().filter(page -> !page.isEmpty()).findFirst().orElse(List.of());
        List<PdfLine> top = first.subList(0, Math.min(12, first.size()));
        double largest = top.stream().mapToDouble(PdfLine::size).max().orElse(0);
        StringBuilder title = new StringBuilder();
        if (largest > 1.1 * bodySize) {
            for (PdfLine line : top) {
                boolean isTitle = line.size() > 0.97 * largest;
                if (isTitle) {
                    title.append(title.isEmpty() ? "" : " ").append(line.text());
                } else if (!title.isEmpty()) {
                    break;
                }
            }
        }
        return title.toString();
    }

    private void flow(List<List<PdfLine>> bodies) {
        PdfLine last = null;
        for (List<PdfLine> page : bodies) {
            double gap = gap(page);
            for (PdfLine line : page) {
                if (last != null && breaks(last, line, gap, page)) {
                    end();
                }
                if (paragraph.isEmpty()) {
                    opening = line;
                }
                paragraph.add(new Block.Line(line.text(), line.page()));
                last = line;
            }
        }
        end();
    }

    /// The usual distance between the baselines of a page.
    private static double gap(List<PdfLine> page) {
        double[] gaps = new double[Math.max(0, page.size() - 1)];
        for (int i = 1; i < page.size(); i++) {
            gaps[i - 1] = page.get(i).y() - page.get(i - 1).y();
        }
        return PdfLine.median(Arrays.stream(gaps).filter(gap -> gap > 1).sorted().toArray());
    }

    /// Where lines that begin like this one end at most; for a centred one, where any above and
    /// below it do.
    private static double right(PdfLine line, List<PdfLine> page) {
        List<PdfLine> alike =
                page.stream()
                        .filter(other -> Math.abs(other.left() - line.left()) < 6 * line.em())
                        .toList();
        return (alike.size() >= 3 ? alike : page)
                .stream()
                        .filter(other -> other.left() < line.right() && line.left() < other.right())
                        .mapToDouble(PdfLine::right)
                        .max()
                        .orElse(line.right());
    }

    /// Where lines like this one begin that are not indented: on its page, where that has enough of
    /// them, else in the document.
    private double left(PdfLine line, List<PdfLine> page) {
        double[] here = lefts(line, page.stream());
        double[] lefts =
                here.length >= 10 ? here : lefts(line, pages.stream().flatMap(List::stream));
        return lefts[lefts.length / 10];
    }

    private static double[] lefts(PdfLine line, Stream<PdfLine> lines) {
        return lines.mapToDouble(PdfLine::left)
                .filter(left -> Math.abs(left - line.left()) < 8 * line.size())
                .sorted()
                .toArray();
    }

    private boolean breaks(PdfLine last, PdfLine line, double gap, List<PdfLine> page) {
        if (Math.abs(last.size() - line.size()) > 0.12 * Math.max(last.size(), line.size())) {
            return true;
        }
        if (last.size() > 1.1 * bodySize && last.page() == line.page()) {
            return line.y() - last.y() > 2 * line.size();
        }
        if (TURN.matcher(line.text()).find()) {
            return true;
        }
        boolean indented = line.left() > left(line, page) + 0.8 * line.size() && !hangs(line);
        if (BULLET.matcher(line.text()).find()
                || (ITEM.matcher(line.text()).matches() && last.endsSentence())) {
            return true;
        }
        boolean elsewhere = last.page() != line.page() || line.y() < last.y() - line.size();
        if (elsewhere) {
            return indented || (last.endsSentence() && endsEarly(last, line, page));
        }
        if (line.y() - last.y() > 1.4 * gap) {
            return true;
        }
        boolean alsoIndented = Math.abs(line.left() - last.left()) < 0.5 * line.size();
        if (indented && (!alsoIndented || last.endsSentence())) {
            return true;
        }
        return !goesOn(last, line) && endsEarly(last, line, page);
    }

    /// Whether the line stands under the words of the item that its paragraph is.
    private boolean hangs(PdfLine line) {
        PdfLine first = opening;
        return first != null
                && ITEM.matcher(first.text()).matches()
                && line.left() > first.left() + 0.3 * line.size()
                && line.left() < first.left() + 4 * line.size();
    }

    private static boolean goesOn(PdfLine last, PdfLine line) {
        return !last.endsSentence() && Character.isLowerCase(line.text().codePointAt(0));
    }

    /// Whether the first word of the next line would have fitted on this one.
    private static boolean endsEarly(PdfLine last, PdfLine line, List<PdfLine> page) {
        double right = right(last, page);
        // A number and its unit are kept on one line: without a full stop it takes more room to
        // tell.
        double spare = last.endsSentence() ? last.em() : ROOM * (right - last.left());
        return last.right() + 1.2 * last.em() + line.firstWord() < right - spare;
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block(Block.Kind.BODY, hyphens.join(paragraph), ""));
            paragraph.clear();
        }
    }
}
