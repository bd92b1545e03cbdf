package readout.scores;

import readout.ask.*;
import readout.document.*;
import readout.fixture.*;
import readout.index.*;
import readout.statement.*;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;

/// Trial only.
public class AskTrial {
    static final class Disk implements Embedder {
        final Embedder e; final Map<String,float[]> m = new LinkedHashMap<>(); final Path p = Path.of("/tmp/ask/vec.bin"); boolean dirty;
        Disk(Embedder e) throws Exception { this.e = e; if (Files.exists(p)) try (var in = new java.io.ObjectInputStream(Files.newInputStream(p))) { m.putAll((Map<String,float[]>) in.readObject()); } }
        public String name() { return e.name(); }
        public List<float[]> embed(List<String> t) { List<float[]> r = new ArrayList<>(); for (String x : t) { float[] v = m.get(x); if (v == null) { v = e.embed(List.of(x)).getFirst(); m.put(x, v); dirty = true; } r.add(v); } return r; }
        void save() throws Exception { if (dirty) try (var out = new java.io.ObjectOutputStream(Files.newOutputStream(p))) { out.writeObject(new LinkedHashMap<>(m)); } }
    }
    public static void main(String[] args) throws Exception {
        try (BgeEmbedder bge = BgeEmbedder.open(Path.of("target", "model"))) {
            Disk e = new Disk(bge);
            List<AskFit.Asked> all = AskFit.asked(Path.of("../shared/data"), e);
            e.save();
            Files.write(Path.of(args[0]), AskFit.fit(all)); { for (Measure m : AskSet.measure(Path.of("../shared/data"), e)) System.out.println(m); e.save(); }
        }
    }
}
