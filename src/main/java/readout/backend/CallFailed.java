package readout.backend;

import java.io.Serial;

/// Takes what a host did through the library in between to [HostedChat], which makes a value of it.
final class CallFailed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Attempt attempt;

    CallFailed(Attempt attempt) {
        super(null, null, false, false);
        this.attempt = attempt;
    }

    Attempt attempt() {
        return attempt;
    }
}
