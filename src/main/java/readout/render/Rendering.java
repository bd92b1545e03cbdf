package readout.render;

import readout.briefing.Briefing;

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
        return new Rendering(EvidenceMaker.of(briefing));
    }

    Evidence evidence() {
        return evidence;
    }

    /// The bytes of its briefing.json.
    public byte[] json() {
        return json.clone();
    }
}
