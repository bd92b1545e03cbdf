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
/// the same number; words are as common as in any language. Vectors lie as those of the embedder do
/// for 5,000 sentences of statements and news: any two have a similarity of 0.5 in the mean, the
/// tenth nearest one of 0.73 (0.77 there), and a third of what tells them apart is in ten of all
/// directions, so that an index can neither tell them all apart at a glance nor has to look at all.
final class InventedIndex {
    private static final int DIMENSIONS = 384;
    private static final int WORDS = 60_000;
    private static final int WORDS_OF_PASSAGE = 60;
    private static final int PER_DOCUMENT = 12;
    private static final int DAYS = 2_800;
    private static final int ACTORS = 300;
    private static final int SUBJECTS = 500;
    private static final int THEMES = 200;

    /// In so many directions, each mattering less than the one before, most of the difference lies.
    private static final int DIRECTIONS = 64;

    private static final double FALLING = 0.9;
    private static final double OF_DIRECTIONS = 0.75;

    /// How far a passage lies from its subject, which lies at 1 from the middle of all.
    private static final double FROM_SUBJECT = 0.7;

    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);

    private final int passages;
    private final float[][] subjects = new float[SUBJECTS][];
    private final float[][] directions = new float[DIRECTIONS][];
    private final float[] middle;

    InventedIndex(int passages) {
        this.passages = passages;
        Random random = new Random(-1);
        middle = gaussians(random, DIMENSIONS, 1 / Math.sqrt(DIMENSIONS));
        double all = 0;
        for (int j = 0; j < DIRECTIONS; j++) {
            all += Math.pow(j + 1.0, -FALLING);
        }
        for (int j = 0; j < DIRECTIONS; j++) {
            double share = OF_DIRECTIONS * Math.pow(j + 1.0, -FALLING) / all;
            directions[j] = gaussians(random, DIMENSIONS, Math.sqrt(share / DIMENSIONS));
        }
        for (int i = 0; i < SUBJECTS; i++) {
            subjects[i] = gaussians(random, DIRECTIONS, 1);
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
                        List.of("theme-" + i % THEMES),
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
        Random random = new Random(31 * i + other);
        float[] subject = subjects[(int) (i * 7_919 % SUBJECTS)];
        double size = Math.sqrt(1 + FROM_SUBJECT * FROM_SUBJECT);
        float[] vector = gaussians(random, DIMENSIONS, Math.sqrt((1 - OF_DIRECTIONS) / DIMENSIONS));
        for (int j = 0; j < DIRECTIONS; j++) {
            double far = (subject[j] + FROM_SUBJECT * random.nextGaussian()) / size;
            for (int d = 0; d < DIMENSIONS; d++) {
                vector[d] += (float) (far * directions[j][d]);
            }
        }
        for (int d = 0; d < DIMENSIONS; d++) {
            vector[d] += middle[d];
        }
        float norm = (float) Math.sqrt(Embedder.similarity(vector, vector));
        for (int d = 0; d < DIMENSIONS; d++) {
            vector[d] /= norm;
        }
        return vector;
    }

    private static float[] gaussians(Random random, int size, double deviation) {
        float[] numbers = new float[size];
        for (int d = 0; d < size; d++) {
            numbers[d] = (float) (deviation * random.nextGaussian());
        }
        return numbers;
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
