package readout.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

import readout.document.Passage;

import java.time.LocalDate;
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
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String PAGE = "page";
    private static final String CUE = "cue";

    /// How often a word stands in a passage is kept, but not where: nothing asks for phrases.
    private static final FieldType WORDS = words();

    private PassageFields() {}

    static Term id(PassageId id) {
        return new Term(ID, id.toString());
    }

    static Term document(readout.document.Document.Id document) {
        return new Term(DOCUMENT, document.sha256());
    }

    static Document of(EmbeddedPassage embedded) {
        IndexedPassage passage = embedded.passage();
        String id = passage.id().toString();
        String words = WordAnalyzers.prepared(passage.text());
        Document fields = new Document();
        fields.add(new StringField(ID, id, Field.Store.YES));
        // Equal scores are ranked by it, and a document's passages stand in its order.
        fields.add(new SortedDocValuesField(ID, new BytesRef(id)));
        fields.add(
                new StringField(DOCUMENT, passage.passage().document().sha256(), Field.Store.NO));
        passage.actors().forEach(one -> fields.add(new StringField(ACTOR, one, Field.Store.YES)));
        passage.themes().forEach(one -> fields.add(new StringField(THEME, one, Field.Store.YES)));
        if (passage.speech() != null) {
            fields.add(new StringField(SPEECH, passage.speech(), Field.Store.YES));
        }
        if (passage.cue() != null) {
            fields.add(new StoredField(CUE, passage.cue()));
        }
        fields.add(new LongField(DATE, passage.date().toEpochDay(), Field.Store.YES));
        fields.add(new Field(ENGLISH, words, WORDS));
        fields.add(new Field(FOLDED, words, WORDS));
        fields.add(
                new KnnFloatVectorField(
                        VECTOR, embedded.vector(), VectorSimilarityFunction.DOT_PRODUCT));
        fields.add(new StoredField(TITLE, passage.title()));
        fields.add(new StoredField(TEXT, passage.passage().text()));
        if (passage.passage().page() != null) {
            fields.add(new StoredField(PAGE, passage.passage().page()));
        }
        return fields;
    }

    /// The passage of which these are the stored fields.
    static IndexedPassage passage(Document fields) {
        PassageId id = PassageId.parse(fields.get(ID));
        IndexableField page = fields.getField(PAGE);
        return new IndexedPassage(
                new Passage(
                        id.document(),
                        id.span(),
                        fields.get(TEXT),
                        page == null ? null : page.numericValue().intValue()),
                fields.get(TITLE),
                LocalDate.ofEpochDay(fields.getField(DATE).numericValue().longValue()),
                List.of(fields.getValues(ACTOR)),
                List.of(fields.getValues(THEME)),
                fields.get(SPEECH),
                fields.get(CUE));
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
