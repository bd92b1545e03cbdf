package readout.render;

import readout.briefing.Briefing;
import readout.change.FormulaText;
import readout.change.Redline;
import readout.citation.Doubts;
import readout.citation.Withheld;
import readout.document.Period;
import readout.document.PublicationDate;
import readout.review.Journal;
import readout.review.RecallKind;
import readout.statement.Speech;
import readout.text.JsonFields;
import readout.text.JsonTree;
import readout.text.MalformedJson;

import java.time.LocalDate;
import java.util.List;

/// Reads `briefing.json` back, and only what this program would have written.
final class EvidenceReader {
    private EvidenceReader() {}

    /// @throws MalformedJson if the bytes are not of the format
    static Evidence read(byte[] json) throws MalformedJson {
        return JsonFields.read(JsonTree.read(json), "", EvidenceReader::evidence);
    }

    private static Evidence evidence(JsonFields fields) throws MalformedJson {
        fields.constant("format", Evidence.FORMAT);
        int layout = fields.has("layout") ? fields.number("layout") : 1;
        Evidence.Numbered number = fields.has("number") ? number(fields) : null;
        return new Evidence(
                fields.text("title"),
                fields.object("period", EvidenceReader::period),
                fields.object("method", EvidenceReader::method),
                fields.objects("documents", EvidenceReader::source),
                fields.objects("passages", EvidenceReader::cited),
                fields.objects("glance", EvidenceReader::sentence),
                fields.objects("themes", EvidenceReader::topic),
                fields.objects(
                        "withheld", each -> new Withheld(each.text("text"), each.text("reason"))),
                fields.texts("uncovered"),
                beside(fields),
                number,
                layout,
                fields.has("reviewed")
                        ? fields.object("reviewed", EvidenceReader::reviewed)
                        : null);
    }

    private static Evidence.Reviewed reviewed(JsonFields fields) throws MalformedJson {
        Journal.Head head =
                fields.has("journal")
                        ? fields.object(
                                "journal",
                                each ->
                                        new Journal.Head(
                                                each.number("entry"), hash(each, "sha256")))
                        : null;
        return new Evidence.Reviewed(
                fields.number("revision"),
                head,
                fields.texts("reviewers"),
                fields.number("signatures"),
                fields.number("rejected"));
    }

    private static Evidence.Numbered number(JsonFields fields) throws MalformedJson {
        String series = fields.textIfAny("series");
        int number = fields.number("number");
        int revision = fields.number("revision");
        if (number < 1 || revision < 1) {
            throw new MalformedJson("number", "issues and revisions are counted from 1");
        }
        return new Evidence.Numbered(
                series == null ? "" : series,
                number,
                revision,
                fields.has("since")
                        ? fields.object(
                                "since",
                                each ->
                                        new Evidence.Since(
                                                each.number("number"),
                                                each.object("period", EvidenceReader::period)))
                        : null,
                fields.has("late") ? fields.texts("late") : List.of());
    }

    private static Period period(JsonFields fields) throws MalformedJson {
        LocalDate from = fields.date("from");
        LocalDate until = fields.date("until");
        if (!from.isBefore(until)) {
            throw new MalformedJson("period", "ends before it begins");
        }
        return new Period(from, until);
    }

    private static Briefing.Method method(JsonFields fields) throws MalformedJson {
        return new Briefing.Method(
                fields.text("summarizer"),
                fields.textOrNull("model"),
                fields.text("embedding"),
                fields.has("judge") ? fields.text("judge") : null,
                fields.text("version"));
    }

    private static Evidence.Source source(JsonFields fields) throws MalformedJson {
        String id = fields.text("id");
        LocalDate published = fields.dateOrNull("published");
        PublicationDate basis =
                fields.object(
                        "dateBasis",
                        each -> {
                            PublicationDate.Basis kind =
                                    each.one("kind", PublicationDate.Basis.class);
                            if ((published == null) != (kind == PublicationDate.Basis.UNKNOWN)) {
                                throw new MalformedJson(
                                        id, "a date and its basis do not go together");
                            }
                            return new PublicationDate(published, kind, each.text("evidence"));
                        });
        return new Evidence.Source(
                id,
                fields.text("title"),
                fields.textOrNull("publisher"),
                published,
                basis.basis(),
                basis.evidence(),
                fields.text("origin"),
                hash(fields, "sha256"),
                hash(fields, "textSha256"),
                fields.text("language"),
                fields.textIfAny("copyOf"),
                fields.has("recalled")
                        ? fields.object(
                                "recalled",
                                each ->
                                        new Evidence.Recalled(
                                                each.one("kind", RecallKind.class),
                                                each.text("reason")))
                        : null);
    }

