package readout.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A host on this machine that speaks as OpenAI does, with a model that quotes what it is shown.
final class ParrotHost implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger answersLeft = new AtomicInteger(Integer.MAX_VALUE);
    private volatile int fault = 503;
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final CountDownLatch holding = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile int held;
    private volatile String name = "parrot";
    private volatile String ending = "";

    private ParrotHost(HttpServer server) {
        this.server = server;
    }

    static ParrotHost open() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ParrotHost host = new ParrotHost(server);
        server.createContext("/", host::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return host;
    }

    /// What a user would set to ask it.
    Map<String, String> environment() {
        return Map.of(
                "READOUT_LLM",
                "openai:parrot",
                "READOUT_LLM_BASE_URL",
                "http://localhost:" + server.getAddress().getPort() + "/v1");
    }

    /// What was shown, one text for each request.
    List<String> asked() {
        return List.copyOf(asked);
    }

    /// From now on so many are answered, and the rest with a status that says no.
    void answer(int more, int status) {
        answersLeft.set(more);
        fault = status;
    }

    /// Lets the request of this number wait, counted from 1; zero lets all go on.
    void hold(int request) {
        held = request;
        if (request == 0) {
            released.countDown();
        }
    }

    /// Waits until a request is held.
    boolean isHolding() throws InterruptedException {
        return holding.await(2, TimeUnit.MINUTES);
    }

    /// What was sent as authorization.
    List<String> keys() {
        return List.copyOf(keys);
    }

    /// What the model calls itself.
    void call(String itself) {
        name = itself;
    }

    /// What it puts behind each answer.
    void end(String with) {
        ending = with;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = JSON.readTree(exchange.getRequestBody());
            String shown = request.get("messages").get(1).get("content").asText();
            asked.add(shown);
            keys.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
            if (asked.size() == held) {
                holding.countDown();
                released.await();
            }
            if (answersLeft.get() <= 0) {
                send(exchange, fault, JSON.createObjectNode());
                return;
            }
            answersLeft.decrementAndGet();
            ObjectNode answer = JSON.createObjectNode();
            answer.put("id", "1").put("object", "chat.completion").put("created", 0);
            answer.put("model", name);
            ObjectNode choice = answer.putArray("choices").addObject();
            choice.put("index", 0).put("finish_reason", "stop");
            choice.putObject("message").put("role", "assistant").put("content", said(shown));
            answer.putObject("usage")
                    .put("prompt_tokens", shown.length() / 4)
                    .put("completion_tokens", 50)
                    .put("total_tokens", shown.length() / 4 + 50);
            send(exchange, 200, answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /// Every passage in quotation marks; no name for any theme.
    private String said(String shown) throws IOException {
        ObjectNode said = JSON.createObjectNode();
        JsonNode data = JSON.readTree(shown.substring(shown.lastIndexOf("\n[") + 1));
        if (data.get(0).has("theme")) {
            said.putArray("names");
            return said + ending;
        }
        ArrayNode sentences = said.putArray("sentences");
        for (JsonNode piece : data) {
            for (JsonNode passage : piece.get("passages")) {
                String words = passage.get("words").asText();
                ObjectNode sentence = sentences.addObject();
                sentence.set("piece", piece.get("piece"));
                sentence.put("text", "“" + words + "”");
                sentence.putArray("evidence")
                        .addObject()
                        .put("passage", passage.get("passage").asText())
                        .put("words", words);
            }
        }
        return said + ending;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
