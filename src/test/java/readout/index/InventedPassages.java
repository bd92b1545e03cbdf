package readout.index;

import readout.document.Document;
import readout.document.Passage;
import readout.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented passages in any number, the same for the same number.
public final class InventedPassages {
    public static final int DIMENSIONS = 48;
    public static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 10);

    private static final int PER_DOCUMENT = 12;
    private static final int SUBJECTS = 40;

    private InventedPassages() {}

    /// Twelve to a document, a document every third day.
    public static List<EmbeddedPassage> some(int number) {
        List<EmbeddedPassage> passages = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            passages.add(one(i));
        }
        return passages;
    }

    public static Document.Id document(int number) {
        return new Document.Id("%064x".formatted(number));
    }

    /// The words come by how common they are, as in any language; the vector by a subject.
    private static EmbeddedPassage one(int i) {
        Random random = new Random(i);
        int document = i / PER_DOCUMENT;
        int subject = random.nextInt(SUBJECTS);
        StringBuilder text = new StringBuilder(subject(subject));
        for (int word = 0; word < 12; word++) {
            text.append(' ').append(word((int) Math.pow(2_000, random.nextDouble())));
        }
        return passage(
                document,
                i % PER_DOCUMENT * 200,
                text.toString(),
                FIRST_DAY.plusDays(3L * document),
                List.of("Actor " + random.nextInt(7)),
                List.of("theme-" + subject % 9),
                random.nextInt(3) == 0 ? "DIRECT" : "INDIRECT",
                vector(subject, random));
    }

    /// What passages on the subject say.
    public static String subject(int subject) {
        return word(1_000_000 + subject);
    }

    /// A word for each number, the commonest for 1; none is a form of another in any language.
    public static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 10) {
            word.append("bdfgklmpvz".charAt(rest % 10)).append('o');
        }
        return word.toString();
    }

    /// A passage with a text of its own.
    public static EmbeddedPassage passage(
            int document,
            int start,
            String text,
            LocalDate date,
            List<String> actors,
            List<String> themes,
            String speech,
            float[] vector) {
        Span span = new Span(start, start + text.length());
        return new EmbeddedPassage(
                new IndexedPassage(
                        new Passage(document(document), span, text, null),
                        "Title " + document,
                        date,
                        actors,
                        themes,
                        speech,
                        speech.equals("DIRECT") ? "said" : null),
                vector);
    }

    /// A vector near that of its subject.
    public static float[] vector(int subject, Random random) {
        Random fixed = new Random(-subject - 1L);
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (fixed.nextGaussian() + 0.7 * random.nextGaussian());
        }
        return unit(vector);
    }

    /// The vector made one long.
    public static float[] unit(float[] vector) {
        double length = Math.sqrt(Embedder.similarity(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }
}
