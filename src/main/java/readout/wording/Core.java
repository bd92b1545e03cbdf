package readout.wording;

import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.ContentWords;

/// What a statement says without the words that report it: "he said", "she underlined that".
public final class Core {
    private Core() {}

    /// The text with the reporting words turned into spaces, so that every place stays the same.
    ///
    /// Of direct speech the quotations stay, where they hold at least half of the sentence's
    /// content words; of indirect speech what follows the cue.
    public static String of(Statement statement) {
        String text = statement.text();
        if (statement.attribution().speech() == Speech.AUTHORED) {
            return text;
        }
        String quoted = quoted(statement);
        int all = ContentWords.in(text).size();
        if (2 * ContentWords.in(quoted).size() >= all && !quoted.isBlank()) {
            return quoted;
        }
        int said = afterCue(statement);
        return " ".repeat(said) + text.substring(said);
    }

    /// Where the reported words begin ("said that"); 0 where no cue introduces them.
    public static int afterCue(Statement statement) {
        String cue = statement.attribution().cue();
        if (cue == null || !cue.endsWith(" that")) {
            return 0;
        }
        int at = statement.text().indexOf(cue + " ");
        return at < 0 ? 0 : at + cue.length() + 1;
    }

    private static String quoted(Statement statement) {
        String text = statement.text();
        StringBuilder quoted = new StringBuilder(text.length());
        boolean inside = statement.beginsInQuotation();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean mark = c == '“' || c == '”' || c == '"';
            if (mark) {
                inside = c == '“' || (c == '"' && !inside);
            }
            quoted.append(inside && !mark ? c : ' ');
        }
        return quoted.toString();
    }
}
