package readout.planted.text;

/// Says something else on another machine.
final class Localized {
    private Localized() {}

    @SuppressWarnings("StringCaseLocaleUsage")
    static String lower(String word) {
        return word.toLowerCase();
    }
}
