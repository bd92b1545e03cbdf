package readout.backend;

import java.util.List;
import java.util.Locale;

/// A part of a request that some hosts and models refuse, and without which they serve as well.
enum Extra {
    /// The schema of the answer. Without it the prompt alone says what to write.
    SCHEMA,
    /// Temperature and seed. Without them a model answers differently each time: the log makes a
    /// run repeatable all the same.
    SAMPLING;

    /// Whether a host that refuses a request means this part of it.
    boolean isMeant(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        return words().stream().anyMatch(lower::contains);
    }

    private List<String> words() {
        return switch (this) {
            case SCHEMA ->
                    List.of(
                            "response_format",
                            "json_schema",
                            "output_config",
                            "output_format",
                            "responseschema",
                            "response_schema",
                            "responsemimetype",
                            "response mime type",
                            "structured output",
                            "json mode",
                            "guided");
            case SAMPLING -> List.of("temperature", "seed");
        };
    }
}
