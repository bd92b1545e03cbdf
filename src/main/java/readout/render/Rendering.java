package readout.render;

import readout.briefing.Briefing;
import readout.document.Document;
import readout.review.Act;
import readout.review.Journal;

import java.util.Map;

/// A briefing on its way into formats: its evidence and the JSON of it, made once for all of them.
public final class Rendering {
    private final Evidence evidence;
    private final byte[] json;

    private Rendering(Evidence evidence) {
        this.evidence = evidence;
        this.json = JsonRenderer.write(evidence);
    }

    /// @throws IllegalArgumentException if the briefing refers to a passage or document that it
    ///   does not list
    public static Rendering of(Briefing briefing) {
        return of(EvidenceMaker.of(briefing));
    }

    /// The same, with those of its documents told that are recalled.
    ///
    /// @param journal in which they are
    public static Rendering of(Briefing briefing, Journal journal) {
        return of(recalled(EvidenceMaker.of(briefing), journal));
    }

    static Evidence recalled(Evidence evidence, Journal journal) {
        Map<Document.Id, Act.Recalled> recalled = journal.recalled();
        return evidence.with(
                evidence.documents().stream()
                        .map(source -> {
                            Act.Recalled act = recalled.get(new Document.Id(source.sha256()));
                            return source.with(
                                    act == null
                                            ? null
                                            : new Evidence.Recalled(act.kind(), act.reason()));
                        })
                        .toList(),
                evidence.passages(),
                evidence.themes(),
                evidence.beside());
    }

    static Rendering of(Evidence evidence) {
        return new Rendering(evidence);
    }

    Evidence evidence() {
        return evidence;
    }

    /// The bytes of its briefing.json.
    public byte[] json() {
        return json.clone();
    }
}
