package readout.settings;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// A YAML file, read strictly: one document of mappings, lists and values as people write them by
/// hand. No aliases, so that no small file grows large; no key twice; UTF-8; at most 1 MiB, twenty
/// levels deep.
final class YamlFile {
    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 20;

    private final Path path;

    private YamlFile(Path path) {
        this.path = path;
    }

    /// The mapping that the file holds; an empty one if it holds nothing.
    ///
    /// @throws SettingsException with file and line if it is not of this form or does not exist
    static YamlMap read(Path path) {
        return new YamlFile(path).read();
    }

    private YamlMap read() {
        LoadSettings strict =
                LoadSettings.builder()
                        .setLabel(name(path))
                        .setAllowDuplicateKeys(false)
                        .setAllowRecursiveKeys(false)
                        .setMaxAliasesForCollections(0)
                        .setCodePointLimit(LARGEST)
                        .build();
        String text = text();
        try {
            look(new Parse(strict).parseString(text));
            Optional<Node> root = new Compose(strict).composeString(text);
            return new YamlMap(name(path), root.orElse(null));
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            throw complaint(mark, e.getProblem() + ": write it as in `readout brief --help`");
        } catch (YamlEngineException e) {
            throw complaint(null, firstLine(e));
        }
    }

    private String text() {
        try {
            if (Files.size(path) > LARGEST) {
                throw complaint(null, "it is larger than 1 MiB: is it the right file?");
            }
            byte[] bytes = Files.readAllBytes(path);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw complaint(null, "it is not UTF-8: save it in that encoding");
        } catch (NoSuchFileException e) {
            throw new SettingsException(name(path) + " does not exist: check the path");
        } catch (IOException e) {
            throw complaint(null, "it can not be read: " + firstLine(e));
        }
    }

    /// Refuses what would be costly to compose, event by event.
    private void look(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            if (event instanceof AliasEvent) {
                throw complaint(
                        event.getStartMark().orElse(null),
                        "aliases (*) are not read here: write the value out");
            }
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                throw complaint(
                        event.getStartMark().orElse(null), "it is nested too deeply: flatten it");
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    private SettingsException complaint(@Nullable Mark mark, String words) {
        return new SettingsException(
                name(path) + (mark == null ? "" : ":" + (mark.getLine() + 1)) + ": " + words);
    }

    private static String name(Path path) {
        return path.toString();
    }

    private static String firstLine(Exception exception) {
        String message = exception.getMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
