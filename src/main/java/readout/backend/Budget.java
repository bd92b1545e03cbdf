package readout.backend;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// What a run has spent, and may still spend. A request is paid for before it is sent, with as much
/// as it can come to; what it did not come to is given back. Threads may share a budget.
public final class Budget {
    /// A host may count more than is estimated; so much more is set aside.
    private static final double MARGIN = 1.15;

    private final BudgetOptions options;
    private final long answer;
    private final Map<String, Reserve> open = new HashMap<>();
    private long requests;
    private Usage used = Usage.NONE;
    private Usage doubtful = Usage.NONE;
    private Usage setAside = Usage.NONE;

    /// @param answer the most tokens that an answer may have
    public Budget(BudgetOptions options, long answer) {
        this.options = options;
        this.answer = answer;
    }

    /// What was set aside for one call.
    ///
    /// @param sent its requests so far
    private record Reserve(Usage most, int sent) {}

    /// Sets aside what the first request of a call can come to; false where that is more than is
    /// left. Then [#settle] must follow.
    ///
    /// @param input tokens of the prompt, as estimated
    synchronized boolean reserve(Prompt prompt, long input) {
        Usage most = new Usage((long) Math.ceil(input * MARGIN), answer);
        boolean fits = fits(most);
        if (fits) {
            requests++;
            setAside = setAside.plus(most);
            open.put(prompt.hash(), new Reserve(most, 0));
        }
        return fits;
    }

    /// Whether a request of a call may be sent, as an [Envelope] asks it: the first one is already
    /// paid for, each other is paid for now.
    public synchronized boolean takes(Prompt prompt) {
        Reserve reserve = open.get(prompt.hash());
        if (reserve == null) {
            return false;
        }
        if (reserve.sent() > 0) {
            if (!fits(reserve.most())) {
                return false;
            }
            requests++;
            setAside = setAside.plus(reserve.most());
        }
        open.put(prompt.hash(), new Reserve(reserve.most(), reserve.sent() + 1));
        return true;
    }

    private boolean fits(Usage more) {
        Usage all = used.plus(doubtful).plus(setAside).plus(more);
        Cost cost = options.cost(all);
        return requests < options.mostCalls()
                && all.input() + all.output() <= options.mostTokens()
                && (options.mostCost() == null
                        || (cost != null && !cost.isAbove(options.mostCost())));
    }

    /// Takes what a call came to from what was set aside for it. Where nothing tells what a request
    /// came to, all of it counts as spent.
    synchronized void settle(Prompt prompt, Completion outcome, TokenCount count) {
        Reserve reserve = open.remove(prompt.hash());
        if (reserve == null) {
            throw new IllegalStateException("nothing was set aside for " + prompt.task());
        }
        Usage most = reserve.most();
        for (int i = 0; i < Math.max(reserve.sent(), 1); i++) {
            setAside = minus(setAside, most);
        }
        for (int i = 1; i < reserve.sent(); i++) {
            doubtful = doubtful.plus(most);
        }
        switch (outcome) {
            case Completion.Written written -> used = used.plus(counted(written, most, count));
            case Completion.Failed failed -> {
                if (reserve.sent() == 0) {
                    requests--;
                } else if (mayHaveCost(failed.fault())) {
                    doubtful = doubtful.plus(most);
                }
            }
        }
    }

    private static Usage minus(Usage all, Usage part) {
        return new Usage(all.input() - part.input(), all.output() - part.output());
    }

    /// As the host counts, where it does.
    private static Usage counted(Completion.Written written, Usage most, TokenCount count) {
        Usage told = written.usage();
        return new Usage(
                told.input() > 0 ? told.input() : most.input(),
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
            case UNAVAILABLE, TOO_LATE, BROKEN_OFF, CUT_SHORT, DECLINED, TOO_LARGE, NO_ANSWER ->
                    true;
        };
    }

    /// What the usage costs; null where no prices are set.
    @Nullable Cost cost(Usage usage) {
        return options.cost(usage);
    }

    /// How many requests were sent.
    public synchronized long requests() {
        return requests;
    }

    /// What the answers took.
    public synchronized Usage used() {
        return used;
    }

    /// What requests without an answer may have taken at most.
    public synchronized Usage doubtful() {
        return doubtful;
    }

    /// Why a call that found no room was not sent.
    String exhausted() {
        return "the limits of this run leave no room for it (%s calls, %s tokens%s)"
                .formatted(
                        options.mostCalls(),
                        options.mostTokens(),
                        options.mostCost() == null ? "" : ", " + options.mostCost() + " in money");
    }
}
