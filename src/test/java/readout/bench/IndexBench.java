package readout.bench;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import readout.index.Embedder;
import readout.index.Filter;
import readout.index.Found;
import readout.index.Hit;
import readout.index.LucenePassageIndex;
import readout.index.Retriever;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/// How long a question to the index takes, warm, beside plain Lucene on the same texts; the last is
/// cold. The embedding of the question is left out.
///
/// Arguments: the numbers of passages, with commas; without any, 1,000, 100,000 and 1,000,000; then
/// what JMH takes. A million need 4 GB of disk and `-Xmx3g`.
@SuppressWarnings("NullAway.Init") // JMH calls #open first
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {
            "-Xmx2g",
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector"
        })
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class IndexBench {
    private static final int MOST = 20;

    /// How many there are.
    @Param({"1000", "100000", "1000000"})
    public int passages;

    private InventedIndex invented;
    private LucenePassageIndex ours;
    private DirectoryReader plain;
    private IndexSearcher searcher;
    private int asked;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> rest = new ArrayList<>(List.of(arguments));
        String sizes = rest.isEmpty() ? "1000,100000,1000000" : rest.removeFirst();
        for (String size : sizes.split(",", -1)) {
            System.out.println(new InventedFolder(Integer.parseInt(size)).made());
        }
        rest.addAll(List.of("-p", "passages=" + sizes));
        Jmh.run(IndexBench.class, rest);
    }

    /// Opens what is asked.
    @Setup
    public void open() throws IOException {
        invented = new InventedIndex(passages);
        InventedFolder folder = new InventedFolder(passages);
        ours = LucenePassageIndex.openForReading(folder.ours()).orElseThrow();
        plain = DirectoryReader.open(FSDirectory.open(folder.plain()));
        searcher = new IndexSearcher(plain);
    }

    /// Ends its use.
    @TearDown
    public void close() throws IOException {
        ours.close();
        plain.close();
    }

    /// What our figures are to be read beside: BM25 over one index of the texts alone.
    @Benchmark
    public List<String> plainLucene() throws IOException {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        for (String word : new TreeSet<>(List.of(invented.question(next()).split(" ", -1)))) {
            some.add(new TermQuery(new Term("text", word)), BooleanClause.Occur.SHOULD);
        }
        List<String> texts = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(some.build(), MOST).scoreDocs) {
            texts.add(searcher.storedFields().document(hit.doc).get("text"));
        }
        return texts;
    }

    /// By words.
    @Benchmark
    public List<Hit> words() {
        return ours.lexical(invented.question(next()), Filter.ALL, MOST);
    }

    /// By meaning.
    @Benchmark
    public List<Hit> meaning() {
        return ours.nearest(vector(next()), Filter.ALL, MOST);
    }

    /// By words and by meaning.
    @Benchmark
    public List<Hit> both() {
        return both(next(), Filter.ALL);
    }

    /// The same, of one actor in a year.
    @Benchmark
    public List<Hit> bothOfActorAndYear() {
        int question = next();
        return both(question, invented.filter(question));
    }

    /// The same, in a month.
    @Benchmark
    public List<Hit> bothOfMonth() {
        int question = next();
        return both(question, invented.month(question));
    }

    /// What `readout ask` is given.
    @Benchmark
    public List<Found> found() {
        int question = next();
        Retriever retriever = new Retriever(ours, new One(vector(question)));
        return retriever.find(invented.question(question), Filter.ALL, MOST);
    }

    /// The first question of a process, with the opening of the index.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public List<Hit> openedCold() {
        try (LucenePassageIndex index =
                LucenePassageIndex.openForReading(new InventedFolder(passages).ours())
                        .orElseThrow()) {
            return index.lexical(invented.question(0), Filter.ALL, MOST);
        }
    }

    private List<Hit> both(int question, Filter filter) {
        String text = invented.question(question);
        List<Hit> hits = new ArrayList<>(ours.lexical(text, filter, MOST));
        hits.addAll(ours.nearest(vector(question), filter, MOST));
        return hits;
    }

    private float[] vector(int question) {
        return invented.vector(question * 7L % passages, 1);
    }

    private int next() {
        return asked++;
    }

    /// Knows one meaning.
    @SuppressWarnings("ArrayRecordComponent")
    private record One(float[] vector) implements Embedder {
        @Override
        public String name() {
            return "one";
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream().map(_ -> vector).toList();
        }
    }
}
