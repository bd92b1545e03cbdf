package readout.render;

import readout.render.Verification.Check;
import readout.render.Verification.Fault;
import readout.text.Sha256;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the pages of an issue must say, given its evidence.
final class PrintedChecks {
    private static final int SHOWN = 60;
    private static final String WHOLE_TEXT =
            "the pages say what the evidence says, and nothing else";
    private static final String MARGINS = "nothing stands beside the text but header and number";

    private final Evidence evidence;
    private final PdfText.Pages pages;
    private final PaperPage expected;
    private final Spelling spelling = new Spelling.Paper(Coverage.ofFonts());

    private PrintedChecks(Evidence evidence, PdfText.Pages pages) {
        this.evidence = evidence;
        this.pages = pages;
        this.expected = PaperPage.of(evidence, Sha256.of(pages.attachment().bytes()));
    }

    static List<Check> of(Evidence evidence, PdfText.Pages pages) {
        PrintedChecks checks = new PrintedChecks(evidence, pages);
        List<Check> all = new ArrayList<>();
        all.add(checks.fingerprint());
        all.add(checks.sentences());
        all.add(checks.quotations());
        all.add(checks.dates());
        if (evidence.layout() == PaperPage.LAYOUT) {
            all.add(checks.wholeText());
            all.add(checks.margins());
        } else {
            String other =
                    "they were laid out by another Readout (layout %s), and this one lays out %s"
                            .formatted(evidence.layout(), PaperPage.LAYOUT);
            all.add(Check.notMade(WHOLE_TEXT, other));
            all.add(Check.notMade(MARGINS, other));
        }
        return all;
    }

    private Check fingerprint() {
        return printed(
                "the pages were printed from this evidence",
                List.of(Sha256.of(pages.attachment().bytes())),
                "is not the fingerprint printed under Method");
    }

    private Check sentences() {
        Set<String> texts = new LinkedHashSet<>();
        InnerChecks.allSentences(evidence).forEach(each -> texts.add(each.text()));
        return printed("every sentence is printed as it is in the evidence", texts, "not printed");
    }

    private Check quotations() {
        Set<String> texts = new LinkedHashSet<>();
        evidence.passages().forEach(each -> texts.add(each.words()));
        return printed("every quotation is printed as it is in the evidence", texts, "not printed");
    }

    private Check dates() {
        Set<String> texts = new LinkedHashSet<>();
        texts.add(Wording.period(evidence.period()));
        for (Evidence.Source source : evidence.documents()) {
            if (source.published() != null) {
                texts.add(Wording.date(source.published()));
            }
        }
        return printed("every date is printed as it is in the evidence", texts, "not printed");
    }

    /// Looks each text up in what is printed, from where the one before was found: most stand in
    /// the same order.
    private Check printed(String what, Collection<String> texts, String message) {
        StringBuilder all = new StringBuilder();
        pages.body().forEach(piece -> all.append(PrintedText.spaceless(piece.text())));
        String body = all.toString();
        List<Fault> faults = new ArrayList<>();
        int at = 0;
        for (String text : texts) {
            String wanted = PrintedText.spaceless(spelling.of(text));
            int found = body.indexOf(wanted, at);
            if (found < 0) {
                found = body.indexOf(wanted);
            }
            if (found < 0) {
                faults.add(new Fault("‘" + PrintedText.brief(text, SHOWN) + "’", message));
            } else {
                at = found;
            }
        }
        return Check.of(what, texts.size(), faults);
    }

    private Check wholeText() {
        return Check.of(
                WHOLE_TEXT,
                pages.body().size(),
                PrintedText.compare(expected.words(), pages.body()).stream().toList());
    }

    private Check margins() {
        List<Fault> faults = new ArrayList<>();
        int number = pages.margins().size();
        String header = PrintedText.spaceless(expected.header());
        for (int i = 0; i < number; i++) {
            String footer = PrintedText.spaceless("Page " + (i + 1) + " of " + number);
            String margin = PrintedText.spaceless(pages.margins().get(i));
            if (!margin.equals(i == 0 ? footer : header + footer)) {
                faults.add(
                        new Fault(
                                "page " + (i + 1),
                                "its margin says ‘" + pages.margins().get(i) + "’"));
            }
        }
        for (PdfText.Piece piece : pages.loose()) {
            faults.add(
                    new Fault(
                            "page " + piece.page(),
                            "text outside the document’s structure: ‘"
                                    + PrintedText.brief(piece.text(), SHOWN)
                                    + "’"));
        }
        return Check.of(MARGINS, number, faults);
    }
}
