package readout.theme;

/// How finely statements are grouped into themes.
///
/// @param resolution above 1 for more and smaller themes, below 1 for fewer; positive
/// @param neighbours how many nearest statements each one is tied to, at least 1
/// @param smallest the fewest statements that make a theme of their own where there are at least
///   [#MANY] to group; a group below it is left unassigned
/// @param seed decides between groupings that are equally good
public record ThemeOptions(double resolution, int neighbours, int smallest, long seed) {
    /// From so many statements on, one alone is no theme.
    public static final int MANY = 20;

    public static final ThemeOptions DEFAULT = new ThemeOptions(1, 10, 2, 1);

    public ThemeOptions {
        if (!(resolution > 0) || neighbours < 1 || smallest < 1) {
            throw new IllegalArgumentException(
                    "resolution must be positive, neighbours and smallest at least 1");
        }
    }
}
