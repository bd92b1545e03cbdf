package readout.reading;

/// Why an input could not be read, and what a person can do about it.
public enum Reason {
    ENCRYPTED("it is protected by a password: save a copy without one"),
    EMPTY("it has no text of its own: check that the whole of it was saved"),
    NO_TEXT_LAYER("its pages are pictures without text: run text recognition (OCR) over it"),
    TOO_LARGE("it is larger than the limit: split it, or raise the limit"),
    TIMEOUT("reading it took too long and was stopped: save it anew from a viewer"),
    MEMORY("reading it took more memory than is allowed: save it anew from a viewer"),
    UNSUPPORTED("it is none of txt, md, html, pdf, docx, odt, eml: save it as one of these"),
    NOT_A_REGULAR_FILE("it is no ordinary file: give the file itself"),
    OUTSIDE_ROOT("it is a link out of the folder: add the file it points to"),
    UNREADABLE("it could not be opened: check that it exists and that you may read it"),
    DAMAGED("it is broken: fetch it again from where it came"),
    WRONG_CHARSET("the encoding of its letters could not be told: save it as UTF-8");

    private final String advice;

    Reason(String advice) {
        this.advice = advice;
    }

    /// What is the matter and what to do, to be put after the name of the input.
    public String advice() {
        return advice;
    }
}
