package readout.backend;

/// Why there is no answer.
public enum Fault {
    /// The host does not take the key.
    KEY_REFUSED,
    /// The account has nothing left to spend.
    QUOTA_SPENT,
    /// The host knows no such model.
    UNKNOWN_MODEL,
    /// The host does not take the request as it is.
    REQUEST_REFUSED,
    /// The prompt is longer than the model or its host takes.
    PROMPT_TOO_LONG,
    /// The host asks for fewer calls.
    TOO_MANY_CALLS,
    /// The host can not answer now.
    UNAVAILABLE,
    /// No connection to the host came about.
    UNREACHABLE,
    /// There was no whole answer in time.
    TOO_LATE,
    /// The connection ended before the answer did.
    BROKEN_OFF,
    /// The model stopped at its limit before it had finished.
    CUT_SHORT,
    /// The model or its host did not want to answer.
    DECLINED,
    /// The answer is larger than is read.
    TOO_LARGE,
    /// What came back is no answer of a model.
    NO_ANSWER,
    /// The run may not ask for more: of calls, tokens or money.
    OVER_BUDGET,
    /// The run may not ask at all, and the log holds no answer.
    NOT_RECORDED
}
