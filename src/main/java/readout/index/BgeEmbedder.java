package readout.index;

import ai.onnxruntime.OrtException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// Embeds with a model that travels in the class path: no key, no network, 384 dimensions.
///
/// Texts are embedded one by one, since a text's vector would depend on what it is batched with.
/// The model sees 510 tokens; a longer text is halved at the border of sentences nearest its middle
/// until the parts fit, and has the mean of their vectors, weighted by tokens.
public final class BgeEmbedder implements Embedder, AutoCloseable {
    /// The name of its vectors, known before the model is loaded.
    public static final String NAME = BgeModel.NAME;

    private final CompletableFuture<BgeModel> model;

    private BgeEmbedder(CompletableFuture<BgeModel> model) {
        this.model = model;
    }

    /// Begins to load the model and returns at once; the first text embedded waits for it.
    ///
    /// @param cache a folder where the model's files are kept between runs, about 100 MB; where it
    ///   can not be written the model loads from files that are gone afterwards
    public static BgeEmbedder open(Path cache) {
        CompletableFuture<BgeModel> model = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("model").start(() -> load(cache, model));
        return new BgeEmbedder(model);
    }

    @Override
    public String name() {
        return NAME;
    }

    /// @throws IllegalArgumentException if a text is blank
    /// @throws UncheckedIOException if the model could not be loaded
    @Override
    public List<float[]> embed(List<String> texts) {
        for (String text : texts) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a blank text has no vector");
            }
        }
        BgeModel loaded = loaded();
        float[][] vectors = new float[texts.size()][];
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        Runnable worker =
                () -> {
                    try {
                        for (int i = next.getAndIncrement();
                                i < vectors.length;
                                i = next.getAndIncrement()) {
                            vectors[i] = embed(loaded, texts.get(i));
                        }
                    } catch (RuntimeException e) {
                        next.set(vectors.length);
                        failure.compareAndSet(null, e);
                    }
                };
        onAllCores(worker, texts.size());
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        return List.of(vectors);
    }

    /// Waits until the model has loaded or failed to: a process that ends while native code is
    /// loading crashes.
    @Override
    public void close() {
        model.handle((loaded, failure) -> true).join();
    }

    private static void load(Path cache, CompletableFuture<BgeModel> model) {
        try {
            model.complete(BgeModel.load(cache));
        } catch (IOException e) {
            model.completeExceptionally(new UncheckedIOException(e));
        } catch (OrtException | RuntimeException | LinkageError e) {
            model.completeExceptionally(
                    new UncheckedIOException(
                            new IOException("the embedding model does not load here", e)));
        }
    }

    private BgeModel loaded() {
        try {
            return model.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /// Runs the worker on this thread and on one more for each further core, and returns when all
    /// have ended.
    private static void onAllCores(Runnable worker, int work) {
        int helpers = Math.min(Runtime.getRuntime().availableProcessors(), work) - 1;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < helpers; i++) {
            threads.add(Thread.ofPlatform().daemon().name("embed").start(worker));
        }
        worker.run();
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static float[] embed(BgeModel model, String text) {
        BgeModel.Reading whole = model.read(text);
        if (whole.tokens() < BgeModel.LIMIT) {
            return whole.vector();
        }
        float[] sum = new float[whole.vector().length];
        add(model, text, whole, sum);
        float norm = (float) Math.sqrt(Embedder.similarity(sum, sum));
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= norm;
        }
        return sum;
    }

    private static void add(BgeModel model, String text, BgeModel.Reading whole, float[] sum) {
        // A text that fills the model may be longer than what it saw.
        List<String> parts = whole.tokens() < BgeModel.LIMIT ? List.of() : Halves.of(text);
        for (String part : parts) {
            add(model, part, model.read(part), sum);
        }
        if (parts.isEmpty()) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += whole.tokens() * whole.vector()[i];
            }
        }
    }
}
