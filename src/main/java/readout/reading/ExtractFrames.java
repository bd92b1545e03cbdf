package readout.reading;

import org.jspecify.annotations.Nullable;

import readout.document.DateClue;
import readout.document.Document;
import readout.document.PublicationDate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How an extract goes from the process that parses to the one that asked: fields in the order of
/// the records, strings as their length and UTF-16 code units.
final class ExtractFrames {
    private static final int MOST_CHARACTERS = 100_000_000;

    private ExtractFrames() {}

    static void write(Extract extract, DataOutput out) throws IOException {
        switch (extract.content()) {
            case Extract.Content.Assembled(List<Block> blocks) -> {
                out.writeInt(blocks.size());
                for (Block block : blocks) {
                    write(block, out);
                }
            }
            case Extract.Content.Verbatim(String _, List<Document.Mark> _) ->
                    throw new IllegalArgumentException("only what was put together is sent");
        }
        Extract.About about = extract.about();
        write(about.title(), out);
        write(about.publisher(), out);
        write(about.language(), out);
        out.writeInt(about.dates().size());
        for (DateClue clue : about.dates()) {
            write(clue, out);
        }
        write(about.datelines(), out);
        write(extract.warnings(), out);
    }

    static Extract read(DataInput in) throws IOException {
        List<Block> blocks = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            blocks.add(readBlock(in));
        }
        String title = readString(in);
        String publisher = readString(in);
        String language = readString(in);
        List<DateClue> dates = new ArrayList<>();
        int clues = in.readInt();
        for (int i = 0; i < clues; i++) {
            dates.add(
                    new DateClue.Full(
                            LocalDate.ofEpochDay(in.readLong()),
                            PublicationDate.Basis.METADATA,
                            require(readString(in))));
        }
        List<String> datelines = readStrings(in);
        return new Extract(
                new Extract.Content.Assembled(blocks),
                new Extract.About(title, publisher, language, dates, datelines),
                readStrings(in));
    }

    private static void write(Block block, DataOutput out) throws IOException {
        write(block.kind().name(), out);
        write(block.reason(), out);
        out.writeInt(block.lines().size());
        for (Block.Line line : block.lines()) {
            write(line.text(), out);
            out.writeInt(line.page());
        }
    }

    private static Block readBlock(DataInput in) throws IOException {
        Block.Kind kind = Block.Kind.valueOf(require(readString(in)));
        String reason = require(readString(in));
        List<Block.Line> lines = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            lines.add(new Block.Line(require(readString(in)), in.readInt()));
        }
        return new Block(kind, lines, reason);
    }

    private static void write(DateClue clue, DataOutput out) throws IOException {
        switch (clue) {
            case DateClue.Full(LocalDate date, PublicationDate.Basis _, String evidence) -> {
                out.writeLong(date.toEpochDay());
                write(evidence, out);
            }
            case DateClue.Yearless _ ->
                    throw new IllegalArgumentException("a date field holds a year");
        }
    }

    private static void write(List<String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(text, out);
        }
    }

    private static List<String> readStrings(DataInput in) throws IOException {
        List<String> texts = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            texts.add(require(readString(in)));
        }
        return texts;
    }

    static void write(@Nullable String text, DataOutput out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeInt(text.length());
            out.writeChars(text);
        }
    }

    static @Nullable String readString(DataInput in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        int length = in.readInt();
        if (length < 0 || length > MOST_CHARACTERS) {
            throw new IOException("not a length: " + length);
        }
        byte[] bytes = new byte[2 * length];
        in.readFully(bytes);
        char[] characters = new char[length];
        for (int i = 0; i < length; i++) {
            characters[i] = (char) ((bytes[2 * i] & 0xFF) << 8 | (bytes[2 * i + 1] & 0xFF));
        }
        return new String(characters);
    }

    static String require(@Nullable String text) throws IOException {
        if (text == null) {
            throw new IOException("a text is missing");
        }
        return text;
    }
}
