package readout.backend;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What tokens cost, as the user has set it: no host is asked and none is known by heart.
///
/// @param input for a million tokens of prompts
/// @param output for a million tokens of answers, in the same currency
public record Prices(Cost input, Cost output) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /// Finer than any price.
    private static final int DIGITS = 9;

    /// Rounded up.
    public Cost of(Usage usage) {
        BigDecimal sum =
                input.amount()
                        .multiply(BigDecimal.valueOf(usage.input()))
                        .add(output.amount().multiply(BigDecimal.valueOf(usage.output())));
        return new Cost(sum.divide(MILLION, DIGITS, RoundingMode.UP));
    }
}
