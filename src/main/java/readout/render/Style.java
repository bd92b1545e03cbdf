package readout.render;

/// How the pages look on a screen.
public final class Style {
    private Style() {}

    /// The style sheet of the HTML issue.
    public static String screen() {
        return Resources.text("style/screen.css");
    }
}
