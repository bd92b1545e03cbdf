package readout.text;

import java.io.Serial;

/// JSON that is not of the format it should have, with the place where it departs.
public final class MalformedJson extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final String place;

    /// @param place the path of the value, such as `passages[3].position.start`
    public MalformedJson(String place, String message) {
        super(message);
        this.place = place;
    }

    public String place() {
        return place;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
