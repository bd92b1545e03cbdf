package readout.review;

/// What the check of its citations makes of a reviewer's words.
///
/// @param words why, for people; empty where nothing is wrong
public record Opinion(Support support, String words) {
    public static final Opinion SUPPORTED = new Opinion(Support.SUPPORTED, "");

    /// Whether the words may stand as a cited fact.
    public boolean isSupported() {
        return support == Support.SUPPORTED;
    }
}
