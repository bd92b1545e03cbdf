package readout.scores;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import readout.ask.Answer;
import readout.ask.Asker;
import readout.ask.Scales;
import readout.citation.CitationChecker;
import readout.fixture.Remembered;
import readout.index.BgeEmbedder;
import readout.statement.Statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Questions that the documents answer and questions that they do not, each asked with what was
/// fitted to the questions on other themes only: whether it is answered or refused, and whether the
/// answer is what the label says.
final class AskSet implements ScoredSet {
    @Override
    public String name() {
        return "ask";
    }

    @Override
    public Path folder(Path data) {
        return AskLabels.FOLDER;
    }

    @Override
    public List<Measure> measure(Path data) throws IOException {
        assumeTrue(
                Files.exists(data.resolve("nato")),
                "some of the questions are to the folder nato, which is not there");
        try (BgeEmbedder embedder = BgeEmbedder.open(Path.of("target", "model"))) {
            return measure(data, new Remembered(embedder));
        }
    }

    static List<Measure> measure(Path data, readout.index.Embedder embedder) throws IOException {
        List<AskFit.Asked> all = AskFit.asked(data, embedder);
        List<Boolean> refusedAnswerable = new ArrayList<>();
        List<Boolean> refusedOther = new ArrayList<>();
        List<Boolean> printed = new ArrayList<>();
        List<Boolean> first = new ArrayList<>();
        for (String fold : AskFit.folds(all)) {
            Scales scales = Scales.of(AskFit.fit(AskFit.without(all, fold)));
            for (AskFit.Asked one : all) {
                if (one.fold().equals(fold)) {
                    Answer answer =
                            new Asker(one.holdings(), embedder, new CitationChecker(), scales)
                                    .ask(one.question());
                    boolean refused = answer instanceof Answer.Abstained;
                    (one.label().isAnswerable() ? refusedAnswerable : refusedOther).add(refused);
                    if (one.label().isAnswerable() && !refused) {
                        List<Statement> cited = answer.passages();
                        printed.add(cited.stream().anyMatch(each -> isAnswer(one, each)));
                        first.add(
                                answer.sentences().getFirst().evidence().stream()
                                        .anyMatch(each -> isAnswer(one, each)));
                    }
                }
            }
        }
        return List.of(
                Measure.share("not in the documents, refused", refusedOther).aiming(0.95),
                Measure.share("in the documents, refused", refusedAnswerable).aimingBelow(0.05),
                Measure.share("answered, the passage among those printed", printed).aiming(0.95),
                Measure.share("answered, the first sentence is it", first).aiming(0.9));
    }

    private static boolean isAnswer(AskFit.Asked one, Statement statement) {
        return one.label().isAnswer(statement, one.corpus());
    }
}
