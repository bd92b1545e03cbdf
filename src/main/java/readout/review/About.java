package readout.review;

/// The sentence that a decision is about.
///
/// @param series the name of the definition; empty where it has none
/// @param number of the issue
/// @param revision in which the reviewer read it, from 1
/// @param sentence its id, which is the same for the same words on the same passages
/// @param words the machine's
public record About(String series, int number, int revision, String sentence, String words) {
    public About {
        if (!sentence.matches("s[0-9a-f]{12}")) {
            throw new IllegalArgumentException("not the id of a sentence: " + sentence);
        }
    }
}
