package readout.injection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The text attacks of BIPIA (Yi and others 2023), where the data is there.
final class ForeignInstructions {
    private ForeignInstructions() {}

    static List<String> in(Path folder) throws IOException {
        List<String> instructions = new ArrayList<>();
        JsonNode families =
                new ObjectMapper().readTree(folder.resolve("text_attack_train.json").toFile());
        for (JsonNode family : families) {
            family.forEach(instruction -> instructions.add(instruction.asText()));
        }
        return instructions;
    }
}
