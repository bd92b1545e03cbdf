package readout.index;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import readout.document.Passage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A passage as fields of Lucene, there and back.
final class PassageFields {
    static final String ID = "id";
    static final String ACTOR = "actor";
    static final String THEME = "theme";
    static final String SPEECH = "speech";
    static final String DATE = "date";
    static final String DOCUMENT = "document";
    static final String ENGLISH = "english";
    static final String FOLDED = "folded";
    static final String VECTOR = "vector";

    /// All that is known of a passage. It lies by itself: what Lucene calls stored fields is packed
    /// by the dozen, and to unpack these took a quarter of the time of a question.
    private static final String KEPT = "kept";

    /// How often a word stands in a passage is kept, but not where: nothing asks for phrases.
    private static final FieldType WORDS = words();

    private PassageFields() {}

    static Term id(PassageId id) {
        return new Term(ID, id.toString());
    }

    static Term document(readout.document.Document.Id document) {
        return new Term(DOCUMENT, document.sha256());
    }

    static Document of(EmbeddedPassage embedded) throws IOException {
        IndexedPassage passage = embedded.passage();
        String id = passage.id().toString();
        String words = WordAnalyzers.prepared(passage.text());
        Document fields = new Document();
        fields.add(new StringField(ID, id, Field.Store.NO));
        // Equal scores are ranked by it.
        fields.add(new SortedDocValuesField(ID, new BytesRef(id)));
        fields.add(
                new StringField(DOCUMENT, passage.passage().document().sha256(), Field.Store.NO));
        passage.actors().forEach(one -> fields.add(new StringField(ACTOR, one, Field.Store.NO)));
        passage.themes().forEach(one -> fields.add(new StringField(THEME, one, Field.Store.NO)));
        if (passage.speech() != null) {
            fields.add(new StringField(SPEECH, passage.speech(), Field.Store.NO));
        }
        fields.add(new LongField(DATE, passage.date().toEpochDay(), Field.Store.NO));
        fields.add(new Field(ENGLISH, words, WORDS));
        fields.add(new Field(FOLDED, words, WORDS));
        fields.add(
                new KnnFloatVectorField(
                        VECTOR, embedded.vector(), VectorSimilarityFunction.DOT_PRODUCT));
        fields.add(new BinaryDocValuesField(KEPT, kept(passage)));
        return fields;
    }

    /// The passage with Lucene's number.
    static IndexedPassage passage(IndexReader reader, int number) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
        BinaryDocValues kept = DocValues.getBinary(leaf.reader(), KEPT);
        if (!kept.advanceExact(number - leaf.docBase)) {
            throw new CorruptIndexException("no passage " + number, KEPT);
        }
        BytesRef bytes = kept.binaryValue();
        try {
            return passage(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
        } catch (RuntimeException e) {
            throw new CorruptIndexException("passage " + number + " can not be read", KEPT, e);
        }
    }

    private static BytesRef kept(IndexedPassage passage) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeString(passage.id().toString());
        out.writeString(passage.passage().text());
        put(out, passage.passage().page() == null ? null : passage.passage().page().toString());
        out.writeString(passage.title());
        out.writeZLong(passage.date().toEpochDay());
        put(out, passage.actors());
        put(out, passage.themes());
        put(out, passage.speech());
        put(out, passage.cue());
        return new BytesRef(out.toArrayCopy());
    }

    private static IndexedPassage passage(ByteArrayDataInput in) throws IOException {
        PassageId id = PassageId.parse(in.readString());
        String text = in.readString();
        String page = string(in);
        return new IndexedPassage(
                new Passage(
                        id.document(),
                        id.span(),
                        text,
                        page == null ? null : Integer.valueOf(page)),
                in.readString(),
                LocalDate.ofEpochDay(in.readZLong()),
                strings(in),
                strings(in),
                string(in),
                string(in));
    }

    private static void put(DataOutput out, List<String> strings) throws IOException {
        out.writeVInt(strings.size());
        for (String string : strings) {
            out.writeString(string);
        }
    }

    private static List<String> strings(DataInput in) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            strings.add(in.readString());
        }
        return strings;
    }

    private static void put(DataOutput out, @Nullable String string) throws IOException {
        put(out, string == null ? List.of() : List.of(string));
    }

    private static @Nullable String string(DataInput in) throws IOException {
        List<String> strings = strings(in);
        return strings.isEmpty() ? null : strings.getFirst();
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
