package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import readout.fixture.Labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// A reader of every issue of the fixture corpus is told nothing twice.
class HabitTest {
    private static final int FIRST = 6;
    private static final int LAST = 13;

    @TempDir Path folder = Path.of("");

    @Test
    void noPositionOfAnIssueWasToldByAnEarlierOneOrIsToldAsAChangeBesides() throws IOException {
        Terminal terminal = new Terminal(folder.resolve("library"));
        Set<String> told = new HashSet<>();
        int positions = 0;
        for (int week = FIRST; week <= LAST; week++) {
            Path out = folder.resolve("week" + week);
            assertThat(
                            terminal.run(
                                            "brief",
                                            Labels.CORPUS,
                                            "--week",
                                            "2031-W%02d".formatted(week),
                                            "--format",
                                            "json",
                                            "--out",
                                            out)
                                    .code())
                    .isZero();
            JsonNode issue = new ObjectMapper().readTree(out.resolve("briefing.json").toFile());
            Set<String> changed = changed(issue);
            Set<String> held = new HashSet<>();
            for (JsonNode theme : issue.get("themes")) {
                for (JsonNode position : theme.get("positions")) {
                    for (JsonNode sentence : position.get("sentences")) {
                        String words = saying(position.get("actor").asText(), sentence);
                        assertThat(told).as("told before week %d", week).doesNotContain(words);
                        assertThat(held.add(words))
                                .as("twice in week %d: %s", week, words)
                                .isTrue();
                        sentence.get("citations")
                                .forEach(p -> assertThat(changed).doesNotContain(p.asText()));
                    }
                }
            }
            positions += held.size();
            told.addAll(held);
        }
        assertThat(positions).isGreaterThan(100);
    }

    private static String saying(String actor, JsonNode sentence) {
        return actor + ": " + sentence.get("text").asText().replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    private static Set<String> changed(JsonNode issue) {
        Set<String> changed = new HashSet<>();
        for (JsonNode theme : issue.get("themes")) {
            for (JsonNode change : theme.get("changes")) {
                change.get("after").forEach(passage -> changed.add(passage.asText()));
            }
        }
        return changed;
    }
}
