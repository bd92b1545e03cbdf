package readout.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// The few fields of schema.org that matter, from whatever nesting a page writes them in.
///
/// Of several things with dates the first article or page counts, then what nobody named a kind of,
/// then the rest: a page also describes its pictures, films and comments.
final class JsonLd {
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "(?:.*[/#:])?(?:\\w*Article|\\w*Posting|\\w*Page|Report|Statement|CreativeWork)");

    private int publishedRank = Integer.MAX_VALUE;
    private int modifiedRank = Integer.MAX_VALUE;
    private @Nullable String published;
    private @Nullable String modified;
    private @Nullable String publisher;

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.select("script[type*=ld+json]")) {
            try (JsonParser json = new JsonFactory().createParser(script.data())) {
                found.read(json);
            } catch (IOException e) {
                // A page with broken JSON has its other fields.
            }
        }
        return found;
    }

    /// When the article, else the page, was published; null where it is not told.
    @Nullable String published() {
        return published;
    }

    @Nullable String modified() {
        return modified;
    }

    @Nullable String publisher() {
        return publisher;
    }

    /// An object that is being read.
    private static final class Thing {
        private final @Nullable String field;
        private final Set<String> types = new HashSet<>();
        private @Nullable String name;
        private @Nullable String published;
        private @Nullable String created;
        private @Nullable String modified;

        Thing(@Nullable String field) {
            this.field = field;
        }

        void set(String key, String value) {
            switch (key) {
                case "@type" -> types.add(value);
                case "name" -> name = value;
                case "datePublished" -> published = value;
                case "dateCreated", "uploadDate" -> created = value;
                case "dateModified" -> modified = value;
                default -> {}
            }
        }

        /// How little its dates say of the document; 0 is best.
        int rank() {
            if (types.stream().anyMatch(type -> DOCUMENT.matcher(type).matches())) {
                return 0;
            }
            return types.isEmpty() ? 2 : 4;
        }
    }

    private void read(JsonParser json) throws IOException {
        Deque<Thing> open = new ArrayDeque<>();
        Deque<String> arrays = new ArrayDeque<>();
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            String key = json.currentName();
            switch (token) {
                case START_OBJECT -> open.push(new Thing(key != null ? key : arrays.peek()));
                case END_OBJECT -> take(open.pop());
                case START_ARRAY -> arrays.push(Objects.requireNonNullElse(key, ""));
                case END_ARRAY -> arrays.pop();
                case VALUE_STRING -> {
                    Thing thing = open.peek();
                    String field = key != null ? key : arrays.peek();
                    if (thing != null && field != null) {
                        thing.set(field, json.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private void take(Thing thing) {
        int rank = thing.rank();
        String date = thing.published != null ? thing.published : thing.created;
        int dateRank = thing.published != null ? rank : rank + 1;
        if (date != null && dateRank < publishedRank) {
            published = date;
            publishedRank = dateRank;
        }
        if (thing.modified != null && rank < modifiedRank) {
            modified = thing.modified;
            modifiedRank = rank;
        }
        if (publisher == null && "publisher".equals(thing.field)) {
            publisher = thing.name;
        }
    }
}
