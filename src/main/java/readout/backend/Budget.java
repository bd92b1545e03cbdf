package readout.backend;

import org.jspecify.annotations.Nullable;

/// What a run has spent, and may still spend. A call is paid for before it is sent, with as much as
/// it can come to; what it did not come to is given back. Threads may share a budget.
public final class Budget {
    /// A host may count more than is estimated; so much more is set aside.
    private static final double MARGIN = 1.15;

    private final BudgetOptions options;
    private final long answer;
    private long calls;
    private Usage used = Usage.NONE;
    private Usage setAside = Usage.NONE;

    /// @param answer the most tokens that an answer may have
    public Budget(BudgetOptions options, long answer) {
        this.options = options;
        this.answer = answer;
    }

    /// What was set aside for one call.
    record Reserve(Usage most) {}

    /// Sets aside what a call can come to.
    ///
    /// @param input tokens of the prompt, as estimated
    /// @return null where it can come to more than is left
    synchronized @Nullable Reserve reserve(long input) {
        Usage most = new Usage((long) Math.ceil(input * MARGIN), answer);
        Usage all = used.plus(setAside).plus(most);
        Cost cost = options.cost(all);
        boolean fits =
                calls < options.mostCalls()
                        && all.input() + all.output() <= options.mostTokens()
                        && (options.mostCost() == null
                                || (cost != null && !cost.isAbove(options.mostCost())));
        if (!fits) {
            return null;
        }
        calls++;
        setAside = setAside.plus(most);
        return new Reserve(most);
    }

    /// Takes what a call came to from what was set aside for it. Where nothing tells what a call
    /// that failed came to, all of it counts as spent.
    void settle(Reserve reserve, Completion outcome, TokenCount count) {
        Usage spent =
                switch (outcome) {
                    case Completion.Written written -> written(written, reserve, count);
                    case Completion.Failed failed ->
                            mayHaveCost(failed.fault()) ? reserve.most() : Usage.NONE;
                };
        synchronized (this) {
            setAside =
                    new Usage(
                            setAside.input() - reserve.most().input(),
                            setAside.output() - reserve.most().output());
            used = used.plus(spent);
        }
    }

    /// As the host counts, where it does.
    private static Usage written(Completion.Written written, Reserve reserve, TokenCount count) {
        Usage told = written.usage();
        return new Usage(
                told.input() > 0 ? told.input() : reserve.most().input(),
                told.output() > 0 ? told.output() : count.of(written.text()));
    }

    private static boolean mayHaveCost(Fault fault) {
        return switch (fault) {
            case KEY_REFUSED,
                    QUOTA_SPENT,
                    UNKNOWN_MODEL,
                    REQUEST_REFUSED,
                    PROMPT_TOO_LONG,
                    TOO_MANY_CALLS,
                    UNREACHABLE,
                    OVER_BUDGET,
                    NOT_RECORDED ->
                    false;
            case UNAVAILABLE,
                    TOO_LATE,
                    BROKEN_OFF,
                    CUT_SHORT,
                    DECLINED,
                    TOO_LARGE,
                    NO_ANSWER ->
                    true;
        };
    }

    /// What the usage costs; null where no prices are set.
    @Nullable Cost cost(Usage usage) {
        return options.cost(usage);
    }

    /// How many calls were sent.
    public synchronized long calls() {
        return calls;
    }

    /// What they took, as far as it is known and else as it was set aside.
    public synchronized Usage used() {
        return used;
    }

    /// What that costs; null where no prices are set.
    public synchronized @Nullable Cost cost() {
        return options.cost(used);
    }

    /// Why a call that found no room was not sent.
    String exhausted() {
        return "the limits of this run leave no room for it (%d calls, %d tokens%s)"
                .formatted(
                        options.mostCalls(),
                        options.mostTokens(),
                        options.mostCost() == null ? "" : ", " + options.mostCost() + " in money");
    }
}
