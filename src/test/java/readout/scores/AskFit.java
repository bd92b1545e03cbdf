package readout.scores;

import readout.ask.Holdings;
import readout.ask.Question;
import readout.ask.QuestionReader;
import readout.ask.Reach;
import readout.ask.Scales;
import readout.ask.Scope;
import readout.ask.Weighed;
import readout.ask.Weigher;
import readout.document.Corpus;
import readout.fixture.Asking;
import readout.fixture.FixtureCorpus;
import readout.fixture.Labels;
import readout.fixture.Remembered;
import readout.index.BgeEmbedder;
import readout.index.Embedder;
import readout.scores.Logistic.Example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Fits what `readout ask` goes by to the questions of `fixtures/questions`, and writes it into the
/// resource `ask/scales.txt`: `java readout.scores.AskFit DATA`.
///
/// First how surely a statement answers a question is fitted, to all that were weighed for it,
/// those that do and those that do not; then how surely the documents do, to the best statement of
/// each question as a fit without the question's theme ranks it. The same questions give the same
/// bytes.
final class AskFit {
    private static final Path RESOURCE =
            Path.of("src", "main", "resources", "readout", "ask", "scales.txt");

    /// Penalties of the fits, by which those to other themes did best: signs are many for some
    /// hundred questions.
    private static final double PENALTY_OF_STATEMENTS = 0.03;

    private static final double PENALTY_OF_DOCUMENTS = 0.05;

    /// The share of answerable questions that may be refused, by which the cut is chosen on
    /// questions that were not learnt from.
    private static final double REFUSED = 0.08;

    /// Parts of the themes; what is fitted to four is looked at on the fifth.
    private static final int PARTS = 5;

    /// A question with what was found for it.
    ///
    /// @param fold the theme; nothing is measured on the theme it was fitted on
    record Asked(
            String fold,
            AskLabels label,
            Question question,
            List<Weighed> weighed,
            Corpus corpus,
            Holdings holdings) {

        boolean isAnswer(Weighed one) {
            return label.isAnswer(one.statement(), corpus);
        }
    }

    private AskFit() {}

    public static void main(String[] args) throws IOException {
        try (BgeEmbedder embedder = BgeEmbedder.open(Path.of("target", "model"))) {
            List<Asked> all = asked(Path.of(args[0]), new Remembered(embedder));
            List<String> lines = new ArrayList<>();
            lines.add(
                    "# How surely a statement answers a question, and how surely the documents do:"
                            + " the mean, deviation");
            lines.add(
                    "# and weight of each sign. Fitted by readout.scores.AskFit, among the tests,"
                            + " to the questions of");
            lines.add(
                    "# fixtures/questions: %d that are answered, %d that are not."
                            .formatted(
                                    all.stream().filter(one -> one.label().isAnswerable()).count(),
                                    all.stream()
                                            .filter(one -> !one.label().isAnswerable())
                                            .count()));
            lines.addAll(fit(all));
            Files.writeString(RESOURCE, String.join("\n", lines) + "\n");
        }
    }

    /// The questions to the fixtures, and to the statements of the folder `nato` where it is there.
    static List<Asked> asked(Path data, Embedder embedder) throws IOException {
        List<Asked> asked = new ArrayList<>(asked("corpus", Labels.CORPUS, embedder));
        if (Files.exists(data.resolve("nato"))) {
            asked.addAll(asked("nato", data.resolve("nato"), embedder));
        }
        return List.copyOf(asked);
    }

    private static List<Asked> asked(String name, Path folder, Embedder embedder)
            throws IOException {
        Corpus corpus = FixtureCorpus.read(folder);
        Asking asking = Asking.of(corpus, embedder);
        Holdings holdings = asking.holdings();
        QuestionReader reader = asking.reader();
        Weigher weigher = new Weigher(holdings, embedder);
        List<Asked> asked = new ArrayList<>();
        for (AskLabels label : AskLabels.read(AskLabels.FOLDER.resolve(name + ".yaml"))) {
            Question question = reader.read(label.ask(), Scope.ALL);
            asked.add(
                    new Asked(
                            name + " " + label.theme(),
                            label,
                            question,
                            weigher.weigh(question),
                            corpus,
                            holdings));
        }
        return asked;
    }

    /// The lines of both scales.
    static List<String> fit(List<Asked> all) {
        List<Example> examples = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        List<String> folds = folds(all);
        for (int part = 0; part < PARTS; part++) {
            int own = part;
            Logistic others =
                    statements(
                            all.stream()
                                    .filter(one -> folds.indexOf(one.fold()) % PARTS != own)
                                    .toList());
            for (Asked one : all) {
                if (folds.indexOf(one.fold()) % PARTS == own && isWeighed(one)) {
                    examples.add(new Example(signs(one, others), one.label().isAnswerable()));
                    parts.add(part);
                }
            }
        }
        List<String> lines =
                new ArrayList<>(statements(all).lines(Scales.STATEMENT, Weigher.SIGNS));
        lines.addAll(
                Logistic.train(examples, PENALTY_OF_DOCUMENTS)
                        .lines(Scales.DOCUMENTS, Reach.SIGNS));
        lines.add(
                String.format(
                        Locale.ROOT, "%s\tcut\t%.6f", Scales.DOCUMENTS, cut(examples, parts)));
        return lines;
    }

    /// Below which the share of answerable questions lies that may be refused, each weighed by what
    /// was fitted without its part.
    private static double cut(List<Example> examples, List<Integer> parts) {
        List<Double> reaches = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<Example> others = new ArrayList<>();
            List<Example> own = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (parts.get(i) == part ? own : others).add(examples.get(i));
            }
            Logistic documents = Logistic.train(others, PENALTY_OF_DOCUMENTS);
            own.stream()
                    .filter(Example::positive)
                    .forEach(one -> reaches.add(documents.probability(one.features())));
        }
        reaches.sort(Comparator.naturalOrder());
        return reaches.get((int) (REFUSED * reaches.size()));
    }

    static List<String> folds(List<Asked> all) {
        return all.stream().map(Asked::fold).distinct().sorted().toList();
    }

    static List<Asked> without(List<Asked> all, String fold) {
        return all.stream().filter(one -> !one.fold().equals(fold)).toList();
    }

    private static boolean isWeighed(Asked one) {
        return !one.weighed().isEmpty() && one.question().stranger() == null;
    }

    private static List<Double> signs(Asked one, Logistic statement) {
        List<Double> fits =
                one.weighed().stream().map(each -> statement.probability(each.signs())).toList();
        return Reach.signs(
                one.question(), one.weighed(), Reach.among(one.question(), one.weighed(), fits));
    }

    private static Logistic statements(List<Asked> all) {
        List<Example> examples = new ArrayList<>();
        for (Asked one : all) {
            one.weighed()
                    .forEach(each -> examples.add(new Example(each.signs(), one.isAnswer(each))));
        }
        return Logistic.train(examples, PENALTY_OF_STATEMENTS);
    }
}
