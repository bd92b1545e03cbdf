package readout.index;

import ai.djl.huggingface.tokenizers.jni.LibUtils;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.output.TokenUsage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/// LangChain4j's model bge-small-en-v1.5 (quantised) with a session of our own.
///
/// Its own session spins as many threads as there are cores under each of as many callers; one
/// thread for each text gives the same vectors from less work.
final class BgeModel extends AbstractInProcessEmbeddingModel {
    static final String NAME = "bge-small-en-v1.5-q";

    /// The number of tokens after which the tokenizer cuts a text in silence.
    static final int LIMIT = 510;

    private static final String WEIGHTS = NAME + ".onnx";
    private static final String TOKENIZER = NAME + "-tokenizer.json";
    private static final int DIMENSION = 384;

    private final OnnxBertBiEncoder encoder;

    private BgeModel(OnnxBertBiEncoder encoder) {
        // One text at a time is asked for, which never reaches the executor.
        super(Runnable::run);
        this.encoder = encoder;
    }

    /// Loads the model by way of files in the folder, where later runs find them.
    static BgeModel load(Path folder) throws IOException, OrtException {
        try (UnpackedResources resources = UnpackedResources.in(folder)) {
            NativeLibraries.prepare(resources);
            Thread tokenizer =
                    Thread.ofPlatform().daemon().name("tokenizer").start(LibUtils::checkStatus);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = session(environment, resources);
            join(tokenizer);
            try (InputStream vocabulary = resource(TOKENIZER)) {
                return new BgeModel(
                        new OnnxBertBiEncoder(environment, session, vocabulary, PoolingMode.CLS));
            }
        }
    }

    /// A text as the model saw it.
    ///
    /// @param tokens how many tokens of the text it saw, at most [#LIMIT]
    record Reading(Embedding embedding, int tokens) {
        float[] vector() {
            return embedding.vector();
        }
    }

    /// @throws IllegalArgumentException if no character of the text is visible
    Reading read(String text) {
        Response<List<Embedding>> response = embedAll(List.of(TextSegment.from(text)));
        TokenUsage usage = Objects.requireNonNull(response.tokenUsage());
        return new Reading(response.content().getFirst(), usage.inputTokenCount());
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    protected Integer knownDimension() {
        return DIMENSION;
    }

    private static OrtSession session(OrtEnvironment environment, UnpackedResources resources)
            throws IOException, OrtException {
        Path weights = resources.folderOf(WEIGHTS).resolve(WEIGHTS);
        try {
            return optimized(environment, weights);
        } catch (OrtException damaged) {
            // Somebody has written into our folder: unpack again, and do without it.
            Files.deleteIfExists(optimizedFile(weights));
            Files.deleteIfExists(weights);
            try (InputStream fresh = resource(WEIGHTS)) {
                return environment.createSession(fresh.readAllBytes(), NativeLibraries.oneThread());
            }
        }
    }

    /// Loading optimises the model's graph each time; the result is kept, and is loaded as it is.
    private static OrtSession optimized(OrtEnvironment environment, Path weights)
            throws IOException, OrtException {
        Path optimized = optimizedFile(weights);
        if (Files.isRegularFile(optimized)) {
            OrtSession.SessionOptions options = NativeLibraries.oneThread();
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.NO_OPT);
            return environment.createSession(optimized.toString(), options);
        }
        Path beside = weights.resolveSibling("optimized" + ProcessHandle.current().pid() + ".part");
        OrtSession.SessionOptions options = NativeLibraries.oneThread();
        // The next level is made for one processor's caches; it does nothing for this model.
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.EXTENDED_OPT);
        options.setOptimizedModelFilePath(beside.toString());
        try {
            OrtSession session = environment.createSession(weights.toString(), options);
            Files.move(beside, optimized, StandardCopyOption.ATOMIC_MOVE);
            return session;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path optimizedFile(Path weights) {
        return weights.resolveSibling("optimized.onnx");
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = BgeModel.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IOException("not on the class path: " + name);
        }
        return in;
    }

    private static void join(Thread thread) throws IOException {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the model was loading", e);
        }
    }
}
