package readout.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import readout.backend.Prompts;
import readout.briefing.Assignment;
import readout.briefing.Briefing;
import readout.citation.CitationChecker;
import readout.citation.CitationGate;
import readout.citation.CitedSentence;
import readout.citation.Claim;
import readout.citation.ModelRewriter;
import readout.citation.Rewriter;
import readout.document.Corpus;
import readout.document.Period;
import readout.fixture.FixtureCorpus;
import readout.fixture.Writers;
import readout.render.PdfRenderer;
import readout.statement.Statement;
import readout.statement.StatementExtractor;
import readout.text.Dates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A model that lies gets nothing false into print, whatever it answers, from the documents to the
/// PDF; and what it says truly is not refused.
class LiarTest {
    private static final int FIRST_WEEK = 7;
    private static final int LAST_WEEK = 13;
    private static final double REFUSED = 0.005;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Test
    void nothingFalseIsPrintedOfFiveThousandAnswers() throws IOException {
        lie(5_000, 1);
    }

    @Test
    @Tag("torture")
    void nothingFalseIsPrintedOfAHundredThousandAnswers() throws IOException {
        lie(100_000, 1_000);
    }

    private static void lie(int answers, long seed) throws IOException {
        Corpus corpus = FixtureCorpus.read();
        List<Statement> statements = new StatementExtractor().extract(corpus);
        String sources = squeezed(String.join(" ", texts(corpus)));
        Map<Integer, Set<String>> proven = new HashMap<>();
        for (int week = FIRST_WEEK; week <= LAST_WEEK; week++) {
            proven.put(
                    week, Set.copyOf(texts(Writers.sentences(write(week, corpus, Rewriter.NONE)))));
        }
        Falsehoods falsehoods = new Falsehoods(statements);
        Map<Integer, List<Mutant>> mutants = new HashMap<>();
        int given = 0;
        Map<String, Statement> truths = new HashMap<>();
        int printedTruths = 0;
        List<String> lies = new ArrayList<>();
        for (long round = 0; given < answers; round++) {
            int week = FIRST_WEEK + (int) (round % (LAST_WEEK - FIRST_WEEK + 1));
            Liar liar = new Liar(seed + round, statements, falsehoods, mutants);
            Briefing briefing = write(week, corpus, new ModelRewriter(liar, Prompts.shipped()));
            List<CitedSentence> written =
                    Writers.sentences(briefing).stream()
                            .filter(sentence ->
                                    !proven.getOrDefault(week, Set.of()).contains(sentence.text()))
                            .toList();
            String of = "seed " + (seed + round) + ": ";
            written.stream()
                    .filter(sentence -> !isTrue(sentence, liar))
                    .forEach(sentence -> lies.add(of + sentence.text()));
            printedTruths += written.size();
            String printed = squeezed(printed(briefing));
            liar.lies().stream()
                    .filter(lie -> !sources.contains(squeezed(lie)))
                    .filter(lie -> printed.contains(squeezed(lie)))
                    .filter(lie -> !squeezed(lie).isEmpty())
                    // What a proven sentence goes on from is no lie.
                    .filter(lie ->
                            proven.getOrDefault(week, Set.of()).stream()
                                    .noneMatch(text -> squeezed(text).contains(squeezed(lie))))
                    .forEach(lie -> lies.add(of + "in print: " + lie));
            truths.putAll(liar.truths());
            given += liar.answers();
        }
        assertThat(lies).as("neither proven nor true").isEmpty();
        assertThat(printedTruths).isPositive();
        assertThat(refused(truths)).isLessThan(REFUSED);
    }

    /// Said of the statement it cites or of one in the same words by the same actor, or that
    /// statement itself, whatever the liar meant by it.
    private static boolean isTrue(CitedSentence sentence, Liar liar) {
        Statement said = liar.truths().get(sentence.text());
        return sentence.evidence().stream()
                .anyMatch(statement ->
                        statement.text().equals(sentence.text())
                                || (said != null && saysAs(statement, said, sentence.text())));
    }

    private static boolean saysAs(Statement statement, Statement said, String sentence) {
        return statement.equals(said)
                || (statement.text().equals(said.text())
                        && statement.actor().equals(said.actor())
                        && !sentence.contains(Dates.inWords(said.date())));
    }

    private static double refused(Map<String, Statement> truths) {
        CitationChecker checker = new CitationChecker();
        List<String> refused = new ArrayList<>();
        truths.forEach((text, statement) -> {
            if (new CitationGate(checker).admit(new Claim(text, List.of(statement))).isEmpty()) {
                refused.add(text);
            }
        });
        return (double) refused.size() / truths.size();
    }

    private static Briefing write(int week, Corpus corpus, Rewriter rewriter) {
        return Writers.with(rewriter, "liar")
                .write(new Assignment("Lies", Period.ofWeek(2031, week)), corpus);
    }

    private static List<String> texts(List<CitedSentence> sentences) {
        return sentences.stream().map(CitedSentence::text).toList();
    }

    private static List<String> texts(Corpus corpus) {
        return corpus.documents().stream().map(document -> document.clean().text()).toList();
    }

    private static String printed(Briefing briefing) throws IOException {
        byte[] pdf = new PdfRenderer().render(briefing);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations())
                        .noneMatch(a ->
                                a instanceof PDAnnotationLink link
                                        && link.getAction() instanceof PDActionURI);
            }
            return new PDFTextStripper().getText(document);
        }
    }

    private static String squeezed(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }
}
