package readout.reading;

/// Says inside this package why bytes give no document; becomes [Outcome.Rejected].
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    UnreadableException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    UnreadableException(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
