package readout.statement;

import readout.document.Passage;

import java.time.LocalDate;
import java.util.Comparator;

/// One utterance attributed to one actor, with its date and the passage it stands in.
///
/// @param text the passage as a person reads it, lines joined and white space single
public record Statement(Passage passage, String text, Attribution attribution, LocalDate date) {
    /// By (date, document, place in the document).
    public static final Comparator<Statement> ORDER =
            Comparator.comparing(Statement::date)
                    .thenComparing(statement -> statement.passage().document())
                    .thenComparing(statement -> statement.passage().span());

    public Actor actor() {
        return attribution.actor();
    }

    /// The text with curly quotation marks that pair: with those that stand in the sentences around
    /// it, where it is part of a longer quotation.
    public String quoted() {
        return attribution.speech() == Speech.DIRECT
                ? Quotations.marked(text, false)
                : Quotations.curled(text);
    }

    /// Whether the text ends within a quotation that a sentence after it goes on with.
    public boolean endsInQuotation() {
        return Quotations.endsInside(text);
    }

    /// Whether the text begins within a quotation that was opened in a sentence before.
    public boolean beginsInQuotation() {
        return Quotations.beginsInside(text);
    }
}
