package readout.reading;

import org.jspecify.annotations.Nullable;

import readout.document.DateClue;
import readout.document.Document;
import readout.document.Document.Mark;
import readout.document.PublicationDate;
import readout.text.CleanText;
import readout.text.Sha256;
import readout.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the document of what a format reader found: concludes title, publisher, language and
/// dates.
final class Description {
    private Description() {}

    /// @throws UnreadableException if nothing of the text is the document's own
    static Outcome of(Extract extract, byte[] bytes, String origin) throws UnreadableException {
        StoredText stored = stored(extract.content());
        List<Mark> marks = merged(stored.marks());
        CleanText clean = CleanText.of(stored.text(), marks.stream().map(Mark::span).toList());
        if (clean.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableException(Reason.EMPTY, "");
        }
        Extract.About about = extract.about();
        String language = language(about.language(), clean.text());
        List<String> lines = lines(extract.content());
        DateLine.Found dated = DateLine.find(lines, about, clean, language);
        List<DateClue> clues = new ArrayList<>(dated.clues());
        clues.addAll(about.dates());
        FileNameDate.of(origin).ifPresent(clues::add);
        List<String> warnings = new ArrayList<>(extract.warnings());
        warnings.addAll(dated.warnings());
        Document document =
                new Document(
                        new Document.Id(Sha256.of(bytes)),
                        origin,
                        Title.of(about.title(), stored.text(), marks, origin),
                        Publisher.of(about.publisher(), lines),
                        PublicationDate.UNKNOWN,
                        clues,
                        language,
                        stored.text(),
                        marks,
                        stored.pages());
        return outcome(document.datedAlone(), warnings);
    }

    private static Outcome outcome(Document document, List<String> warnings) {
        return warnings.isEmpty()
                ? new Outcome.Read(document)
                : new Outcome.PartlyRead(document, warnings);
    }

    private static StoredText stored(Extract.Content content) {
        return switch (content) {
            case Extract.Content.Verbatim(String text, List<Mark> marks) ->
                    new StoredText(text, marks, List.of());
            case Extract.Content.Assembled(List<Block> blocks) -> StoredText.of(recognized(blocks));
        };
    }

    /// The blocks with furniture recognized that the format did not give away.
    private static List<Block> recognized(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        int body = (int) blocks.stream().filter(Block::isBody).count();
        int seen = 0;
        boolean ended = false;
        for (Block block : blocks) {
            if (!block.isBody()) {
                all.add(block);
                continue;
            }
            seen++;
            String text = block.text();
            ended |= seen > 2 && seen > 0.3 * body && PageFurniture.isBoundary(text);
            Optional<String> reason = PageFurniture.reason(text, ended);
            all.add(
                    reason.isPresent() && seen > 1
                            ? new Block(Block.Kind.FURNITURE, block.lines(), reason.get())
                            : block);
        }
        return all;
    }

    /// In order of place; of two that overlap the later is cut.
    private static List<Mark> merged(List<Mark> marks) {
        List<Mark> merged = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks.stream().sorted(Comparator.comparing(Mark::span)).toList()) {
            Span span = mark.span();
            if (span.end() > at) {
                merged.add(
                        new Mark(
                                new Span(Math.max(at, span.start()), span.end()),
                                mark.kind(),
                                mark.reason()));
                at = span.end();
            }
        }
        return merged;
    }

    /// The lines that are seen, first those that the format gives as the document, in their order.
    private static List<String> lines(Extract.Content content) {
        return switch (content) {
            case Extract.Content.Verbatim(String text, List<Mark> marks) -> lines(text, marks);
            case Extract.Content.Assembled(List<Block> blocks) ->
                    Stream.of(Block.Kind.BODY, Block.Kind.FURNITURE)
                            .flatMap(kind -> blocks.stream().filter(block -> block.kind() == kind))
                            .flatMap(block -> block.lines().stream())
                            .map(line -> line.text().strip())
                            .toList();
        };
    }

    private static List<String> lines(String text, List<Mark> marks) {
        StringBuilder seen = new StringBuilder(text);
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.HIDDEN) {
                String blank = " ".repeat(mark.span().length());
                seen.replace(mark.span().start(), mark.span().end(), blank);
            }
        }
        return seen.toString().lines().map(String::strip).toList();
    }

    private static String language(@Nullable String stated, String text) {
        String told = Language.of(text);
        String tag = stated == null ? Language.UNKNOWN : Language.tag(stated);
        // A template's language says less than the words; its region is welcome.
        boolean fits = told.equals(Language.UNKNOWN) || tag.startsWith(told);
        return tag.equals(Language.UNKNOWN) || !fits ? told : tag;
    }
}
