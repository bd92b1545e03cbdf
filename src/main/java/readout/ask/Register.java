package readout.ask;

import readout.document.Corpus;
import readout.document.Document;
import readout.document.PublicationDate;
import readout.statement.Introduction;
import readout.statement.Statement;
import readout.theme.EarlierTheme;

import java.time.LocalDate;
import java.util.List;

/// What is known of a library as a whole, beside the passages in its index: whom a question may
/// name, which themes, and which documents.
///
/// @param introductions of everybody who speaks
/// @param themes of the newest issue
/// @param documents in order of (date, id), undated last
/// @param first the day of what was said first; that of the epoch where nobody said anything
/// @param last the day of what was said last, from which "last week" is reckoned, so that an answer
///   is the same whenever it is asked for; that of the epoch where nobody said anything
public record Register(
        List<Introduction> introductions,
        List<ThemeName> themes,
        List<Entry> documents,
        LocalDate first,
        LocalDate last) {

    /// What a theme is called.
    public record ThemeName(String id, String label, List<String> keywords) {
        public ThemeName {
            keywords = List.copyOf(keywords);
        }
    }

    /// What is known of a document without its text.
    ///
    /// @param published with what the other documents tell of it
    public record Entry(Document.Id id, String title, PublicationDate published) {}

    public Register {
        introductions = List.copyOf(introductions);
        themes = List.copyOf(themes);
        documents = List.copyOf(documents);
    }

    /// @param statements all of the corpus, in the order of [Statement#ORDER]
    public static Register of(
            Corpus corpus,
            List<Statement> statements,
            List<Introduction> introductions,
            List<EarlierTheme> themes) {
        return new Register(
                introductions,
                themes.stream()
                        .map(one -> new ThemeName(one.id(), one.label(), one.keywords()))
                        .toList(),
                corpus.documents().stream()
                        .map(one -> new Entry(one.id(), one.title(), one.published()))
                        .toList(),
                statements.isEmpty() ? LocalDate.EPOCH : statements.getFirst().date(),
                statements.isEmpty() ? LocalDate.EPOCH : statements.getLast().date());
    }
}
