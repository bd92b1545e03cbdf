package readout.backend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A host that answers with any bytes, at any speed, and keeps what it was sent. Each connection is
/// for one request.
final class RawHost implements AutoCloseable {
    private static final Pattern LENGTH =
            Pattern.compile("(?i)\\r\\ncontent-length: *(\\d+)\\r\\n");

    /// What is done with a connection once the request is read.
    @FunctionalInterface
    interface Script {
        void play(Socket connection, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Function<String, Script> scripts;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong written = new AtomicLong();
    private final CountDownLatch dropped = new CountDownLatch(1);

    /// @param scripts by the text of the request, headers and body
    RawHost(Function<String, Script> scripts) throws IOException {
        this.scripts = scripts;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /// The same for every request.
    static RawHost always(Script script) throws IOException {
        return new RawHost(request -> script);
    }

    String address() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    int port() {
        return server.getLocalPort();
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    /// How many bytes were taken from this host.
    long written() {
        return written.get();
    }

    /// Whether somebody hung up on this host, if not yet then soon.
    boolean isDropped() throws InterruptedException {
        return dropped.await(20, TimeUnit.SECONDS);
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = server.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            String request = read(connection.getInputStream());
            requests.add(request);
            scripts.apply(request).play(connection, counted(connection.getOutputStream()));
        } catch (IOException e) {
            dropped.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (true) {
            String request = bytes.toString(StandardCharsets.ISO_8859_1);
            int body = request.indexOf("\r\n\r\n");
            Matcher length = LENGTH.matcher(request);
            if (body >= 0
                    && length.find()
                    && bytes.size() >= body + 4 + Integer.parseInt(length.group(1))) {
                return bytes.toString(StandardCharsets.UTF_8);
            }
            byte[] part = new byte[8192];
            int count = in.read(part);
            if (count < 0) {
                throw new IOException("no whole request");
            }
            bytes.write(part, 0, count);
        }
    }

    private OutputStream counted(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int start, int count) throws IOException {
                out.write(bytes, start, count);
                written.addAndGet(count);
            }
        };
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /// Sends bytes and closes.
    static Script sends(String head, byte[] body) {
        return (connection, out) -> {
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        };
    }

    /// A whole answer with its length.
    static Script answers(int status, String headers, byte[] body) {
        return sends(
                "HTTP/1.1 "
                        + status
                        + " X\r\nContent-Type: application/json\r\n"
                        + headers
                        + "Connection: close\r\nContent-Length: "
                        + body.length
                        + "\r\n\r\n",
                body);
    }

    static Script answers(int status, String headers, String body) {
        return answers(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /// Keeps the connection open until the other side is gone.
    static Script thenStalls(String head, String body) {
        return (connection, out) -> {
            sends(head, body.getBytes(StandardCharsets.UTF_8)).play(connection, out);
            if (connection.getInputStream().read() < 0) {
                throw new IOException("the other side is gone");
            }
        };
    }
}
