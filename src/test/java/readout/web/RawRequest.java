package readout.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A request as any program of this machine may send it, line for line.
record RawRequest(int port) {
    /// How long a server may take before a test takes it for silent, in milliseconds.
    private static final int SILENT = 60_000;

    /// What came back; empty where the server closed without a word.
    String send(String first, List<String> headers, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(SILENT);
            StringBuilder request = new StringBuilder(first).append("\r\n");
            headers.forEach(header -> request.append(header).append("\r\n"));
            request.append("Connection: close\r\n\r\n").append(body);
            try {
                socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            } catch (SocketException e) {
                // Refused before all was sent: what it said may still be there.
            }
            return answer(socket.getInputStream());
        }
    }

    private static String answer(InputStream in) throws IOException {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "";
        }
    }

    /// 0 where nothing came back.
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
