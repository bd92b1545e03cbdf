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

    /// The text with the quotation marks that stand in the sentences around it, where it is part of
    /// a longer quotation: what is said in it is shown as said.
    public String quoted() {
        if (attribution.speech() != Speech.DIRECT) {
            return text;
        }
        boolean inside = Quotations.beginsInside(text);
        boolean open = Quotations.endsInside(text);
        boolean unmarked = !inside && Quotations.in(text).isEmpty();
        boolean straight = text.indexOf('"') >= 0 && text.indexOf('“') < 0;
        String opening = straight ? "\"" : "“";
        String closing = straight ? "\"" : "”";
        return (inside || unmarked ? opening : "") + text + (open || unmarked ? closing : "");
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
