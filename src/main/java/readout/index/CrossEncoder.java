package readout.index;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A model in ONNX that reads a claim and a text together and says how surely the text bears the
/// claim out.
///
/// Its folder holds `model.onnx` and `tokenizer.json`. A model with one output is a reranker: it
/// reads the claim before the text, and the logistic function makes a score of its output. One with
/// several is a model of natural language inference: it reads the text before the claim, and the
/// score is the share (softmax) of the label that `config.json` calls `entailment`.
///
/// A text longer than the model reads is halved, as [BgeEmbedder] does it, until the parts fit; the
/// best of them counts. LangChain4j's own scoring model cuts such a text in silence, and takes the
/// first of several outputs, which may mean the opposite.
///
/// Pairs are scored one at a time, each on one thread, so that a score depends on its pair alone.
public final class CrossEncoder implements AutoCloseable {
    /// What a model reads where its tokenizer names no limit, in tokens.
    private static final int USUAL_LIMIT = 512;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final int limit;
    private final OptionalInt entailment;

    private CrossEncoder(
            OrtEnvironment environment,
            OrtSession session,
            HuggingFaceTokenizer tokenizer,
            int limit,
            OptionalInt entailment) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
        this.limit = limit;
        this.entailment = entailment;
    }

    /// A name that the same files have everywhere, and no others, without loading them.
    ///
    /// @throws IOException naming the file that is missing or can not be read
    public static String nameOf(Path path) throws IOException {
        return CrossEncoderFiles.at(path).name();
    }

    /// Loads a model and lets it score a pair, so that one that can not is known at once.
    ///
    /// @param path the folder of the model, or its file, with the others beside it
    /// @param cache a folder where the native libraries are kept between runs
    /// @throws IOException naming the file that is missing, or the path of what is no cross-encoder
    public static CrossEncoder load(Path path, Path cache) throws IOException {
        CrossEncoderFiles files = CrossEncoderFiles.at(path);
        try (UnpackedResources resources = UnpackedResources.in(cache)) {
            NativeLibraries.prepare(resources);
            return load(files);
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            throw new IOException(files.model() + " is no cross-encoder that works here", e);
        }
    }

    private static CrossEncoder load(CrossEncoderFiles files) throws IOException, OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = NativeLibraries.oneThread()) {
            OrtSession session = environment.createSession(files.model().toString(), options);
            try {
                CrossEncoder encoder = of(environment, session, files);
                encoder.probe();
                return encoder;
            } catch (IOException | OrtException | RuntimeException | LinkageError e) {
                session.close();
                throw e;
            }
        }
    }

    private static CrossEncoder of(
            OrtEnvironment environment, OrtSession session, CrossEncoderFiles files)
            throws IOException {
        int limit;
        try (HuggingFaceTokenizer asGiven = HuggingFaceTokenizer.newInstance(files.tokenizer())) {
            limit = asGiven.getMaxLength();
        }
        return new CrossEncoder(
                environment,
                session,
                HuggingFaceTokenizer.newInstance(
                        files.tokenizer(), Map.of("truncation", "false", "padding", "false")),
                limit > 0 ? limit : USUAL_LIMIT,
                files.entailment());
    }

    private void probe() throws OrtException {
        try {
            score(encode("A claim.", "A text."));
        } catch (OrtException | RuntimeException e) {
            tokenizer.close();
            throw e;
        }
    }

    /// How surely the text bears the claim out, from 0 to 1; empty where the model fails, says
    /// nothing that is a number, or can not read the claim as a whole.
    public OptionalDouble score(String claim, String text) {
        try {
            double best = best(claim, text);
            return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
        } catch (OrtException | RuntimeException e) {
            return OptionalDouble.empty();
        }
    }

    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model can not be closed", e);
        }
    }

    private double best(String claim, String text) throws OrtException {
        Encoding pair = encode(claim, text);
        if (pair.getIds().length <= limit) {
            return score(pair);
        }
        List<String> halves = Halves.of(text);
        if (halves.size() < 2 || encode(claim, "").getIds().length >= limit) {
            return Double.NaN;
        }
        double best = 0;
        for (String half : halves) {
            best = Math.max(best, best(claim, half));
        }
        return best;
    }

    private Encoding encode(String claim, String text) {
        return entailment.isPresent()
                ? tokenizer.encode(text, claim)
                : tokenizer.encode(claim, text);
    }

    private double score(Encoding pair) throws OrtException {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                inputs.put(
                        name,
                        OnnxTensor.createTensor(environment, new long[][] {input(name, pair)}));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return score(logits(result));
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] input(String name, Encoding pair) {
        return switch (name) {
            case "input_ids" -> pair.getIds();
            case "attention_mask" -> pair.getAttentionMask();
            case "token_type_ids" -> pair.getTypeIds();
            default -> throw new IllegalStateException("no cross-encoder asks for " + name);
        };
    }

    private static float[] logits(OrtSession.Result result) {
        if (!(result.get(0) instanceof OnnxTensor tensor)) {
            throw new IllegalStateException("its output is no tensor");
        }
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] logits = new float[buffer.remaining()];
        buffer.get(logits);
        return logits;
    }

    private double score(float[] logits) {
        if (entailment.isEmpty()) {
            if (logits.length != 1) {
                throw new IllegalStateException("it names none of its outputs `entailment`");
            }
            return 1 / (1 + Math.exp(-logits[0]));
        }
        // Each label's odds against entailment, which no large logit overflows to NaN.
        double odds = 0;
        for (float logit : logits) {
            odds += Math.exp((double) logit - logits[entailment.getAsInt()]);
        }
        return 1 / odds;
    }
}
