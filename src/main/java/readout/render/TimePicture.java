package readout.render;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How much was said on what, when: a row of bars for each theme over the period's columns.
///
/// The bars carry their numbers, so that they are read without colour, and each row has its numbers
/// in words for those who do not see it. All lengths are CSS pixels.
final class TimePicture {
    private static final double WIDTH = 408;
    private static final double ROW = 30;
    private static final double TALLEST = 18;
    private static final double AXIS = 20;
    private static final double WIDEST_BAR = 26;

    /// A label of some characters needs about this much room.
    private static final double LABEL = 30;

    private final Sheet sheet;
    private final Html html;
    private final Buckets buckets;
    private final double step;

    private TimePicture(Sheet sheet) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.buckets = Buckets.of(sheet.evidence().period());
        this.step = WIDTH / buckets.columns().size();
    }

    static void write(Sheet sheet) {
        if (!sheet.evidence().themes().isEmpty()) {
            new TimePicture(sheet).table();
        }
    }

    private void table() {
        List<int[]> rows = sheet.evidence().themes().stream().map(this::counts).toList();
        int most = rows.stream().flatMapToInt(Arrays::stream).max().orElse(1);
        html.open("div", "class", "picture")
                .leaf("h2", "What was said when", "id", "picture")
                .open("table", "class", "bars")
                .open("thead")
                .open("tr")
                .leaf("th", "Theme", "scope", "col")
                .leaf("th", "Passages per " + buckets.unit(), "scope", "col")
                .leaf("th", "All", "scope", "col", "class", "all")
                .close("tr")
                .close("thead")
                .open("tbody");
        for (int i = 0; i < rows.size(); i++) {
            row(sheet.evidence().themes().get(i), rows.get(i), Math.max(1, most));
        }
        html.open("tr", "class", "axis").open("td").close("td").open("td");
        axis();
        html.close("td").open("td").close("td").close("tr");
        html.close("tbody").close("table").close("div");
    }

    private void row(Evidence.Topic topic, int[] counts, int most) {
        html.open("tr", sheet.part("bar", List.of(topic.id()), PageFilter.actors(topic)))
                .open("th", "scope", "row")
                .open(
                        "a",
                        "href",
                        "#" + TopicPart.anchor(topic),
                        "title",
                        "To the theme " + sheet.spell(topic.label()));
        sheet.say(topic.label());
        html.close("a").close("th").open("td");
        svg(ROW, inWords(topic, counts));
        html.empty("line", "x1", "0", "x2", px(WIDTH), "y1", px(ROW - 1), "y2", px(ROW - 1));
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                bar(i, counts[i], TALLEST * counts[i] / most);
            }
        }
        html.close("svg").close("td");
        html.leaf("td", String.valueOf(Arrays.stream(counts).sum()), "class", "all").close("tr");
    }

    private void bar(int column, int count, double height) {
        double width = Math.min(WIDEST_BAR, step * 0.7);
        double middle = (column + 0.5) * step;
        double top = ROW - 1 - Math.max(1.5, height);
        html.empty(
                "rect",
                "x",
                px(middle - width / 2),
                "y",
                px(top),
                "width",
                px(width),
                "height",
                px(ROW - 1 - top));
        html.leaf(
                "text",
                String.valueOf(count),
                "x",
                px(middle),
                "y",
                px(top - 2.5),
                "text-anchor",
                "middle");
    }

    private void axis() {
        List<Buckets.Column> columns = buckets.columns();
        Buckets.Column first = columns.getFirst();
        Buckets.Column last = columns.getLast();
        svg(AXIS, "From " + first.name() + " to " + last.name());
        int every = Math.max(1, (int) Math.ceil(LABEL / step));
        for (int i = 0; i < columns.size(); i++) {
            Buckets.Column column = columns.get(i);
            String x = px((i + 0.5) * step);
            if (i % every == 0) {
                html.leaf("text", column.label(), "x", x, "y", "9", "text-anchor", "middle");
            }
            if (buckets.unit().equals("month")
                    && (i == 0 || column.from().getMonth() == Month.JANUARY)) {
                html.leaf(
                        "text",
                        String.valueOf(column.from().getYear()),
                        "x",
                        x,
                        "y",
                        "18",
                        "text-anchor",
                        "middle");
            }
        }
        html.close("svg");
    }

    private void svg(double height, String alternative) {
        String said = sheet.spell(alternative);
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                px(WIDTH),
                "height",
                px(height),
                "viewBox",
                "0 0 " + px(WIDTH) + " " + px(height),
                "role",
                "img",
                "aria-label",
                said,
                "alt",
                said);
    }

    private int[] counts(Evidence.Topic topic) {
        int[] counts = new int[buckets.columns().size()];
        for (String id : topic.passages()) {
            Evidence evidence = sheet.evidence();
            LocalDate day = evidence.documentOf(evidence.passage(id)).published();
            // What was last said before the period is quoted, and was not said in it.
            if (day != null && evidence.period().contains(day)) {
                counts[buckets.indexOf(day)]++;
            }
        }
        return counts;
    }

    private String inWords(Evidence.Topic topic, int[] counts) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                parts.add(counts[i] + " on " + buckets.columns().get(i).name());
            }
        }
        return topic.label() + ": " + (parts.isEmpty() ? "none" : String.join(", ", parts));
    }

    private static String px(double length) {
        double rounded = Math.round(length * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }
}
