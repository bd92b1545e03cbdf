package readout.bench;

import readout.document.DateClue;
import readout.document.Document;
import readout.document.PublicationDate;
import readout.document.PublicationDate.Basis;
import readout.text.Sha256;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Press releases of invented people and bodies over many weeks, as many as one likes: about 20
/// statements to a document, 25 documents to a week, each on one subject or two.
///
/// Few words are used often and many seldom (Zipf), sentences say what will be, must not be or has
/// been done, with figures and names, and every speaker has some sentences that come back.
final class InventedLibrary {
    private static final int SUBJECTS = 40;
    private static final int WORDS_OF_A_SUBJECT = 150;
    private static final int COMMON_WORDS = 4_000;
    private static final int PARAGRAPHS = 20;
    private static final int DOCUMENTS_OF_A_WEEK = 25;

    private static final List<String> OFFICES =
            List.of(
                    "Foreign Minister",
                    "Prime Minister",
                    "Secretary General",
                    "Commissioner",
                    "Minister of Finance",
                    "Governor",
                    "Director General",
                    "Ambassador");

    private static final List<String> BODIES =
            List.of("Council", "Commission", "Bank", "Alliance", "Agency", "Union");

    /// A number stands for a word: 1 for one of the subject, 2 for a common one, 3 for a figure, 4
    /// for a name.
    private static final List<String> SENTENCES =
            List.of(
                    "we will 2 the 1 of the 1 in 4 before the 2 is 2ed",
                    "the 1 must not be 2ed while the 1 and the 2 of 4 are 2ed",
                    "the 2 1 has 3 million 1s, up from 3 million, and 3 per cent of the 2s",
                    "we have 2ed the 1 that 4 asked for and we will go on with the 1",
                    "no 1 was 2ed by the 2, and the 2 1 of 4 will remain open",
                    "we call on 4 to 2 the 1, which may 2 the 1s of the 2",
                    "the 1 was signed on 3 March and 4 plans to 2 the 1 next year",
                    "we are ready to consider a 1 for 4 if the 2 1 allows it",
                    "all 1s of 4 agree that the 1 and the 1 need a 2 2",
                    "the 2 of the 1 rests on the 1s, and we strongly support the 2 of 4");

    private static final List<String> STANDING =
            List.of(
                    "we stand by the 1 of 4 for as long as it takes",
                    "our 1 is political and practical support for the 2 of 4",
                    "the 1 will keep the target at 3 per cent until the 2 is 2ed");

    private final Random random = new Random(7);
    private final List<Speaker> speakers = new ArrayList<>();

    private record Speaker(String name, String office, String body, List<String> standing) {
        String family() {
            return name.substring(name.indexOf(' ') + 1);
        }
    }

    /// @param people who speak, some far more often than others
    private InventedLibrary(int people) {
        for (int i = 0; i < people; i++) {
            String name = capital(word(-3, 2 * i)) + " " + capital(word(-4, i)) + "ová";
            String place = capital(word(-2, i % 30));
            String body = place + " " + BODIES.get(i % BODIES.size());
            List<String> standing = new ArrayList<>();
            for (String pattern : STANDING) {
                standing.add(filled(pattern, i % SUBJECTS));
            }
            speakers.add(new Speaker(name, OFFICES.get(i % OFFICES.size()), body, standing));
        }
    }

    /// @param statements about so many
    /// @param people who speak
    static List<Document> of(int statements, int people) {
        InventedLibrary library = new InventedLibrary(people);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < statements / PARAGRAPHS; i++) {
            int week = i / DOCUMENTS_OF_A_WEEK;
            documents.add(library.document(i, monday(week).plusDays(i % 5)));
        }
        return documents;
    }

    /// The last day of the last week that has as many documents as any.
    static LocalDate lastMonday(int statements) {
        return monday((statements / PARAGRAPHS - 1) / DOCUMENTS_OF_A_WEEK);
    }

    private static LocalDate monday(int week) {
        return LocalDate.of(2021, 1, 4).plusWeeks(week);
    }

    private Document document(int number, LocalDate date) {
        Speaker speaker = speakers.get(zipf(speakers.size()));
        int subject = zipf(SUBJECTS);
        String title = "Remarks of " + speaker.name() + " on the " + word(subject, number % 9);
        StringBuilder text = new StringBuilder(title).append("\n\n");
        text.append(
                "%s %s of the %s spoke on %d.%n%n"
                        .formatted(speaker.office(), speaker.name(), speaker.body(), number));
        for (int i = 0; i < PARAGRAPHS; i++) {
            boolean again = random.nextInt(12) == 0;
            int about = random.nextInt(4) == 0 ? zipf(SUBJECTS) : subject;
            String said =
                    again
                            ? speaker.standing().get(random.nextInt(STANDING.size()))
                            : filled(SENTENCES.get(random.nextInt(SENTENCES.size())), about);
            text.append(told(said, speaker, i)).append("\n\n");
        }
        String whole = text.toString();
        return new Document(
                new Document.Id(Sha256.of(whole.getBytes(StandardCharsets.UTF_8))),
                "%06d.txt".formatted(number),
                title,
                speaker.body(),
                new PublicationDate(date, Basis.STATED, date.toString()),
                List.of(new DateClue.Full(date, Basis.STATED, date.toString())),
                "en",
                whole,
                List.of(),
                List.of());
    }

    private static String told(String said, Speaker speaker, int place) {
        return switch (place % 5) {
            case 0 -> "“" + capital(said) + ",” " + speaker.name() + " said.";
            case 1 -> "Ms. " + speaker.family() + " underlined that " + said + ".";
            case 2 -> "“" + capital(said) + "”, the " + speaker.office() + " stressed.";
            case 3 -> "The " + speaker.body() + " noted that " + said + ".";
            default -> "She added: “" + capital(said) + ".”";
        };
    }

    private String filled(String pattern, int subject) {
        StringBuilder sentence = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            switch (c) {
                case '1' -> sentence.append(word(subject, zipf(WORDS_OF_A_SUBJECT)));
                case '2' -> sentence.append(word(-1, zipf(COMMON_WORDS)));
                case '3' -> sentence.append(2 + random.nextInt(90));
                case '4' -> sentence.append(capital(word(-2, zipf(30))));
                default -> sentence.append(c);
            }
        }
        return sentence.toString();
    }

    /// The lower the oftener: the logarithm of the rank is spread evenly.
    private int zipf(int size) {
        return Math.min(size - 1, (int) (Math.pow(size + 1, random.nextDouble()) - 1));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// The word of a number in one of several vocabularies, of which no two share many.
    private static String word(int vocabulary, int number) {
        long mixed = (vocabulary * 1_000_003L + number + 1) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 29;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bdfgklmnprstvz".charAt((int) ((mixed >>> (8 * i)) & 0xff) % 14));
            word.append("aeiou".charAt((int) ((mixed >>> (8 * i + 24)) & 0xff) % 5));
        }
        return word.append("bdgklmnprtz".charAt((int) ((mixed >>> 48) & 0xff) % 11)).toString();
    }
}
