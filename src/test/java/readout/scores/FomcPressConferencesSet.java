package readout.scores;

import org.jspecify.annotations.Nullable;

import readout.document.Corpus;
import readout.document.Document;
import readout.fixture.FixtureCorpus;
import readout.statement.Actor;
import readout.statement.StatementExtractor;
import readout.statement.Turn;
import readout.text.CleanText;
import readout.text.Normalizer;
import readout.text.Span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Transcripts in PDF beside (speaker, sentence) as others took them out (`*.gold.csv`).
///
/// A sentence is found when it stands verbatim in what is read, white space aside. Every sentence
/// found has a speaker by our reading, statement or not: whoever has the turn in which it stands.
/// That is right when it is the one who answers and the gold says so, or when it is somebody else
/// and the gold names somebody else, whose name we may not know. The gold has slips of its own: a
/// perfect reader reaches about .998.
final class FomcPressConferencesSet implements ScoredSet {
    /// The gold sentences keep running headers where a page ends inside one.
    private static final Pattern GOLD_HEADER =
            Pattern.compile(
                    "(?:^|(?<= ))(?:January|February|March|April|May|June|July|August|September"
                            + "|October|November|December) \\d{1,2}, 20\\d\\d (?!\\d)"
                            + "|Chair(?:man)? \\w+[’']s Press Conference FINAL ?");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\d+,(\"[^\"]*\"|[^,]*),(?:\"((?:[^\"]|\"\")*)\"|(.*))$");

    /// Shorter ones ("Thank you.") stand in many places: they are looked for near the one before.
    private static final int TELLING = 20;

    private static final int NEAR = 3000;

    private record Uttered(String speaker, String sentence) {}

    @Override
    public String name() {
        return "fomc-pressconf";
    }

    @Override
    public Path folder(Path data) {
        return data.resolve("fomc-pressconf");
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        List<Boolean> found = new ArrayList<>();
        List<Boolean> speakers = new ArrayList<>();
        List<Boolean> dates = new ArrayList<>();
        Corpus corpus = FixtureCorpus.read(folder(data));
        Map<Document.Id, List<Turn>> turns = new StatementExtractor().turns(corpus);
        for (Document document : corpus.documents()) {
            if (!document.origin().endsWith(".pdf")) {
                continue;
            }
            String stem = document.origin().replace(".pdf", "");
            String day = stem.replaceAll("\\D", "");
            dates.add(day.equals(String.valueOf(document.published().date()).replace("-", "")));
            String view = squeezed(document.clean().text());
            Script script = Script.of(document, turns.getOrDefault(document.id(), List.of()));
            List<Uttered> gold = gold(folder(data).resolve(stem + ".gold.csv"));
            String answers = mostOften(gold);
            for (Uttered uttered : gold) {
                boolean stands = view.contains(uttered.sentence());
                found.add(stands);
                if (stands) {
                    speakers.add(isRight(script.speaker(uttered.sentence()), uttered, answers));
                }
            }
        }
        return List.of(
                Measure.share("sentences verbatim", found).aiming(0.998),
                Measure.share("speaker of every sentence", speakers).aiming(0.998),
                Measure.share("date exact", dates).aiming(1));
    }

    private static boolean isRight(@Nullable String speaker, Uttered uttered, String answers) {
        if (speaker == null) {
            return false;
        }
        boolean answersByGold = uttered.speaker().equals(answers);
        return answersByGold == surname(speaker).equals(surname(answers));
    }

    /// The turns of a document one behind the other, gone through from first to last.
    private static final class Script {
        private final StringBuilder words = new StringBuilder();
        private final NavigableMap<Integer, String> speakers = new TreeMap<>();
        private int at;

        static Script of(Document document, List<Turn> turns) {
            Script script = new Script();
            for (Turn turn : turns) {
                Actor actor = turn.actor();
                script.speakers.put(
                        script.words.length(), actor == null ? turn.label() : actor.name());
                script.words.append(squeezed(said(document, turn)));
            }
            return script;
        }

        /// What is said in the turn, without the page furniture in between.
        private static String said(Document document, Turn turn) {
            List<Span> leftOut = new ArrayList<>();
            leftOut.add(new Span(0, turn.span().start()));
            leftOut.add(new Span(turn.span().end(), document.text().length()));
            document.marks().forEach(mark -> leftOut.add(mark.span()));
            return CleanText.of(document.text(), leftOut).text();
        }

        /// Who says the next sentence; null where it stands in nobody's turn.
        @Nullable String speaker(String sentence) {
            int place = words.indexOf(sentence, at);
            boolean near = place >= 0 && place < at + NEAR;
            if (near) {
                at = place + sentence.length();
            } else if (place < 0 || sentence.length() < TELLING) {
                place = words.indexOf(sentence);
            }
            Map.Entry<Integer, String> turn = place < 0 ? null : speakers.floorEntry(place);
            return turn == null ? null : turn.getValue();
        }
    }

    private static String surname(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace(".", "").strip();
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static String mostOften(List<Uttered> gold) {
        Map<String, Integer> counts = new HashMap<>();
        gold.forEach(uttered -> counts.merge(uttered.speaker(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static List<Uttered> gold(Path csv) throws IOException {
        List<Uttered> gold = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(csv));
        while (row.find()) {
            String quoted = row.group(2);
            String sentence = quoted != null ? quoted.replace("\"\"", "\"") : row.group(3);
            gold.add(
                    new Uttered(
                            row.group(1).replace("\"", ""),
                            squeezed(GOLD_HEADER.matcher(sentence).replaceAll(""))));
        }
        return gold;
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text).text().replace(" ", "");
    }
}
