package readout.web;

import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Serves the review of one issue to the browsers of this machine.
///
/// It is the JDK's own server, which starts in some milliseconds and adds no jar, with a thread for
/// each request, so that a slow one holds up no other. What that server leaves to others is here:
/// [Guard] says who may ask, [Sessions] who that is, [Exchange] how much a request may hold.
public final class ReviewServer implements AutoCloseable {
    /// Seconds that a request and its answer may take to be sent, and characters and fields that a
    /// head may have. The JDK reads them once, when the first of its servers is made.
    private static final List<List<String>> BOUNDS =
            List.of(
                    List.of("sun.net.httpserver.maxReqTime", "10"),
                    List.of("sun.net.httpserver.maxRspTime", "60"),
                    List.of("sun.net.httpserver.maxReqHeaders", "60"),
                    List.of("sun.net.httpserver.maxReqHeaderSize", "16384"));

    private final HttpServer server;
    private final ExecutorService threads;
    private final Sessions sessions;
    private final String address;

    private ReviewServer(HttpServer server, ExecutorService threads, Sessions sessions) {
        this.server = server;
        this.threads = threads;
        this.sessions = sessions;
        this.address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Starts a server that nobody outside this machine can reach.
    ///
    /// @param port 0 for a free one
    /// @param secrets gives 256 random bits each time, in letters that stand in an address
    /// @param bugs is told what went wrong that should not: the browser is not
    /// @throws IOException if the port is taken
    public static ReviewServer open(
            Desk desk, int port, Supplier<String> secrets, Consumer<RuntimeException> bugs)
            throws IOException {
        BOUNDS.forEach(bound -> {
            if (System.getProperty(bound.get(0)) == null) {
                System.setProperty(bound.get(0), bound.get(1));
            }
        });
        InetAddress here = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(here, port), 0);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Sessions sessions = new Sessions(secrets);
        int bound = server.getAddress().getPort();
        server.setExecutor(threads);
        Exchange exchange =
                new Exchange(new Guard(bound), sessions, new Addresses(desk), bound, bugs);
        server.createContext("/", exchange::handle);
        server.start();
        return new ReviewServer(server, threads, sessions);
    }

    /// A link that opens the page once, for the reviewer of that name.
    public String link(String reviewer) {
        return address + Addresses.ENTER + "?key=" + sessions.invite(reviewer);
    }

    /// Ends at once: what was acknowledged is kept, a request under way gets no answer.
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
