package readout.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// A request that the guard let through.
///
/// @param path as the browser wrote it; only ever compared with the addresses of the page
/// @param query the fields behind the question mark
/// @param form the fields of the body
/// @param reviewer whose browser sent it
record Request(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> form,
        String reviewer) {
    /// No page of ours sends more.
    private static final int MOST_FIELDS = 40;

    Request {
        query = Map.copyOf(query);
        form = Map.copyOf(form);
    }

    /// Empty for a field that is not there.
    String asked(String field) {
        return query.getOrDefault(field, "");
    }

    String filled(String field) {
        return form.getOrDefault(field, "");
    }

    /// The fields of `a=1&b=2`; of two with one name the first.
    ///
    /// @throws IllegalArgumentException if it is none of that kind
    static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&", MOST_FIELDS)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                fields.putIfAbsent(
                        decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
