package readout.bench;

import readout.document.Document;
import readout.document.Passage;
import readout.index.EmbeddedPassage;
import readout.index.Embedder;
import readout.index.Filter;
import readout.index.IndexedPassage;
import readout.text.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Passages of some 400 characters by 300 actors over 2,800 days, as many as wanted, the same for
/// the same number; words are as common as in any language, vectors lie about as those of a model.
final class InventedIndex {
    private static final int DIMENSIONS = 384;
    private static final int WORDS = 60_000;
    private static final int WORDS_OF_PASSAGE = 60;
    private static final int PER_DOCUMENT = 12;
    private static final int DAYS = 2_800;
    private static final int ACTORS = 300;
    private static final int SUBJECTS = 2_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);

    private final int passages;
    private final float[][] subjects = new float[SUBJECTS][];

    InventedIndex(int passages) {
        this.passages = passages;
        for (int i = 0; i < SUBJECTS; i++) {
            subjects[i] = gaussians(new Random(-i - 1L), new float[DIMENSIONS]);
        }
    }

    /// In the order of their dates.
    List<EmbeddedPassage> passages(int from, int until) {
        return IntStream.range(from, until).parallel().mapToObj(this::passage).toList();
    }

    private EmbeddedPassage passage(int i) {
        Random random = new Random(i);
        String text = text(i);
        int document = i / PER_DOCUMENT;
        int start = i % PER_DOCUMENT * 1_000;
        return new EmbeddedPassage(
                new IndexedPassage(
                        new Passage(
                                new Document.Id("%064x".formatted(document)),
                                new Span(start, start + text.length()),
                                text,
                                null),
                        "Statement " + document,
                        day(i),
                        List.of("Actor " + random.nextInt(ACTORS)),
                        List.of("theme-" + i % SUBJECTS / 10),
                        i % 3 == 0 ? "DIRECT" : "INDIRECT",
                        "said"),
                vector(i, 0));
    }

    private LocalDate day(long i) {
        return FIRST_DAY.plusDays(i / PER_DOCUMENT * PER_DOCUMENT * DAYS / passages);
    }

    String text(int i) {
        Random random = new Random(i);
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < WORDS_OF_PASSAGE; word++) {
            text.append(word == 0 ? "" : " ").append(word(random));
        }
        return text.toString();
    }

    /// Six words, common and rare.
    String question(int i) {
        Random random = new Random(-i - 1L);
        StringBuilder text = new StringBuilder(word(random));
        for (int word = 1; word < 6; word++) {
            text.append(' ').append(word(random));
        }
        return text.toString();
    }

    /// One actor, for a year.
    Filter filter(int i) {
        LocalDate from = day(i * 7_919L % passages).withDayOfMonth(1);
        return Filter.ALL.byActors(Set.of("Actor " + i % ACTORS)).between(from, from.plusYears(1));
    }

    /// All actors, for a month.
    Filter month(int i) {
        LocalDate from = day(i * 7_919L % passages).withDayOfMonth(1);
        return Filter.ALL.between(from, from.plusMonths(1));
    }

    /// The vector of a passage, or another on its subject.
    float[] vector(long i, int other) {
        float[] vector = gaussians(new Random(31 * i + other), new float[DIMENSIONS]);
        float[] subject = subjects[(int) (i * 7_919 % SUBJECTS)];
        for (int d = 0; d < DIMENSIONS; d++) {
            vector[d] = subject[d] + 0.8f * vector[d];
        }
        float norm = (float) Math.sqrt(Embedder.similarity(vector, vector));
        for (int d = 0; d < DIMENSIONS; d++) {
            vector[d] /= norm;
        }
        return vector;
    }

    private static float[] gaussians(Random random, float[] vector) {
        for (int d = 0; d < vector.length; d++) {
            vector[d] = (float) random.nextGaussian();
        }
        return vector;
    }

    private static String word(Random random) {
        int rank = (int) Math.pow(WORDS, random.nextDouble());
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= 16) {
            word.append("bcdfghjklmnprtvz".charAt(rest % 16)).append("aeio".charAt(rest % 4));
        }
        return word.toString();
    }
}
