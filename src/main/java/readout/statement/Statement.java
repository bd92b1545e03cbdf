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
}
