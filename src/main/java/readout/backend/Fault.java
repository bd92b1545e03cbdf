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
    NOT_RECORDED;

    /// Whether the same prompt would come to the same again, so that asking once more is in vain.
    public boolean isLasting() {
        return switch (this) {
            case PROMPT_TOO_LONG, CUT_SHORT, DECLINED -> true;
            case KEY_REFUSED,
                    QUOTA_SPENT,
                    UNKNOWN_MODEL,
                    REQUEST_REFUSED,
                    TOO_MANY_CALLS,
                    UNAVAILABLE,
                    UNREACHABLE,
                    TOO_LATE,
                    BROKEN_OFF,
                    TOO_LARGE,
                    NO_ANSWER,
                    OVER_BUDGET,
                    NOT_RECORDED ->
                    false;
        };
    }

    /// In a few words, for people.
    public String words() {
        return switch (this) {
            case KEY_REFUSED -> "key refused";
            case QUOTA_SPENT -> "quota spent";
            case UNKNOWN_MODEL -> "no such model";
            case REQUEST_REFUSED -> "request refused";
            case PROMPT_TOO_LONG -> "prompt too long";
            case TOO_MANY_CALLS -> "too many calls";
            case UNAVAILABLE -> "host not available";
            case UNREACHABLE -> "host not reached";
            case TOO_LATE -> "no answer in time";
            case BROKEN_OFF -> "answer broken off";
            case CUT_SHORT -> "answer cut short";
            case DECLINED -> "model declined";
            case TOO_LARGE -> "answer too large";
            case NO_ANSWER -> "no answer of a model";
            case OVER_BUDGET -> "over the limits of the run";
            case NOT_RECORDED -> "not asked and not recorded";
        };
    }
}
