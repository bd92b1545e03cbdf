package readout.theme;

import readout.statement.Actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The vectors of texts without what all of them share and without who speaks.
///
/// The texts of one subject field lie near one another: what tells them apart is where each lies
/// from the mean. And what an actor says lies near what else he says, whatever it is about, since
/// his office, his country and his manner are in all of it: his own mean is taken off too, the more
/// of it the better it is known. Not all: what an actor mostly speaks about is a subject, too.
final class Meanings {
    /// From so many statements on, half of an actor's mean is taken off.
    private static final double HALF = 100;

    private Meanings() {}

    /// One row of unit length for each vector; zeros where nothing is left.
    ///
    /// @param lines to which the vectors belong
    static float[][] of(List<float[]> vectors, List<Line> lines) {
        int count = vectors.size();
        int length = count == 0 ? 0 : vectors.getFirst().length;
        double[] mean = new double[length];
        for (float[] vector : vectors) {
            for (int k = 0; k < length; k++) {
                mean[k] += vector[k] / count;
            }
        }
        Map<Actor, double[]> ofActor = new HashMap<>();
        Map<Actor, Integer> said = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Actor speaker = lines.get(i).speaker();
            if (speaker != null) {
                said.merge(speaker, 1, Integer::sum);
                double[] sum = ofActor.computeIfAbsent(speaker, _ -> new double[length]);
                for (int k = 0; k < length; k++) {
                    sum[k] += vectors.get(i)[k] - mean[k];
                }
            }
        }
        float[][] meanings = new float[count][length];
        for (int i = 0; i < count; i++) {
            Actor speaker = lines.get(i).speaker();
            double[] own = speaker == null ? mean : ofActor.getOrDefault(speaker, mean);
            double share = speaker == null ? 0 : 1 / (said.getOrDefault(speaker, 0) + HALF);
            for (int k = 0; k < length; k++) {
                meanings[i][k] = (float) (vectors.get(i)[k] - mean[k] - share * own[k]);
            }
            Features.normalize(meanings[i]);
        }
        return meanings;
    }
}
