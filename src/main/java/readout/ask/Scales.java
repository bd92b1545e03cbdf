package readout.ask;

import readout.text.WordList;

import java.util.List;

/// What was learnt of questions whose answers are known: how surely a statement answers one, and
/// how surely the documents do by the statement that comes nearest.
///
/// Fitted by a program among the tests; the resource `ask/scales.txt` says how and from what.
public final class Scales {
    /// The name of the scale of statements, whose signs are those of [Weigher#SIGNS].
    public static final String STATEMENT = "statement";

    /// The name of the scale of all documents, whose signs are those of [Reach#SIGNS].
    public static final String DOCUMENTS = "documents";

    private final Scale statement;
    private final Scale documents;

    private Scales(Scale statement, Scale documents) {
        this.statement = statement;
        this.documents = documents;
    }

    /// Those that come with the program.
    public static Scales shipped() {
        return of(WordList.read("ask/scales.txt"));
    }

    /// @param lines of the name of the scale and of a sign, its mean, deviation and weight, with
    ///   tabs between; `bias` and `cut` have one number
    /// @throws IllegalArgumentException if they were made for other signs
    public static Scales of(List<String> lines) {
        return new Scales(
                Scale.of(STATEMENT, Weigher.SIGNS, lines), Scale.of(DOCUMENTS, Reach.SIGNS, lines));
    }

    /// How surely a statement with these signs answers its question, from 0 to 1.
    double ofStatement(List<Double> signs) {
        return statement.weigh(signs);
    }

    /// How surely documents with these signs answer a question, from 0 to 1.
    double ofDocuments(List<Double> signs) {
        return documents.weigh(signs);
    }

    /// From where on documents answer a question.
    double enough() {
        return documents.cut();
    }
}
