package readout.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Says from the statements that come nearest to a question whether the documents answer it.
///
/// Public for the program that fits it.
public final class Reach {
    /// What each sign is, in their order.
    public static final List<String> SIGNS =
            Stream.of(
                            Stream.of("fit", "lead", "nearest meaning"),
                            Signs.NAMES.stream(),
                            Stream.of(QuestionKind.values()).map(QuestionKind::name))
                    .flatMap(names -> names)
                    .toList();

    /// What a passage counts that only stands near the words asked for, where another holds them.
    private static final double BESIDE = 0.5;

    private static final int HELD = Signs.NAMES.indexOf("held");

    private Reach() {}

    /// How surely each statement answers the question beside the others: who asks what was said of
    /// something asks for words that name it, where there are any.
    ///
    /// @param fits how surely each does by itself, from 0 to 1, in the order of the statements
    public static List<Double> among(
            Question question, List<Weighed> statements, List<Double> fits) {
        double most = statements.stream().mapToDouble(one -> one.signs().get(HELD)).max().orElse(0);
        if (question.kind() != QuestionKind.SAID) {
            return fits;
        }
        List<Double> among = new ArrayList<>();
        for (int i = 0; i < fits.size(); i++) {
            boolean holds = statements.get(i).signs().get(HELD) >= most / 2;
            among.add(holds ? fits.get(i) : BESIDE * fits.get(i));
        }
        return among;
    }

    /// The signs of a question, from at least one statement and how surely each answers it.
    ///
    /// @param fits from 0 to 1, in the order of the statements
    public static List<Double> signs(
            Question question, List<Weighed> statements, List<Double> fits) {
        int best = 0;
        double second = 0;
        for (int i = 1; i < fits.size(); i++) {
            if (fits.get(i) > fits.get(best)) {
                second = fits.get(best);
                best = i;
            } else {
                second = Math.max(second, fits.get(i));
            }
        }
        List<Double> signs = new ArrayList<>();
        signs.add(Fitting.odds(fits.get(best)));
        signs.add(Fitting.odds(fits.get(best)) - Fitting.odds(second));
        int meaning = Signs.NAMES.indexOf("meaning");
        signs.add(
                statements.stream()
                        .map(one -> one.signs().get(meaning))
                        .max(Comparator.naturalOrder())
                        .orElse(0.0));
        signs.addAll(statements.get(best).signs());
        for (QuestionKind kind : QuestionKind.values()) {
            signs.add(kind == question.kind() ? 1.0 : 0.0);
        }
        return List.copyOf(signs);
    }
}
