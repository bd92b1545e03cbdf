package readout.backend;

import org.jspecify.annotations.Nullable;

/// What one run may spend at most, all inclusive.
///
/// @param mostTokens of prompts and answers together
/// @param mostCost null for no limit; else there are prices
/// @param prices null where the user has set none
public record BudgetOptions(
        long mostCalls, long mostTokens, @Nullable Cost mostCost, @Nullable Prices prices) {
    /// Ample for an issue, and an end to whatever goes wrong.
    public static final BudgetOptions DEFAULT = new BudgetOptions(200, 1_000_000, null, null);

    /// @throws IllegalArgumentException if a limit is below zero
    public BudgetOptions {
        if (mostCalls < 0 || mostTokens < 0) {
            throw new IllegalArgumentException("a limit below zero");
        }
    }

    /// What it costs; null where no prices are set.
    @Nullable Cost cost(Usage usage) {
        return prices == null ? null : prices.of(usage);
    }

    public BudgetOptions withMostCalls(long changed) {
        return new BudgetOptions(changed, mostTokens, mostCost, prices);
    }

    public BudgetOptions withMostTokens(long changed) {
        return new BudgetOptions(mostCalls, changed, mostCost, prices);
    }

    public BudgetOptions withMostCost(Cost changed) {
        return new BudgetOptions(mostCalls, mostTokens, changed, prices);
    }

    /// With this price for prompts; where there was none for answers they cost nothing.
    public BudgetOptions withInputPrice(Cost changed) {
        return new BudgetOptions(
                mostCalls,
                mostTokens,
                mostCost,
                new Prices(changed, prices == null ? Cost.NOTHING : prices.output()));
    }

    /// With this price for answers; where there was none for prompts they cost nothing.
    public BudgetOptions withOutputPrice(Cost changed) {
        return new BudgetOptions(
                mostCalls,
                mostTokens,
                mostCost,
                new Prices(prices == null ? Cost.NOTHING : prices.input(), changed));
    }
}
