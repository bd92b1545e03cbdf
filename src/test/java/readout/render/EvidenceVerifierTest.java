package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceVerifierTest {
    private final EvidenceVerifier verifier = new EvidenceVerifier();

    @Test
    void anUntouchedIssueHolds() {
        byte[] pdf = new PdfRenderer().render(SampleBriefing.briefing());
        assertThat(verifier.verify(pdf).faults()).isEmpty();
    }
}
