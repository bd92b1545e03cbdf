package readout.reading;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The process that parses PDF: takes files from standard input until it ends, one at a time, and
/// answers on standard output.
///
/// A file is its length and its bytes. Answers are frames of a kind, a length and a body.
public final class PdfWorker {
    static final byte PROGRESS = 1;
    static final byte EXTRACT = 2;
    static final byte REJECTED = 3;
    static final byte PICTURE = 4;

    /// The argument of a process that paints pages; a file has the page and words before its bytes.
    static final String PAINTING = "painting";

    /// How the process ends when a file needs more memory than it has (set by the JVM's option
    /// `ExitOnOutOfMemoryError`).
    static final int OUT_OF_MEMORY = 3;

    private PdfWorker() {}

    /// @param arguments [#PAINTING], or nothing for reading
    public static void main(String[] arguments) throws IOException {
        boolean paints = arguments.length > 0 && arguments[0].equals(PAINTING);
        endWithParent();
        try (DataInputStream in =
                        new DataInputStream(
                                new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                DataOutputStream out =
                        new DataOutputStream(
                                new BufferedOutputStream(
                                        new FileOutputStream(FileDescriptor.out)))) {
            while (true) {
                byte[] bytes;
                try {
                    bytes = in.readNBytes(in.readInt());
                } catch (EOFException e) {
                    return;
                }
                answer(bytes, paints, out);
            }
        }
    }

    /// A file that is never done must not outlive who asked for it.
    private static void endWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        Thread.ofPlatform()
                                .daemon()
                                .start(() -> {
                                    parent.onExit().join();
                                    Runtime.getRuntime().halt(1);
                                }));
    }

    private static void answer(byte[] bytes, boolean paints, DataOutputStream out)
            throws IOException {
        try {
            if (paints) {
                frame(PICTURE, painted(bytes), out);
                return;
            }
            Extract extract = new PdfReader(() -> progress(out)).read(bytes, "");
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            ExtractFrames.write(extract, new DataOutputStream(body));
            frame(EXTRACT, body.toByteArray(), out);
        } catch (UnreadableException e) {
            reject(e.reason(), e.getMessage(), out);
        } catch (StackOverflowError e) {
            reject(Reason.DAMAGED, "nested too deeply", out);
        } catch (Exception e) {
            reject(Reason.DAMAGED, e.getMessage(), out);
        }
    }

    private static byte[] painted(byte[] request) throws IOException {
        DataInputStream fields = new DataInputStream(new ByteArrayInputStream(request));
        int page = fields.readInt();
        String words = ExtractFrames.require(ExtractFrames.readString(fields));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        PictureFrames.write(
                PdfPainter.paint(fields.readAllBytes(), page, words), new DataOutputStream(body));
        return body.toByteArray();
    }

    private static void progress(DataOutputStream out) {
        try {
            frame(PROGRESS, new byte[0], out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void reject(Reason reason, @Nullable String detail, DataOutputStream out)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(body);
        ExtractFrames.write(reason.name(), fields);
        ExtractFrames.write(detail == null ? "" : detail, fields);
        frame(REJECTED, body.toByteArray(), out);
    }

    private static void frame(byte kind, byte[] body, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        out.writeInt(body.length);
        out.write(body);
        out.flush();
    }
}
