package readout.reading;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Reads PDF in a process of its own, so that no file can hang or end this one; in this process
/// where that is asked for or no other can be started.
final class PdfSource implements FormatReader, AutoCloseable {
    /// Leaks of a parser end with its process.
    private static final int MOST_FILES = 200;

    private final ReadingOptions options;
    private @Nullable PdfProcess process;
    private int files;

    PdfSource(ReadingOptions options) {
        this.options = options;
    }

    @Override
    public Extract read(byte[] bytes, String origin) throws Exception {
        if (!options.apart()) {
            return new PdfReader().read(bytes, origin);
        }
        PdfProcess running = process;
        if (running == null || !running.isAlive() || files >= MOST_FILES) {
            close();
            try {
                running = PdfProcess.start(options);
            } catch (IOException e) {
                return new PdfReader().read(bytes, origin);
            }
            process = running;
            files = 0;
        }
        files++;
        return running.read(bytes);
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }
}
