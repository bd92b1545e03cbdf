package readout.reading;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads one input into a document, or says why it can not.
///
/// Nothing an input holds makes it throw: what parsers throw becomes a rejection. May be used by
/// one thread at a time; close it to end the process that parses PDF.
public final class Reader implements AutoCloseable {
    /// Stands in a path for a letter that the locale does not have.
    private static final char UNKNOWN = '\uFFFD';

    private final ReadingOptions options;
    private final PdfSource pdf;

    public Reader(ReadingOptions options) {
        this.options = options;
        this.pdf = new PdfSource(options);
    }

    /// A file opened: its bytes under its origin, or why it can not be had.
    public sealed interface Opened {
        /// Held only until the file is read.
        @SuppressWarnings("ArrayRecordComponent")
        record Bytes(String origin, byte[] bytes) implements Opened {}

        record Refused(Outcome.Rejected outcome) implements Opened {}
    }

    /// Opens a file. Its origin is its path below the folder that was given, with `/`; a link may
    /// lead out of that folder only where it was given itself.
    public Opened open(Input input) {
        Path file = input.file();
        String origin = origin(file, input.root());
        try {
            boolean named = file.equals(input.root());
            if (!Files.exists(file)) {
                return refuse(origin, Reason.UNREADABLE, "no such file");
            }
            if (!named && !file.toRealPath().startsWith(input.root().toRealPath())) {
                return refuse(origin, Reason.OUTSIDE_ROOT, "");
            }
            if (Files.isDirectory(file)) {
                return refuse(origin, Reason.UNREADABLE, "the folder can not be listed");
            }
            if (!Files.isRegularFile(file)) {
                return refuse(origin, Reason.NOT_A_REGULAR_FILE, "");
            }
            if (Files.size(file) > options.maxBytes()) {
                return new Opened.Refused(tooLarge(origin));
            }
            try (InputStream in = Files.newInputStream(file)) {
                long most = Math.min(options.maxBytes() + 1, Integer.MAX_VALUE - 8L);
                return new Opened.Bytes(origin, in.readNBytes((int) most));
            }
        } catch (IOException e) {
            return refuse(origin, Reason.UNREADABLE, detail(e));
        }
    }

    /// Opens and reads a file.
    public Outcome read(Input input) {
        return switch (open(input)) {
            case Opened.Bytes(String origin, byte[] bytes) -> read(bytes, origin);
            case Opened.Refused(Outcome.Rejected outcome) -> outcome;
        };
    }

    private static Opened refuse(String origin, Reason reason, String detail) {
        return new Opened.Refused(new Outcome.Rejected(origin, reason, detail));
    }

    /// Reads bytes that came under the name.
    public Outcome read(byte[] bytes, String origin) {
        if (bytes.length > options.maxBytes()) {
            return tooLarge(origin);
        }
        if (bytes.length == 0) {
            return new Outcome.Rejected(origin, Reason.EMPTY, "no bytes");
        }
        try {
            Format format = Format.of(bytes, origin);
            Extract extract = reader(format).read(bytes, origin);
            return Description.of(extract, bytes, origin);
        } catch (UnreadableException e) {
            return new Outcome.Rejected(origin, e.reason(), detail(e));
        } catch (OutOfMemoryError e) {
            return new Outcome.Rejected(origin, Reason.MEMORY, "");
        } catch (StackOverflowError e) {
            return new Outcome.Rejected(origin, Reason.DAMAGED, "nested too deeply");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Rejected(origin, Reason.TIMEOUT, "interrupted");
        } catch (Exception e) {
            return new Outcome.Rejected(origin, Reason.DAMAGED, detail(e));
        }
    }

    @Override
    public void close() {
        pdf.close();
    }

    /// One class per format, made when it is needed: a folder of plain text loads no parser.
    private FormatReader reader(Format format) {
        return switch (format) {
            case TXT -> new TextReader();
            case MD -> new MarkdownReader();
            case HTML -> new HtmlReader();
            case PDF -> pdf;
            case DOCX -> new DocxReader();
            case ODT -> new OdtReader();
            case EML -> new MailReader();
        };
    }

    private Outcome.Rejected tooLarge(String origin) {
        return new Outcome.Rejected(
                origin, Reason.TOO_LARGE, "more than " + (options.maxBytes() >> 20) + " MiB");
    }

    private static String origin(Path file, Path root) {
        Path below = file.equals(root) ? file.getFileName() : root.relativize(file);
        if (below.toString().indexOf(UNKNOWN) < 0) {
            return below.toString().replace(below.getFileSystem().getSeparator(), "/");
        }
        // In a locale without the letters of the name only the address keeps its bytes.
        String[] address = file.toUri().getRawPath().split("/", -1);
        List<String> names =
                List.of(address).subList(address.length - below.getNameCount(), address.length);
        return String.join("/", names.stream().map(Reader::unescaped).toList());
    }

    private static String unescaped(String name) {
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String detail(Exception e) {
        String message = e.getMessage();
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
