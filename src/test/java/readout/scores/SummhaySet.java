package readout.scores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Evidence;
import readout.citation.EvidenceFinder;
import readout.document.Document;
import readout.document.Passage;
import readout.fixture.Remembered;
import readout.index.BgeEmbedder;
import readout.index.Embedder;
import readout.position.SubjectSummarizer;
import readout.scores.Grouped.Labelled;
import readout.scores.SummhayTopic.Insight;
import readout.scores.SummhayTopic.Subtopic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Documents that were written to contain known insights: each insight against the documents found
/// for it, and the summary of each question, with as many bullets as it has insights, against the
/// insights (coverage) and their documents (citation), as Summary of a Haystack measures; a judge
/// by words stands in for the one by model, and is itself measured against people.
final class SummhaySet implements ScoredSet {
    private static final int FEWEST_DOCUMENTS = 3;

    /// @param coverage how far the best bullet covers an insight
    /// @param citation the F1 of that bullet's documents
    private record Covered(double coverage, double citation) {}

    /// @param human the coverage people saw
    private record Judged(double human, double judge) {}

    @Override
    public String name() {
        return "summhay";
    }

    @Override
    public Path folder(Path data) {
        return data.resolve("summhay");
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        List<Covered> covered = new ArrayList<>();
        try (BgeEmbedder embedder = BgeEmbedder.open(Path.of("target", "model"))) {
            for (Path file : SummhayTopic.files(folder(data))) {
                Remembered remembered = new Remembered(embedder);
                SummhayTopic topic = SummhayTopic.read(file);
                cite(topic, remembered, alone, together);
                covered.addAll(brief(topic, remembered));
            }
        }
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.of("citing F1, each claim alone", alone, SummhaySet::mean));
        measures.add(Measure.of("citing F1", together, SummhaySet::mean).aiming(0.95));
        measures.add(Measure.of("brief, coverage", covered, some -> mean(some, 1, 0)));
        measures.add(
                Measure.of(
                        "brief, citation F1",
                        covered.stream().filter(one -> one.coverage() > 0).toList(),
                        some -> mean(some, 0, 1)));
        measures.add(Measure.of("brief, joint", covered, some -> mean(some, 1, 1)).aiming(0.45));
        Path labels = folder(data).resolve("coverage_judge.json");
        if (Files.exists(labels)) {
            measures.add(
                    Measure.of(
                            "judge and people, weighted kappa",
                            judged(labels),
                            SummhaySet::weightedKappa));
        }
        return measures;
    }

    private static void cite(
            SummhayTopic topic, Embedder embedder, List<Double> alone, List<Double> together) {
        EvidenceFinder finder = new EvidenceFinder(Passages.of(topic.documents()), embedder);
        List<Insight> insights = topic.insights();
        List<List<Evidence>> found = finder.find(insights.stream().map(Insight::text).toList());
        for (int i = 0; i < insights.size(); i++) {
            Insight insight = insights.get(i);
            alone.add(SummhayTopic.f1(documents(finder.find(insight.text())), insight));
            together.add(SummhayTopic.f1(documents(found.get(i)), insight));
        }
    }

    private static Set<Document.Id> documents(List<Evidence> found) {
        return found.stream()
                .map(Evidence::passage)
                .map(Passage::document)
                .collect(Collectors.toSet());
    }

    private static List<Covered> brief(SummhayTopic topic, Embedder embedder) {
        List<Labelled> sentences = new ArrayList<>();
        for (int document = 0; document < topic.documents().size(); document++) {
            for (String sentence : topic.documents().get(document)) {
                sentences.add(new Labelled(sentence, "", "" + document, "Somebody"));
            }
        }
        SubjectSummarizer summarizer =
                new SubjectSummarizer(Grouped.statements(sentences), embedder, FEWEST_DOCUMENTS);
        CoverageJudge judge = new CoverageJudge(sentences.stream().map(Labelled::text).toList());
        List<Covered> covered = new ArrayList<>();
        for (Subtopic subtopic : topic.subtopics()) {
            List<CitedSentence> bullets =
                    summarizer.summarize(
                            subtopic.query(),
                            subtopic.insights().size(),
                            new CitationGate(new CitationChecker()));
            subtopic.insights().forEach(insight -> covered.add(covered(insight, bullets, judge)));
        }
        return covered;
    }

    private static Covered covered(
            Insight insight, List<CitedSentence> bullets, CoverageJudge judge) {
        return bullets.stream()
                .max(Comparator.comparingDouble(b -> judge.likeness(insight.text(), b.text())))
                .map(bullet -> {
                    Set<Document.Id> cited = new HashSet<>();
                    bullet.passages().forEach(passage -> cited.add(passage.document()));
                    return new Covered(
                            judge.coverage(insight.text(), bullet.text()),
                            SummhayTopic.f1(cited, insight));
                })
                .orElse(new Covered(0, 0));
    }

    private static double mean(List<Double> some) {
        return some.stream().mapToDouble(one -> one).average().orElse(Double.NaN);
    }

    /// The mean of coverage and citation, each to the power given.
    private static double mean(List<Covered> some, int coverage, int citation) {
        return some.stream()
                .mapToDouble(one ->
                        Math.pow(one.coverage(), coverage) * Math.pow(one.citation(), citation))
                .average()
                .orElse(Double.NaN);
    }

    private static List<Judged> judged(Path file) throws IOException {
        JsonNode summaries = new ObjectMapper().readTree(file.toFile());
        Set<String> texts = new HashSet<>();
        for (JsonNode one : summaries) {
            one.get("summary").forEach(bullet -> texts.add(bullet.asText()));
            one.get("reference_insights")
                    .forEach(insight -> texts.add(insight.get("insight").asText()));
        }
        CoverageJudge judge = new CoverageJudge(texts.stream().sorted().toList());
        List<Judged> judged = new ArrayList<>();
        for (JsonNode one : summaries) {
            Map<String, String> human = new HashMap<>();
            one.get("annotation")
                    .forEach(label ->
                            human.put(
                                    label.get("insight_id").asText(),
                                    label.get("coverage").asText()));
            for (JsonNode insight : one.get("reference_insights")) {
                String label = human.get(insight.get("insight_id").asText());
                if (label != null) {
                    double best = 0;
                    for (JsonNode bullet : one.get("summary")) {
                        best =
                                Math.max(
                                        best,
                                        judge.coverage(
                                                insight.get("insight").asText(), bullet.asText()));
                    }
                    judged.add(
                            new Judged(
                                    label.startsWith("fully")
                                            ? 1
                                            : label.startsWith("partially") ? 0.5 : 0,
                                    best));
                }
            }
        }
        return judged;
    }

    /// Agreement beyond chance, where a disagreement counts by its square (Cohen, 1968).
    private static double weightedKappa(List<Judged> some) {
        double seen = 0;
        double humans = 0;
        double humanSquares = 0;
        double judges = 0;
        double judgeSquares = 0;
        for (Judged one : some) {
            seen += Math.pow(one.human() - one.judge(), 2);
            humans += one.human();
            humanSquares += one.human() * one.human();
            judges += one.judge();
            judgeSquares += one.judge() * one.judge();
        }
        double n = some.size();
        double chance = (humanSquares + judgeSquares) / n - 2 * humans * judges / (n * n);
        return 1 - seen / n / chance;
    }
}
