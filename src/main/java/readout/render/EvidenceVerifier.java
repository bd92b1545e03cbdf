package readout.render;

import org.jspecify.annotations.Nullable;

import readout.citation.CitationChecker;
import readout.render.Verification.Check;
import readout.render.Verification.Fault;
import readout.review.Journal;
import readout.text.MalformedJson;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Checks a printed issue against the evidence inside it, and the evidence against the sources.
///
/// Nothing is believed that can be made again: hashes, spans, the ids of sentences, and the whole
/// text of the pages, which is laid out anew from the evidence and compared word for word. The file
/// may come from anybody, so whatever is wrong with it is a fault and never an exception.
public final class EvidenceVerifier {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final @Nullable Sources sources;
    private final @Nullable Journal journal;
    private final CitationChecker checker = new CitationChecker();

    /// A verifier without the sources: it checks that the issue agrees with itself.
    public EvidenceVerifier() {
        this(null, null);
    }

    /// A verifier that also reads the sources again.
    public EvidenceVerifier(Sources sources) {
        this(sources, null);
    }

    /// @param sources to be read again; null where they are not at hand
    /// @param journal in which the decisions on a reviewed issue are, whole or not; null where it
    ///   is not at hand
    public EvidenceVerifier(@Nullable Sources sources, @Nullable Journal journal) {
        this.sources = sources;
        this.journal = journal;
    }

    /// @param file the bytes of a `briefing.pdf` or of a `briefing.json`
    public Verification verify(byte[] file) {
        List<Check> checks = new ArrayList<>();
        if (!isPdf(file)) {
            verifyEvidence(file, checks);
            return new Verification(checks);
        }
        verifyPages(PdfText.read(file), checks);
        return new Verification(checks);
    }

    /// What [#verify] does once the pages are read.
    Verification verify(PdfText text) {
        List<Check> checks = new ArrayList<>();
        verifyPages(text, checks);
        return new Verification(checks);
    }

    private void verifyPages(PdfText text, List<Check> checks) {
        switch (text) {
            case PdfText.Unreadable(String reason) ->
                    checks.add(
                            Check.of("the PDF can be read", 1, List.of(new Fault("file", reason))));
            case PdfText.Pages pages -> {
                checks.add(Check.of("the PDF can be read", 1, List.of()));
                Evidence evidence = verifyEvidence(pages.attachment().bytes(), checks);
                if (evidence != null) {
                    checks.addAll(PrintedChecks.of(evidence, pages));
                }
            }
        }
    }

    private @Nullable Evidence verifyEvidence(byte[] json, List<Check> checks) {
        String readable = "the evidence can be read";
        Evidence evidence;
        try {
            evidence = EvidenceReader.read(json);
        } catch (MalformedJson e) {
            checks.add(Check.of(readable, 1, List.of(new Fault(e.place(), e.getMessage()))));
            return null;
        }
        checks.add(Check.of(readable, 1, List.of()));
        Check references = InnerChecks.references(evidence);
        checks.add(references);
        if (!references.holds()) {
            // Nothing that follows a reference can be said.
            return null;
        }
        checks.addAll(InnerChecks.of(evidence));
        checks.addAll(SupportChecks.of(evidence, checker));
        checks.addAll(ReviewChecks.of(evidence, journal));
        if (sources == null) {
            checks.add(
                    Check.notMade(
                            "the sources say what the evidence says",
                            "the folder of the sources was not given"));
        } else {
            checks.addAll(sources.check(evidence));
        }
        return evidence;
    }

    private static boolean isPdf(byte[] file) {
        for (int start = 0; start + PDF.length <= Math.min(file.length, 1024); start++) {
            if (Arrays.equals(file, start, start + PDF.length, PDF, 0, PDF.length)) {
                return true;
            }
        }
        return false;
    }
}
