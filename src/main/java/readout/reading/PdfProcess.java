package readout.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A running [PdfWorker], and the patience with it.
final class PdfProcess implements AutoCloseable {
    private static final byte ENDED = 0;

    private record Frame(byte kind, DataInputStream body) {
        static Frame of(byte kind, byte[] body) {
            return new Frame(kind, new DataInputStream(new ByteArrayInputStream(body)));
        }
    }

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final Duration stall;
    private final Duration limit;

    private PdfProcess(Process process, ReadingOptions options) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.stall = options.stall();
        this.limit = options.limit();
    }

    /// Starts one with the Java and the class path of this process.
    ///
    /// @throws IOException if it can not be started
    static PdfProcess start(ReadingOptions options) throws IOException {
        return start(options, "");
    }

    /// @param mode what it is for: nothing for reading, or [PdfWorker#PAINTING]
    static PdfProcess start(ReadingOptions options, String mode) throws IOException {
        String java =
                ProcessHandle.current()
                        .info()
                        .command()
                        .orElse(
                                Path.of(System.getProperty("java.home", ""), "bin", "java")
                                        .toString());
        List<String> command =
                List.of(
                        java,
                        "-Xmx" + (options.maxMemory() >> 20) + "m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        PdfWorker.class.getName(),
                        mode);
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new PdfProcess(process, options);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// @throws UnreadableException with TIMEOUT or MEMORY too, after which the process is dead
    Extract read(byte[] bytes) throws UnreadableException, IOException, InterruptedException {
        Frame frame = answer(bytes);
        if (frame.kind() != PdfWorker.EXTRACT) {
            throw ended();
        }
        return ExtractFrames.read(frame.body());
    }

    /// @param page its number, from 1
    /// @throws UnreadableException as [#read]
    PageImage paint(byte[] bytes, int page, String words)
            throws UnreadableException, IOException, InterruptedException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(request);
        fields.writeInt(page);
        ExtractFrames.write(words, fields);
        fields.write(bytes);
        Frame frame = answer(request.toByteArray());
        if (frame.kind() != PdfWorker.PICTURE) {
            throw ended();
        }
        return PictureFrames.read(frame.body());
    }

    private Frame answer(byte[] bytes)
            throws UnreadableException, IOException, InterruptedException {
        LinkedBlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("pdf").start(() -> exchange(bytes, frames));
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            long patience = Math.min(stall.toNanos(), deadline - System.nanoTime());
            Frame frame = frames.poll(Math.max(0, patience), TimeUnit.NANOSECONDS);
            if (frame == null) {
                close();
                throw new UnreadableException(
                        Reason.TIMEOUT, "after " + limit.toSeconds() + " s at most");
            }
            switch (frame.kind()) {
                case PdfWorker.PROGRESS -> {}
                case PdfWorker.EXTRACT, PdfWorker.PICTURE -> {
                    return frame;
                }
                case PdfWorker.REJECTED -> {
                    DataInputStream body = frame.body();
                    Reason reason =
                            Reason.valueOf(ExtractFrames.require(ExtractFrames.readString(body)));
                    throw new UnreadableException(
                            reason, ExtractFrames.require(ExtractFrames.readString(body)));
                }
                default -> throw ended();
            }
        }
    }

    private UnreadableException ended() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.SECONDS)) {
            close();
            return new UnreadableException(Reason.DAMAGED, "the parser went silent");
        }
        return process.exitValue() == PdfWorker.OUT_OF_MEMORY
                ? new UnreadableException(Reason.MEMORY, "")
                : new UnreadableException(Reason.DAMAGED, "the parser ended");
    }

    /// Sends the file and hands on frames until the answer.
    private void exchange(byte[] bytes, LinkedBlockingQueue<Frame> frames) {
        try {
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
            byte kind;
            do {
                kind = in.readByte();
                frames.add(Frame.of(kind, in.readNBytes(in.readInt())));
            } while (kind == PdfWorker.PROGRESS);
        } catch (IOException e) {
            frames.add(Frame.of(ENDED, new byte[0]));
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
