package readout.settings;

/// A setting that can not be used, with the place where it stands and what to write instead.
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SettingsException(String message) {
        super(message);
    }
}