    private static String hash(JsonFields fields, String name) throws MalformedJson {
        String hash = fields.text(name);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new MalformedJson(name, "not a SHA-256: " + hash);
        }
        return hash;
    }

    private static Evidence.Cited cited(JsonFields fields) throws MalformedJson {
        record Place(int start, int end) {}
        record Quote(String exact, String prefix, String suffix) {}
        String id = fields.text("id");
        Place place =
                fields.object(
                        "position",
                        each -> {
                            each.constant("type", "TextPositionSelector");
                            return new Place(each.number("start"), each.number("end"));
                        });
        Quote quote =
                fields.object(
                        "quote",
                        each -> {
                            each.constant("type", "TextQuoteSelector");
                            return new Quote(
                                    each.text("exact"), each.text("prefix"), each.text("suffix"));
                        });
        if (quote.exact().isEmpty()) {
            throw new MalformedJson(id, "an empty passage");
        }
        return new Evidence.Cited(
                id,
                fields.text("document"),
                fields.text("actor"),
                fields.one("speech", Speech.class),
                fields.numberOrNull("page"),
                place.start(),
                place.end(),
                quote.exact(),
                quote.prefix(),
                quote.suffix());
    }

    private static Evidence.Sentence sentence(JsonFields fields) throws MalformedJson {
        String id = fields.text("id");
        List<String> citations = fields.texts("citations");
        if (citations.isEmpty()) {
            throw new MalformedJson(id, "a sentence without a citation");
        }
        String text = fields.text("text");
        Evidence.Support verdict = fields.one("verdict", Evidence.Support.class);
        Evidence.Review review = fields.one("review", Evidence.Review.class);
        Evidence.Judgement judgement =
                fields.has("judgement")
                        ? fields.object("judgement", EvidenceReader::judgement)
                        : null;
        boolean judged = judgement != null;
        if (judged
                ? review != Evidence.Review.EDITED || verdict == Evidence.Support.SUPPORTED
                : verdict == Evidence.Support.UNSUPPORTED) {
            throw new MalformedJson(
                    id, "what is not supported is a reviewer's judgement, and nothing else is");
        }
        return new Evidence.Sentence(
                id,
                text,
                citations,
                verdict,
                fields.has("doubtful") ? doubtful(fields, id, text, verdict) : List.of(),
                review,
                judgement);
    }

    private static Evidence.Judgement judgement(JsonFields fields) throws MalformedJson {
        List<String> by = fields.texts("by");
        String reason = fields.text("reason");
        if (by.isEmpty() || reason.isBlank()) {
            throw new MalformedJson("judgement", "a judgement is somebody's and has a reason");
        }
        return new Evidence.Judgement(by, reason);
    }

    /// Issues that Readout wrote before it marked doubtful words have none: that they lack is for
    /// the check of the sentences to say.
    private static List<String> doubtful(
            JsonFields fields, String id, String text, Evidence.Support verdict)
            throws MalformedJson {
        List<String> doubtful = fields.texts("doubtful");
        if (doubtful.isEmpty() || verdict != Evidence.Support.PARTLY_SUPPORTED) {
            throw new MalformedJson(id, "its verdict and its doubtful words do not go together");
        }
        if (Doubts.read(text, doubtful).isEmpty()) {
            throw new MalformedJson(id, "its doubtful words do not stand in it in their order");
        }
        return doubtful;
    }

    private static Evidence.Topic topic(JsonFields fields) throws MalformedJson {
        return new Evidence.Topic(
                fields.text("id"),
                fields.text("label"),
                fields.texts("keywords"),
                fields.has("lineage")
                        ? fields.objects("lineage", EvidenceReader::derived)
                        : List.of(),
                fields.texts("passages"),
                fields.objects(
                        "positions",
                        each ->
                                new Evidence.Held(
                                        each.text("actor"),
                                        each.objects("sentences", EvidenceReader::sentence))),
                fields.objects("changes", EvidenceReader::moved),
                fields.objectsIfAny(
                        "unchanged",
                        each -> new Evidence.Unchanged(each.text("actor"), each.text("since"))));
    }

    private static Evidence.Beside beside(JsonFields fields) throws MalformedJson {
        return new Evidence.Beside(
                fields.objectsIfAny("formulas", EvidenceReader::recurring),
                fields.objectsIfAny(
                        "unmentioned",
                        each ->
                                new Evidence.Unmentioned(
                                        each.text("theme"),
                                        each.text("label"),
                                        each.text("actor"),
                                        each.object("sentence", EvidenceReader::sentence))),
                fields.has("unmentionedMore") ? fields.number("unmentionedMore") : 0);
    }

    private static Evidence.Recurring recurring(JsonFields fields) throws MalformedJson {
        String words = fields.text("words");
        String first = fields.textIfAny("firstWords");
        List<String> uses = fields.texts("uses");
        if (uses.size() < 2 || uses.size() > FormulaText.MOST_CITED) {
            throw new MalformedJson(words, "a formula is cited where it was said, twice or more");
        }
        return new Evidence.Recurring(
                fields.one("state", FormulaState.class),
                fields.text("actor"),
                words,
                first == null ? words : first,
                fields.object("sentence", EvidenceReader::sentence),
                uses,
                fields.has("instead")
                        ? fields.object(
                                "instead",
                                each ->
                                        new Evidence.Instead(
                                                each.text("passage"), each.text("words")))
                        : null);
    }

    private static Evidence.Derived derived(JsonFields fields) throws MalformedJson {
        return new Evidence.Derived(
                fields.one("kind", Evidence.Descent.class),
                fields.objects(
                        "from",
                        each -> new Evidence.Forebear(each.text("id"), each.text("label"))));
    }

    private static Evidence.Moved moved(JsonFields fields) throws MalformedJson {
        record Marked(String before, String after) {}
        Marked marked =
                fields.has("marked")
                        ? fields.object(
                                "marked",
                                each -> new Marked(each.text("before"), each.text("after")))
                        : new Marked("", "");
        return new Evidence.Moved(
                fields.one("kind", ChangeKind.class),
                fields.text("actor"),
                fields.object("sentence", EvidenceReader::sentence),
                fields.texts("before"),
                fields.texts("after"),
                fields.objectsIfAny(
                        "redline",
                        each ->
                                new Redline.Piece(
                                        each.one("mark", Redline.Mark.class), each.text("text"))),
                marked.before(),
                marked.after());
    }
}
