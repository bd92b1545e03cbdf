package readout.render;

import java.io.Serial;

/// Evidence that is not of the format, with the place where it departs.
final class MalformedEvidence extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final String place;

    /// @param place the path of the value, such as `passages[3].position.start`
    MalformedEvidence(String place, String message) {
        super(message);
        this.place = place;
    }

    String place() {
        return place;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
