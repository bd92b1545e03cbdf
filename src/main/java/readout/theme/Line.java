package readout.theme;

import org.jspecify.annotations.Nullable;

import readout.document.Document;
import readout.statement.Actor;
import readout.statement.Statement;
import readout.text.Span;

/// A sentence where it stands in its document: a statement, or one that announces what the
/// statements behind it are about and is none itself.
///
/// @param span in the stored text
record Line(Document.Id document, Span span, String text, @Nullable Statement statement) {
    static Line of(Statement statement) {
        return new Line(
                statement.passage().document(),
                statement.passage().span(),
                statement.text(),
                statement);
    }

    /// Who says it; null where nobody does.
    @Nullable Actor speaker() {
        return statement == null ? null : statement.actor();
    }
}
