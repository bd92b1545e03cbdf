package readout.backend;

/// What a call took, in tokens of the model as its host counts them.
///
/// @param input of the prompt
/// @param output of the answer, with what the model thought before it
public record Usage(long input, long output) {
    public static final Usage NONE = new Usage(0, 0);

    public Usage {
        if (input < 0 || output < 0) {
            throw new IllegalArgumentException("tokens: " + input + ", " + output);
        }
    }

    public Usage plus(Usage other) {
        return new Usage(input + other.input, output + other.output);
    }
}
