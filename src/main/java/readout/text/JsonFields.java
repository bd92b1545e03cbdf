package readout.text;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The fields of one JSON object, each of which must be there, be of its type, and be asked for.
public final class JsonFields {
    private final String place;
    private final Map<String, Optional<?>> left = new LinkedHashMap<>();

    private JsonFields(Object value, String place) throws MalformedJson {
        this.place = place;
        if (!(value instanceof Map<?, ?> object)) {
            throw new MalformedJson(place, "not an object");
        }
        object.forEach((name, field) -> left.put((String) name, (Optional<?>) field));
    }

    /// Reads a record from an object and refuses fields that the reader did not ask for.
    public static <T> T read(@Nullable Object value, String place, Reader<T> reader)
            throws MalformedJson {
        if (value == null) {
            throw new MalformedJson(place, "is null");
        }
        JsonFields fields = new JsonFields(value, place);
        T read = reader.read(fields);
        if (!fields.left.isEmpty()) {
            throw new MalformedJson(
                    fields.path(fields.left.keySet().iterator().next()),
                    "not a field of the format");
        }
        return read;
    }

    public String text(String name) throws MalformedJson {
        return typed(name, take(name), String.class);
    }

    public @Nullable String textOrNull(String name) throws MalformedJson {
        Object value = takeOrNull(name);
        return value == null ? null : typed(name, value, String.class);
    }

    public boolean has(String name) {
        return left.containsKey(name);
    }

    /// A field that may be missing.
    public @Nullable String textIfAny(String name) throws MalformedJson {
        return left.containsKey(name) ? text(name) : null;
    }

    public int number(String name) throws MalformedJson {
        int number = typed(name, take(name), Integer.class);
        if (number < 0) {
            throw new MalformedJson(path(name), "below zero");
        }
        return number;
    }

    public @Nullable Integer numberOrNull(String name) throws MalformedJson {
        Object value = takeOrNull(name);
        return value == null ? null : typed(name, value, Integer.class);
    }

    public LocalDate date(String name) throws MalformedJson {
        return date(name, text(name));
    }

    public @Nullable LocalDate dateOrNull(String name) throws MalformedJson {
        String text = textOrNull(name);
        return text == null ? null : date(name, text);
    }

    public <E extends Enum<E>> E one(String name, Class<E> kinds) throws MalformedJson {
        String text = text(name);
        for (E kind : kinds.getEnumConstants()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        throw new MalformedJson(path(name), "not one of the format: " + text);
    }

    /// Checks a field that can only have one value.
    public void constant(String name, String wanted) throws MalformedJson {
        String text = text(name);
        if (!text.equals(wanted)) {
            throw new MalformedJson(path(name), "is " + text + " and not " + wanted);
        }
    }

    public <T> T object(String name, Reader<T> reader) throws MalformedJson {
        return read(take(name), path(name), reader);
    }

    public <T> List<T> objects(String name, Reader<T> reader) throws MalformedJson {
        List<T> read = new ArrayList<>();
        for (Object value : array(name)) {
            read.add(read(value, path(name) + "[" + read.size() + "]", reader));
        }
        return read;
    }

    /// The objects of an array that can be read; what is wrong with one says nothing of the others.
    ///
    /// @param broken is told of each of the others
    public <T> List<T> soundObjects(String name, Reader<T> reader, Consumer<MalformedJson> broken)
            throws MalformedJson {
        List<T> read = new ArrayList<>();
        if (!(take(name) instanceof List<?> array)) {
            throw new MalformedJson(path(name), "not an array");
        }
        for (int i = 0; i < array.size(); i++) {
            String at = path(name) + "[" + i + "]";
            try {
                Object value = array.get(i) instanceof Optional<?> some ? some.orElse(null) : null;
                read.add(read(value, at, reader));
            } catch (MalformedJson e) {
                broken.accept(e);
            }
        }
        return read;
    }

    /// Objects of a field that may be missing.
    public <T> List<T> objectsIfAny(String name, Reader<T> reader) throws MalformedJson {
        return left.containsKey(name) ? objects(name, reader) : List.of();
    }

    public List<String> texts(String name) throws MalformedJson {
        List<String> read = new ArrayList<>();
        for (Object value : array(name)) {
            read.add(typed(name + "[" + read.size() + "]", value, String.class));
        }
        return read;
    }

    private List<Object> array(String name) throws MalformedJson {
        if (!(take(name) instanceof List<?> array)) {
            throw new MalformedJson(path(name), "not an array");
        }
        List<Object> values = new ArrayList<>();
        for (Object value : array) {
            if (!(value instanceof Optional<?> some) || some.isEmpty()) {
                throw new MalformedJson(path(name), "holds null");
            }
            values.add(some.get());
        }
        return values;
    }

    private Object take(String name) throws MalformedJson {
        Object value = takeOrNull(name);
        if (value == null) {
            throw new MalformedJson(path(name), "is null");
        }
        return value;
    }

    private @Nullable Object takeOrNull(String name) throws MalformedJson {
        if (!left.containsKey(name)) {
            throw new MalformedJson(path(name), "is missing");
        }
        Optional<?> value = left.remove(name);
        return value == null || value.isEmpty() ? null : value.get();
    }

    private <T> T typed(String name, Object value, Class<T> type) throws MalformedJson {
        if (!type.isInstance(value)) {
            throw new MalformedJson(
                    path(name), "not " + (type == String.class ? "a text" : "a whole number"));
        }
        return type.cast(value);
    }

    private LocalDate date(String name, String text) throws MalformedJson {
        try {
            if (text.length() != "2023-11-27".length()) {
                throw new MalformedJson(path(name), "not a date: " + text);
            }
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedJson(path(name), "not a date: " + text);
        }
    }

    private String path(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    /// Makes a record from the fields of an object.
    public interface Reader<T> {
        T read(JsonFields fields) throws MalformedJson;
    }
}
