package readout.index;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Months that are gone when the process ends.
final class MemoryMonths implements Months {
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
    public Directory month(int generation, YearMonth month) {
        return directories.computeIfAbsent(month, _ -> new ByteBuffersDirectory());
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
