package readout.index;

import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

import readout.text.Sha256;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an index consists of: the one file that is replaced in one step when the index changes, so
/// that all partitions change together or not at all.
///
/// @param generation names the folder of the partitions; a rebuilt index has the next one
/// @param fingerprint what the last commit was given; null where there was none
/// @param partitions those that have passages, by the first month of each
record Stamp(
        int generation, @Nullable String fingerprint, SortedMap<YearMonth, Partition> partitions) {
    /// Raised with every change of what is kept or of how words are made of text.
    private static final String FORMAT = "readout.index/3 lucene/" + Version.LATEST;

    /// The passages of some months, one after the other.
    ///
    /// @param last the last of its months
    /// @param commit the name of Lucene's file for the commit
    /// @param passages how many there are
    record Partition(YearMonth last, String commit, int passages) {
        Partition {
            if (!commit.matches("segments_[0-9a-z]+")) {
                throw new IllegalArgumentException("not a commit: " + commit);
            }
        }
    }

    Stamp {
        partitions = new TreeMap<>(partitions);
    }

    /// Of an index with nothing in it that was never committed.
    static Stamp none(int generation) {
        return new Stamp(generation, null, new TreeMap<>());
    }

    /// A copy.
    @Override
    public SortedMap<YearMonth, Partition> partitions() {
        return new TreeMap<>(partitions);
    }

    long passages() {
        return partitions.values().stream().mapToLong(Partition::passages).sum();
    }

    /// One line each for the format, the generation, the fingerprint and every partition, and last
    /// the hash of those before it.
    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        text.append(FORMAT).append('\n').append(generation).append('\n');
        // Whatever is in a fingerprint, it is one line.
        text.append(String.valueOf(fingerprint).replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n');
        partitions.forEach((first, partition) ->
                text.append(first)
                        .append(' ')
                        .append(partition.last())
                        .append(' ')
                        .append(partition.commit())
                        .append(' ')
                        .append(partition.passages())
                        .append('\n'));
        text.append(Sha256.of(text.toString())).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Empty for bytes that another Readout wrote, or nobody did.
    static Optional<Stamp> parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        if (last == 0 || !text.substring(last).equals(Sha256.of(text.substring(0, last)) + "\n")) {
            return Optional.empty();
        }
        String[] lines = text.substring(0, last).split("\n", -1);
        if (!lines[0].equals(FORMAT)) {
            return Optional.empty();
        }
        try {
            SortedMap<YearMonth, Partition> partitions = new TreeMap<>();
            for (int i = 3; i < lines.length - 1; i++) {
                String[] fields = lines[i].split(" ", -1);
                partitions.put(
                        YearMonth.parse(fields[0]),
                        new Partition(
                                YearMonth.parse(fields[1]),
                                fields[2],
                                Integer.parseInt(fields[3])));
            }
            return Optional.of(
                    new Stamp(Integer.parseInt(lines[1]), unescaped(lines[2]), partitions));
        } catch (IllegalArgumentException
                | DateTimeParseException
                | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\' && i + 1 < line.length()) {
                i++;
                text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else {
                text.append(line.charAt(i));
            }
        }
        return text.toString();
    }
}
