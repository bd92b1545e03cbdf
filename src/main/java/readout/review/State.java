package readout.review;

import java.util.List;

/// How the decisions on one sentence stand.
public sealed interface State {
    /// The decision of each reviewer who made one that stands, in the order in which they made it.
    List<Signed> decisions();

    /// Whether somebody has to do something before the issue can be published.
    default boolean isOpen() {
        return !(this instanceof Settled);
    }

    /// Nobody decided, or fewer people than must.
    ///
    /// @param wanted how many more people must decide, from 1
    record Open(List<Signed> decisions, int wanted) implements State {
        public Open {
            decisions = List.copyOf(decisions);
        }
    }

    /// Reviewers decided differently: it stays open until they agree.
    record Disputed(List<Signed> decisions) implements State {
        public Disputed {
            decisions = List.copyOf(decisions);
        }
    }

    /// All who decided agree, and they are enough.
    ///
    /// @param decision the first of those that agree
    record Settled(Decision decision, List<Signed> decisions) implements State {
        public Settled {
            decisions = List.copyOf(decisions);
        }
    }
}
