package readout.index;

import java.util.List;

/// Turns texts into vectors whose dot product says how near they are in meaning.
public interface Embedder {
    /// What a question is led in by before it is embedded: the models of BGE (Xiao and others,
    /// 2023) were trained to read it before what is searched with, and nothing before what is
    /// found.
    String QUESTION = "Represent this sentence for searching relevant passages: ";

    /// Names the model and its version; vectors of two names do not compare.
    String name();

    /// One vector of unit length for each text, in their order. The same text always has the same
    /// vector, whatever stands beside it. Texts must not be blank.
    List<float[]> embed(List<String> texts);

    /// The dot product of two vectors of the same length.
    static double similarity(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
