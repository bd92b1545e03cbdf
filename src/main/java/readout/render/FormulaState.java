package readout.render;

import readout.change.Formula;

/// What became of a formula, with the words and the sign it is printed with.
enum FormulaState {
    FIRST_REPEATED("Now a formula", "◆"),
    USED("Said again", "●"),
    ABSENT("Not said", "○"),
    MOVED("Moved", "⇄");

    private final String word;
    private final String sign;

    FormulaState(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    static FormulaState of(Formula formula) {
        return switch (formula.state()) {
            case Formula.State.FirstRepeated _ -> FIRST_REPEATED;
            case Formula.State.Used _ -> USED;
            case Formula.State.Absent _ -> ABSENT;
            case Formula.State.Moved _ -> MOVED;
        };
    }

    /// Whether it was said in the period.
    boolean isSaid() {
        return switch (this) {
            case FIRST_REPEATED, USED -> true;
            case ABSENT, MOVED -> false;
        };
    }

    String word() {
        return word;
    }

    String sign() {
        return sign;
    }
}
