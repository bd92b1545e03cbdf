package readout.reading;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Optional;

/// Paints pages of PDF files in the process that parses them, so that no file can hang or end this
/// one. Close it to end that process.
public final class PagePictures implements AutoCloseable {
    private final ReadingOptions options;
    private @Nullable PdfProcess process;

    public PagePictures(ReadingOptions options) {
        this.options = options;
    }

    /// The page of that number, from 1, with the words boxed; empty where it can not be painted.
    public synchronized Optional<PageImage> picture(byte[] pdf, int page, String words) {
        try {
            PdfProcess running = process;
            if (running == null || !running.isAlive()) {
                running = PdfProcess.start(options, PdfWorker.PAINTING);
                process = running;
            }
            return Optional.of(running.paint(pdf, page, words));
        } catch (UnreadableException | IOException e) {
            close();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }
}
