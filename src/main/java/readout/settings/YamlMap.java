package readout.settings;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import readout.text.Nearest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One mapping of a YAML file, whose complaints name the file and the line.
final class YamlMap {
    private final String file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    /// @param node null for a file that holds nothing
    YamlMap(String file, @Nullable Node node) {
        this.file = file;
        this.line = node == null ? 1 : line(node);
        if (node == null) {
            return;
        }
        if (!(node instanceof MappingNode mapping)) {
            throw complaint(line, "there should be `key: value` lines here: begin with a key");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw complaint(line(tuple.getKeyNode()), "a key is a word: write `key: value`");
            }
            if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                throw complaint(
                        line(key), key.getValue() + " is there twice: take one of them out");
            }
            lines.put(key.getValue(), line(key));
        }
    }

    /// The keys in the order of the file.
    Set<String> keys() {
        return values.keySet();
    }

    /// Refuses keys that nobody reads.
    void only(Collection<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                throw complaint(
                        key,
                        "there is no key " + key + ": " + Nearest.advice(key, List.copyOf(known)));
            }
        }
    }

    /// A value in one line; empty where the key is missing or has nothing behind it.
    Optional<String> text(String key) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar)) {
            throw complaint(key, key + " wants one value: write `" + key + ": value`");
        }
        return Optional.of(scalar.getValue()).filter(value -> !value.isBlank());
    }

    /// Values as a list, or one alone; none where the key is missing.
    List<String> texts(String key) {
        Node node = values.get(key);
        if (!(node instanceof SequenceNode sequence)) {
            return text(key).map(List::of).orElse(List.of());
        }
        List<String> texts = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            if (!(each instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
                throw complaint(line(each), key + " wants words: write `- words`");
            }
            texts.add(scalar.getValue());
        }
        return texts;
    }

    /// The mapping behind a key; an empty one where it is missing or has nothing behind it.
    YamlMap map(String key) {
        Node node = values.get(key);
        boolean nothing = node == null || (node instanceof ScalarNode && text(key).isEmpty());
        return new YamlMap(file, nothing ? null : node);
    }

    /// Whether behind the key stand keys again.
    boolean isMap(String key) {
        return values.get(key) instanceof MappingNode;
    }

    SettingsException complaint(String key, String words) {
        return complaint(lines.getOrDefault(key, line), words);
    }

    /// `file:line` of a key.
    String place(String key) {
        return file + ":" + lines.getOrDefault(key, line);
    }

    private SettingsException complaint(int at, String words) {
        return new SettingsException(file + ":" + at + ": " + words);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
