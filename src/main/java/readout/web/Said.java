package readout.web;

/// What was done, in the words of the page. An address only names one of these: no address makes
/// the page say what another wrote.
enum Said {
    ACCEPTED("Accepted."),
    REJECTED("Rejected: it will not print."),
    EDITED("Your words are kept."),
    UNDONE("Taken back."),
    NOTHING_TO_UNDO("You have decided nothing that could be taken back."),
    ALREADY("Decided so before: nothing was changed."),
    REST("Accepted: %s of this theme. Those whose check is not clean wait for you.");

    private final String words;

    Said(String words) {
        this.words = words;
    }

    /// @param number of the sentences, where that is told
    static String words(String name, String number) {
        for (Said said : values()) {
            if (said.name().equals(name)) {
                String count = number.matches("[0-9]{1,6}") ? number : "0";
                return said.words.replace(
                        "%s", count + (count.equals("1") ? " sentence" : " sentences"));
            }
        }
        return "";
    }
}
