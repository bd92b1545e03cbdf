package readout.citation;

/// A sentence that is not printed, with the reason.
public record Withheld(String text, String reason) {}
