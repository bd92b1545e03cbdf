package readout.theme;

import java.util.Set;

/// English verbs of public statements that are hardly ever nouns, in all their forms.
final class Verbs {
    private static final Set<String> PLAIN =
            WordList.of(
                    """
                    accept achieve adapt adopt affirm agree allow announce apply appreciate approve
                    argue arise ask assess assist avoid await become begin believe bring build buy
                    call carry choose cite close collect come commend commit compare complete
                    comply concern conclude condemn conduct confirm consider consist constitute
                    construct consult contain continue contribute convene cooperate create decide
                    declare decline deepen defend define deliver demonstrate deny depend deploy
                    describe destabilise destabilize destroy deter determine develop die differ
                    discuss do draw emphasise emphasize enable encourage end endorse engage enhance
                    ensure enter establish examine exclude exist expand expect explain expose
                    express extend face facilitate fail fall feel finalise finalize find follow
                    foster fulfil fulfill give grow guarantee happen hear hold hope identify ignore
                    illustrate implement imply impose improve include indicate inform insist
                    intend intensify introduce invite involve join keep know launch lead learn
                    leave let live look lose maintain mean meet mention mitigate monitor move must
                    need negotiate notify obey observe obtain occur offer oppose owe persist
                    play pledge postpone prepare present preserve prevail prevent proceed produce
                    promote propose protect prove provide publish pursue put raise reach read
                    reaffirm realise realize recall receive recognise recognize recommend reduce
                    refer reflect refrain refuse regard reinforce reiterate reject rely remain
                    remember remind remove replace reply represent require resolve respect respond
                    restore resume retain reveal rise run save secure see seek seem sell send serve set
                    share show sign speak spend stand start stay step stop strengthen stress
                    submit succeed suffer suggest suspend sustain tackle take tell tend thank think
                    threaten treat try turn underline undermine underscore understand undertake
                    unite urge verify visit wait want warn weaken welcome win wish withdraw worry
                    write recapture destabilis continu agreed made given taken shown held led met
                    said told sent built brought found kept left lost put read saw seen spoke
                    spoken stood thought understood went gone won wrote written began begun chose
                    chosen came rose risen fell felt gave grew grown knew known drew drawn became sought taught
                    """);

    /// Before a verb that says that something is done again.
    private static final String AGAIN = "re-";

    private Verbs() {}

    static boolean contains(String lowerCase) {
        if (lowerCase.startsWith(AGAIN)) {
            return contains(lowerCase.substring(AGAIN.length()));
        }
        if (PLAIN.contains(lowerCase)) {
            return true;
        }
        for (String ending : new String[] {"s", "es", "d", "ed", "ing"}) {
            if (lowerCase.length() > ending.length() + 2 && lowerCase.endsWith(ending)) {
                String base = lowerCase.substring(0, lowerCase.length() - ending.length());
                if (PLAIN.contains(base)
                        || (ending.equals("ing") && PLAIN.contains(base + "e"))
                        || (ending.endsWith("s") && base.endsWith("i") && PLAIN.contains(y(base)))
                        || (ending.equals("ed") && base.endsWith("i") && PLAIN.contains(y(base)))
                        || (isDoubled(base)
                                && PLAIN.contains(base.substring(0, base.length() - 1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String y(String base) {
        return base.substring(0, base.length() - 1) + "y";
    }

    private static boolean isDoubled(String base) {
        return base.charAt(base.length() - 1) == base.charAt(base.length() - 2);
    }
}
