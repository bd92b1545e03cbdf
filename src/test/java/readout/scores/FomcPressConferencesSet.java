package readout.scores;

import readout.document.Corpus;
import readout.document.Document;
import readout.fixture.FixtureCorpus;
import readout.statement.Statement;
import readout.statement.StatementExtractor;
import readout.text.Normalizer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Transcripts in PDF beside (speaker, sentence) as others took them out (`*.gold.csv`).
///
/// A sentence is found when it stands verbatim in what is read, white space aside. Its speaker is
/// right when the statement with its words is that speaker's. A journalist's question must be
/// nobody's statement. Sentences of the one who answers that are no statement (thanks, "next
/// question") say nothing of speakers and are not counted for them. The gold has slips of its own:
/// a perfect reader reaches about .998.
final class FomcPressConferencesSet implements ScoredSet {
    /// The gold sentences keep running headers where a page ends inside one.
    private static final Pattern GOLD_HEADER =
            Pattern.compile(
                    "(?:^|(?<= ))(?:January|February|March|April|May|June|July|August|September"
                            + "|October|November|December) \\d{1,2}, 20\\d\\d (?!\\d)"
                            + "|Chair(?:man)? \\w+[’']s Press Conference FINAL ?");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\d+,(\"[^\"]*\"|[^,]*),(?:\"((?:[^\"]|\"\")*)\"|(.*))$");

    /// Shorter ones ("Thank you.") stand in many places.
    private static final int TELLING = 20;

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
        List<Statement> statements = new StatementExtractor().extract(corpus);
        for (Document document : corpus.documents()) {
            if (!document.origin().endsWith(".pdf")) {
                continue;
            }
            String stem = document.origin().replace(".pdf", "");
            String day = stem.replaceAll("\\D", "");
            dates.add(day.equals(String.valueOf(document.published().date()).replace("-", "")));
            String view = squeezed(document.clean().text());
            Map<String, String> said = new HashMap<>();
            for (Statement statement : statements) {
                if (statement.passage().document().equals(document.id())) {
                    said.put(squeezed(statement.text()), statement.actor().name());
                }
            }
            List<Uttered> gold = gold(folder(data).resolve(stem + ".gold.csv"));
            String answers = mostOften(gold);
            for (Uttered uttered : gold) {
                found.add(view.contains(uttered.sentence()));
                judge(uttered, answers, said, speakers);
            }
        }
        return List.of(
                Measure.share("sentences verbatim", found).aiming(0.998),
                Measure.share("speaker", speakers).aiming(0.998),
                Measure.share("date exact", dates).aiming(1));
    }

    private static void judge(
            Uttered uttered, String answers, Map<String, String> said, List<Boolean> speakers) {
        if (uttered.sentence().length() < TELLING) {
            return;
        }
        String actor = said.get(uttered.sentence());
        if (actor != null) {
            speakers.add(surname(uttered.speaker()).equals(surname(actor)));
        } else if (!uttered.speaker().equals(answers)) {
            boolean taken = said.keySet().stream().anyMatch(s -> s.contains(uttered.sentence()));
            speakers.add(!taken);
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
