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

    /// Reads a file.
    ///
    /// @param root the folder that was given; the origin is the file's path below it, with `/`
    public Outcome read(Path file, Path root) {
        String origin = origin(file, root);
        try {
            if (Files.isSymbolicLink(file) && Files.exists(file)) {
                if (!file.toRealPath().startsWith(root.toRealPath())) {
                    return new Outcome.Rejected(origin, Reason.OUTSIDE_ROOT, "");
                }
            }
            return readThrough(file, origin);
        } catch (IOException e) {
            return new Outcome.Rejected(origin, Reason.UNREADABLE, detail(e));
        }
    }

    /// Reads a file that a person named, wherever it leads as a link.
    Outcome readNamed(Path file) {
        String origin = origin(file, file);
        try {
            return readThrough(file, origin);
        } catch (IOException e) {
            return new Outcome.Rejected(origin, Reason.UNREADABLE, detail(e));
        }
    }

    private Outcome readThrough(Path file, String origin) throws IOException {
        if (!Files.exists(file)) {
            return new Outcome.Rejected(origin, Reason.UNREADABLE, "no such file");
        }
        if (!Files.isRegularFile(file)) {
            return new Outcome.Rejected(origin, Reason.NOT_A_REGULAR_FILE, "");
        }
        if (Files.size(file) > options.maxBytes()) {
            return tooLarge(origin);
        }
        try (InputStream in = Files.newInputStream(file)) {
            long most = Math.min(options.maxBytes() + 1, Integer.MAX_VALUE - 8L);
            return read(in.readNBytes((int) most), origin);
        }
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
