package readout.scores;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What was measured, as a table to read and as JSON to compare.
final class ScoreTable {
    private static final String BEGIN = "<!-- scores: begin -->";
    private static final String END = "<!-- scores: end -->";

    private final Map<ScoredSet, List<Measure>> measured = new LinkedHashMap<>();

    void add(ScoredSet set, List<Measure> measures) {
        measured.put(set, List.copyOf(measures));
    }

    boolean isEmpty() {
        return measured.isEmpty();
    }

    String markdown() {
        StringBuilder table = new StringBuilder();
        table.append("| set | measure | n | value | 95 % interval | aim |\n");
        table.append("|---|---|---:|---:|---|---|\n");
        measured.forEach((set, measures) -> {
            for (Measure measure : measures) {
                table.append(
                        String.format(
                                Locale.ROOT,
                                "| %s | %s | %d | %s | %s to %s | %s |%n",
                                set.name(),
                                measure.name(),
                                measure.n(),
                                shown(measure.value()),
                                shown(measure.low()),
                                shown(measure.high()),
                                aim(measure)));
            }
        });
        return table.toString();
    }

    /// Puts the table between its marks in the file.
    void putInto(Path file) throws IOException {
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(file + " has no place for the scores: " + BEGIN + " ... " + END);
        }
        Files.writeString(
                file,
                text.substring(0, begin + BEGIN.length())
                        + "\n"
                        + markdown()
                        + text.substring(end));
    }

    void writeJson(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ArrayNode all = mapper.createArrayNode();
        measured.forEach((set, measures) -> {
            for (Measure measure : measures) {
                ObjectNode one = all.addObject();
                one.put("set", set.name());
                one.put("measure", measure.name());
                one.put("n", measure.n());
                one.put("value", measure.value());
                one.put("low", measure.low());
                one.put("high", measure.high());
                one.put("better", measure.better().name());
                one.put("aim", measure.aim());
            }
        });
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, mapper.writeValueAsBytes(all));
    }

    private static String aim(Measure measure) {
        Double aim = measure.aim();
        if (aim == null) {
            return "";
        }
        String sign = measure.better() == Measure.Better.HIGHER ? "≥ " : "≤ ";
        return sign + shown(aim) + (measure.atLeastAsGoodAs(aim, 0) ? "" : ", not reached");
    }

    private static String shown(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }
}
