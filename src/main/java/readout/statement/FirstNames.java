package readout.statement;

/// Whether first names may be one person's.
final class FirstNames {
    private FirstNames() {}

    /// The first name or initial of a name; empty where there is none.
    static String of(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? "" : name.substring(0, space);
    }

    /// Whether two first names, initials or nothing may be one person's: "J." and "Jens", "Joe" and
    /// "Joseph" begin alike, "Olexiy" and "Oleksiy" differ in a letter or two.
    static boolean mayBeOne(String one, String other) {
        String a = Spelling.fold(one).replace(".", "");
        String b = Spelling.fold(other).replace(".", "");
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        if (a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int same = Math.min(Math.min(a.length(), b.length()), 2);
        boolean begins = a.regionMatches(0, b, 0, same);
        return a.length() == 1
                || b.length() == 1
                || a.startsWith(b)
                || b.startsWith(a)
                || (begins && Math.min(a.length(), b.length()) <= 3 && a.length() != b.length())
                || (Math.min(a.length(), b.length()) >= 5 && distance(a, b) <= 2);
    }

    /// Levenshtein's distance.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
