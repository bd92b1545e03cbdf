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
    record Item(String corpus, AskLabels label, Question question, List<Weighed> weighed, Corpus docs) {}
    static final class Disk implements Embedder {
        final Embedder e; final Map<String,float[]> m = new LinkedHashMap<>(); final Path p = Path.of("/tmp/ask/vec.bin"); boolean dirty;
        Disk(Embedder e) throws Exception { this.e = e; if (Files.exists(p)) try (var in = new java.io.ObjectInputStream(Files.newInputStream(p))) { m.putAll((Map<String,float[]>) in.readObject()); } }
        public String name() { return e.name(); }
        public List<float[]> embed(List<String> t) { List<float[]> r = new ArrayList<>(); for (String x : t) { float[] v = m.get(x); if (v == null) { v = e.embed(List.of(x)).getFirst(); m.put(x, v); dirty = true; } r.add(v); } return r; }
        void save() throws Exception { if (dirty) try (var out = new java.io.ObjectOutputStream(Files.newOutputStream(p))) { out.writeObject(new LinkedHashMap<>(m)); } }
    }
    public static void main(String[] args) throws Exception {
        boolean show = args.length > 0;
        List<Item> items = new ArrayList<>();
        try (BgeEmbedder bge = BgeEmbedder.open(Path.of("target", "model"))) {
            Embedder embedder = new Disk(bge);
            for (String name : List.of("corpus", "nato")) {
                Corpus corpus = FixtureCorpus.read(name.equals("corpus") ? Labels.CORPUS : Path.of("../shared/data/nato"));
                StatementExtractor x = new StatementExtractor();
                List<Statement> st = x.extract(corpus);
                LocalDate today = st.getLast().date();
                Holdings h = new Holdings(corpus, st, x.introductions(corpus), List.of(), today);
                QuestionReader reader = new QuestionReader(h);
                Weigher w = new Weigher(h, embedder);
                for (AskLabels l : AskLabels.read(AskLabels.FOLDER.resolve(name + ".yaml"))) {
                    Question q = reader.read(l.ask(), Scope.ALL);
                    List<Weighed> ws = w.weigh(q);
                    items.add(new Item(name, l, q, ws, corpus));
                    if (show) {
                        System.out.println((l.isAnswerable() ? "A " : "U ") + l.ask() + "\n    " + q.kind() + " " + q.understood() + " stranger=" + q.stranger() + " " + q.toString().replaceAll(".*wanted=\\[","").replaceAll("Wanted\\[written=","").replaceAll("keys=|root=\\S+ |kind=|role=",""));
                        long ans = ws.stream().filter(x2 -> l.isAnswer(x2.statement(), corpus)).count();
                        if (l.isAnswerable() && ans == 0) System.out.println("    !!! answers not among candidates " + l.answers());
                    }
                }
            }
            ((Disk) embedder).save();
        }
        AskExperiment.run(items);
    }
}
