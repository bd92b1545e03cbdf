package readout.backend;

import java.math.BigDecimal;

/// What calls took in money, in the currency of the prices that a user has set.
public record Cost(BigDecimal amount) {
    public static final Cost NOTHING = new Cost(BigDecimal.ZERO);

    /// @throws IllegalArgumentException if it is below zero
    public Cost {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a cost below zero: " + amount);
        }
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    /// Reads what [#toString] writes.
    ///
    /// @throws IllegalArgumentException if it is no such number
    public static Cost of(String text) {
        return new Cost(new BigDecimal(text));
    }

    public Cost plus(Cost other) {
        return new Cost(amount.add(other.amount));
    }

    public boolean isAbove(Cost other) {
        return amount.compareTo(other.amount) > 0;
    }

    /// A plain decimal number with a point: `0.0125`.
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
