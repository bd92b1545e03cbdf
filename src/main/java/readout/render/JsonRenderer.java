package readout.render;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

import org.jspecify.annotations.Nullable;

import readout.briefing.Briefing;
import readout.change.Redline;
import readout.citation.Withheld;
import readout.document.Period;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes `briefing.json`: the evidence for programs, in UTF-8 with line feeds.
public final class JsonRenderer implements Renderer {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public byte[] render(Rendering rendering) {
        return rendering.json();
    }

    static byte[] write(Evidence evidence) {
        return write(writing -> writing.evidence(evidence));
    }

    /// What is written of one document.
    interface Content {
        void write(Writing writing) throws IOException;
    }

    static byte[] write(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(lines());
            content.write(new Writing(json));
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("text that is not Unicode can not be written", e);
        }
        return bytes.toByteArray();
    }

    /// Each value on a line of its own, on every machine.
    static PrettyPrinter lines() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    /// One document being written.
    record Writing(JsonGenerator json) {
        void evidence(Evidence evidence) throws IOException {
            json.writeStartObject();
            json.writeStringField("format", Evidence.FORMAT);
            json.writeNumberField("layout", evidence.layout());
            json.writeStringField("title", evidence.title());
            if (evidence.number() != null) {
                number(evidence.number());
            }
            json.writeFieldName("period");
            period(evidence.period());
            if (evidence.reviewed() != null) {
                reviewed(evidence.reviewed());
            }
            method(evidence.method());
            list("documents", evidence.documents(), this::source);
            list("passages", evidence.passages(), this::cited);
            list("glance", evidence.glance(), this::sentence);
            list("themes", evidence.themes(), this::topic);
            list("withheld", evidence.withheld(), this::withheld);
            list("uncovered", evidence.uncovered(), json::writeString);
            beside(evidence.beside());
            json.writeEndObject();
        }

        private void method(Briefing.Method method) throws IOException {
            json.writeObjectFieldStart("method");
            json.writeStringField("summarizer", method.summarizer());
            orNull("model", method.model());
            json.writeStringField("embedding", method.embedding());
            if (method.judge() != null) {
                json.writeStringField("judge", method.judge());
            }
            json.writeStringField("version", method.version());
            if (method.card() != null) {
                json.writeFieldName("cost");
                CostCardJson.write(method.card(), json);
            }
            json.writeEndObject();
        }

        private void number(Evidence.Numbered number) throws IOException {
            if (!number.series().isEmpty()) {
                json.writeStringField("series", number.series());
            }
            json.writeNumberField("number", number.number());
            json.writeNumberField("revision", number.revision());
            if (number.since() != null) {
                json.writeObjectFieldStart("since");
                json.writeNumberField("number", number.since().number());
                json.writeFieldName("period");
                period(number.since().period());
                json.writeEndObject();
            }
            if (!number.late().isEmpty()) {
                list("late", number.late(), json::writeString);
            }
        }

        private void reviewed(Evidence.Reviewed reviewed) throws IOException {
            json.writeObjectFieldStart("reviewed");
            json.writeNumberField("revision", reviewed.revision());
            if (reviewed.head() != null) {
                json.writeObjectFieldStart("journal");
                json.writeNumberField("entry", reviewed.head().sequence());
                json.writeStringField("sha256", reviewed.head().hash());
                json.writeEndObject();
            }
            list("reviewers", reviewed.reviewers(), json::writeString);
            json.writeNumberField("signatures", reviewed.signatures());
            json.writeNumberField("rejected", reviewed.rejected());
            json.writeEndObject();
        }

        private void period(Period period) throws IOException {
            json.writeStartObject();
            json.writeStringField("from", period.from().toString());
            json.writeStringField("until", period.until().toString());
            json.writeEndObject();
        }

        void source(Evidence.Source source) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", source.id());
            json.writeStringField("title", source.title());
            orNull("publisher", source.publisher());
            orNull("published", source.published());
            json.writeObjectFieldStart("dateBasis");
            json.writeStringField("kind", source.basis().name());
            json.writeStringField("evidence", source.basisEvidence());
            json.writeEndObject();
            json.writeStringField("origin", source.origin());
            json.writeStringField("sha256", source.sha256());
            json.writeStringField("textSha256", source.textSha256());
            json.writeStringField("language", source.language());
            if (source.copyOf() != null) {
                json.writeStringField("copyOf", source.copyOf());
            }
            if (source.recalled() != null) {
                json.writeObjectFieldStart("recalled");
                json.writeStringField("kind", source.recalled().kind().name());
                json.writeStringField("reason", source.recalled().reason());
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        void cited(Evidence.Cited cited) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", cited.id());
            json.writeStringField("document", cited.document());
            json.writeStringField("actor", cited.actor());
            json.writeStringField("speech", cited.speech().name());
            if (cited.page() == null) {
                json.writeNullField("page");
            } else {
                json.writeNumberField("page", cited.page());
            }
            json.writeObjectFieldStart("position");
            json.writeStringField("type", "TextPositionSelector");
            json.writeNumberField("start", cited.start());
            json.writeNumberField("end", cited.end());
            json.writeEndObject();
            json.writeObjectFieldStart("quote");
            json.writeStringField("type", "TextQuoteSelector");
            json.writeStringField("exact", cited.exact());
            json.writeStringField("prefix", cited.prefix());
            json.writeStringField("suffix", cited.suffix());
            json.writeEndObject();
            json.writeEndObject();
        }

        void sentence(Evidence.Sentence sentence) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", sentence.id());
            json.writeStringField("text", sentence.text());
            list("citations", sentence.citations(), json::writeString);
            json.writeStringField("verdict", sentence.verdict().name());
            listIfAny("doubtful", sentence.doubtful(), json::writeString);
            json.writeStringField("review", sentence.review().name());
            if (sentence.judgement() != null) {
                json.writeObjectFieldStart("judgement");
                list("by", sentence.judgement().by(), json::writeString);
                json.writeStringField("reason", sentence.judgement().reason());
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void topic(Evidence.Topic topic) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", topic.id());
            json.writeStringField("label", topic.label());
            list("keywords", topic.keywords(), json::writeString);
            if (!topic.lineage().isEmpty()) {
                list("lineage", topic.lineage(), this::derived);
            }
            list("passages", topic.passages(), json::writeString);
            list("positions", topic.positions(), this::held);
            list("changes", topic.changes(), this::moved);
            listIfAny("unchanged", topic.unchanged(), this::unchanged);
            json.writeEndObject();
        }

        private void derived(Evidence.Derived derived) throws IOException {
            json.writeStartObject();
            json.writeStringField("kind", derived.kind().name());
            list(
                    "from",
                    derived.from(),
                    forebear -> {
                        json.writeStartObject();
                        json.writeStringField("id", forebear.id());
                        json.writeStringField("label", forebear.label());
                        json.writeEndObject();
                    });
            json.writeEndObject();
        }

        private void held(Evidence.Held held) throws IOException {
            json.writeStartObject();
            json.writeStringField("actor", held.actor());
            list("sentences", held.sentences(), this::sentence);
            json.writeEndObject();
        }

        private void moved(Evidence.Moved moved) throws IOException {
            json.writeStartObject();
            json.writeStringField("kind", moved.kind().name());
            json.writeStringField("actor", moved.actor());
            json.writeFieldName("sentence");
            sentence(moved.sentence());
            list("before", moved.before(), json::writeString);
            list("after", moved.after(), json::writeString);
            listIfAny("redline", moved.redline(), this::piece);
            if (!moved.oldWords().isEmpty() || !moved.newWords().isEmpty()) {
                json.writeObjectFieldStart("marked");
                json.writeStringField("before", moved.oldWords());
                json.writeStringField("after", moved.newWords());
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void piece(Redline.Piece piece) throws IOException {
            json.writeStartObject();
            json.writeStringField("mark", piece.mark().name());
            json.writeStringField("text", piece.text());
            json.writeEndObject();
        }

        private void unchanged(Evidence.Unchanged unchanged) throws IOException {
            json.writeStartObject();
            json.writeStringField("actor", unchanged.actor());
            json.writeStringField("since", unchanged.since());
            json.writeEndObject();
        }

        private void beside(Evidence.Beside beside) throws IOException {
            listIfAny("formulas", beside.formulas(), this::recurring);
            listIfAny("unmentioned", beside.unmentioned(), this::unmentioned);
            if (beside.more() > 0) {
                json.writeNumberField("unmentionedMore", beside.more());
            }
        }

        private void recurring(Evidence.Recurring formula) throws IOException {
            json.writeStartObject();
            json.writeStringField("state", formula.state().name());
            json.writeStringField("actor", formula.actor());
            json.writeStringField("words", formula.words());
            if (!formula.firstWords().equals(formula.words())) {
                json.writeStringField("firstWords", formula.firstWords());
            }
            json.writeFieldName("sentence");
            sentence(formula.sentence());
            list("uses", formula.uses(), json::writeString);
            if (formula.instead() != null) {
                json.writeObjectFieldStart("instead");
                json.writeStringField("passage", formula.instead().passage());
                json.writeStringField("words", formula.instead().words());
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void unmentioned(Evidence.Unmentioned unmentioned) throws IOException {
            json.writeStartObject();
            json.writeStringField("theme", unmentioned.theme());
            json.writeStringField("label", unmentioned.label());
            json.writeStringField("actor", unmentioned.actor());
            json.writeFieldName("sentence");
            sentence(unmentioned.sentence());
            json.writeEndObject();
        }

        private void withheld(Withheld withheld) throws IOException {
            json.writeStartObject();
            json.writeStringField("text", withheld.text());
            json.writeStringField("reason", withheld.reason());
            json.writeEndObject();
        }

        void orNull(String name, @Nullable Object value) throws IOException {
            if (value == null) {
                json.writeNullField(name);
            } else {
                json.writeStringField(name, value.toString());
            }
        }

        <T> void listIfAny(String name, List<T> values, Each<T> each) throws IOException {
            if (!values.isEmpty()) {
                list(name, values, each);
            }
        }

        <T> void list(String name, List<T> values, Each<T> each) throws IOException {
            json.writeArrayFieldStart(name);
            for (T value : values) {
                each.write(value);
            }
            json.writeEndArray();
        }
    }

    interface Each<T> {
        void write(T value) throws IOException;
    }
}
