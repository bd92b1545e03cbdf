package readout.index;

import java.util.List;

/// The middle of many vectors, from where texts on one subject lie in different directions: seen
/// from the origin they are all near one another.
///
/// Taking the mean away is the first step of "All-but-the-Top" (Mu and Viswanath, 2018).
public final class Centre {
    private final double[] mean;

    /// @param vectors of one length, at least one
    public Centre(List<float[]> vectors) {
        mean = new double[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
    }

    /// The direction of the vector from here, of unit length; zeros for the middle itself.
    public float[] towards(float[] vector) {
        double square = 0;
        for (int i = 0; i < mean.length; i++) {
            square += (vector[i] - mean[i]) * (vector[i] - mean[i]);
        }
        double scale = square < 1e-12 ? 0 : 1 / Math.sqrt(square);
        float[] direction = new float[mean.length];
        for (int i = 0; i < mean.length; i++) {
            direction[i] = (float) ((vector[i] - mean[i]) * scale);
        }
        return direction;
    }

    /// The directions of all, in their order.
    public List<float[]> towards(List<float[]> vectors) {
        return vectors.stream().map(this::towards).toList();
    }
}
