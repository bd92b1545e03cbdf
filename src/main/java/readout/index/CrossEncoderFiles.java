package readout.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import readout.text.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The files of a cross-encoder, which lie in one folder.
record CrossEncoderFiles(Path model, Path tokenizer, Path config) {
    private static final int NAME_DIGITS = 12;

    /// @param path the folder, which holds `model.onnx`, or the model's file itself
    /// @throws NoSuchFileException naming the file that is missing
    static CrossEncoderFiles at(Path path) throws NoSuchFileException {
        Path model = Files.isRegularFile(path) ? path : path.resolve("model.onnx");
        CrossEncoderFiles files =
                new CrossEncoderFiles(
                        model,
                        model.resolveSibling("tokenizer.json"),
                        model.resolveSibling("config.json"));
        for (Path needed : List.of(files.model, files.tokenizer)) {
            if (!Files.isRegularFile(needed)) {
                throw new NoSuchFileException(needed.toString());
            }
        }
        return files;
    }

    /// Names the bytes and not the place where they lie, so that it is the same on every machine.
    String name() throws IOException {
        StringBuilder hashes = new StringBuilder();
        for (Path file : read()) {
            hashes.append(hash(file)).append('\n');
        }
        return "cross-encoder " + Sha256.of(hashes.toString()).substring(0, NAME_DIGITS);
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.hex(digest.digest());
    }

    /// A large model keeps its weights in files beside it, whose names begin with its own.
    private List<Path> read() throws IOException {
        String name = String.valueOf(model.getFileName());
        try (Stream<Path> beside = Files.list(model.toAbsolutePath().resolveSibling(""))) {
            Stream<Path> weights =
                    beside.filter(file -> String.valueOf(file.getFileName()).startsWith(name))
                            .sorted();
            return Stream.concat(weights, Stream.of(tokenizer, config))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    /// Which of the labels that `config.json` gives under `id2label` is `entailment`; empty where
    /// none is or there is no such file.
    OptionalInt entailment() throws IOException {
        if (!Files.isRegularFile(config)) {
            return OptionalInt.empty();
        }
        try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(config))) {
            boolean labels = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                String field = String.valueOf(json.currentName());
                switch (token) {
                    case START_OBJECT -> labels = field.equals("id2label");
                    case END_OBJECT -> labels = false;
                    case VALUE_STRING -> {
                        if (labels
                                && json.getText().equalsIgnoreCase("entailment")
                                && field.matches("\\d{1,4}")) {
                            return OptionalInt.of(Integer.parseInt(field));
                        }
                    }
                    default -> {
                        // Other settings of the model are none of ours.
                    }
                }
            }
        }
        return OptionalInt.empty();
    }
}
