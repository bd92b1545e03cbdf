package readout.web;

import readout.render.Html;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What the server answers to one request.
///
/// @param type the media type of the body
/// @param headers besides those that every answer has
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, String type, byte[] body, Map<String, String> headers) {
    private static final String PAGE = "text/html; charset=utf-8";

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer page(int status, Html page) {
        String markup = "<!DOCTYPE html>\n" + page.markup() + "\n";
        return new Answer(status, PAGE, markup.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Answer file(String type, byte[] body) {
        return new Answer(200, type, body, Map.of());
    }

    /// Sends the browser to a page of this server.
    static Answer seeOther(String place) {
        return new Answer(303, PAGE, new byte[0], Map.of("Location", place));
    }

    /// A page that says what is wrong and what to do, and nothing of the program.
    static Answer refusal(int status, String title, String words) {
        Html html = Frame.open(title);
        html.open("main", "class", "alone").leaf("h1", title).open("p").said(words).close("p");
        return page(status, Frame.close(html.close("main")));
    }

    Answer with(String header, String value) {
        return new Answer(status, type, body, Map.of(header, value));
    }
}
