package readout.index;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Partitions that are gone when the process ends.
final class MemoryPartitions implements Partitions {
    private final Map<YearMonth, Directory> directories = new ConcurrentHashMap<>();
    private volatile Optional<Stamp> stamp = Optional.empty();

    @Override
    public Optional<Stamp> stamp() {
        return stamp;
    }

    @Override
    public void put(Stamp next) {
        stamp = Optional.of(next);
    }

    @Override
    public Directory partition(int generation, YearMonth first) {
        return directories.computeIfAbsent(first, _ -> new ByteBuffersDirectory());
    }

    @Override
    public int nextGeneration() {
        return 0;
    }

    @Override
    public void keepOnly(int generation) {
        // There is one.
    }

    @Override
    public void close() {
        directories.clear();
    }
}
