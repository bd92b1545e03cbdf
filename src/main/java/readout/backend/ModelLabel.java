package readout.backend;

import java.util.regex.Pattern;

/// The name of a model as its host tells it, made fit to be printed: it comes from outside, and is
/// data like all that does.
final class ModelLabel {
    private static final int LONGEST = 80;

    /// What names of models are made of; two slashes in a row would make an address.
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9._:@+/-]|/(?=/)|(?i:www\\.)");

    private ModelLabel() {}

    static String of(String name) {
        String label = OTHER.matcher(name).replaceAll("?");
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST);
    }
}
