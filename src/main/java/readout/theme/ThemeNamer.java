package readout.theme;

/// Finds better names for themes that have no name of their own yet.
@FunctionalInterface
public interface ThemeNamer {
    /// Without a model: every theme keeps the name that its statements gave it.
    ThemeNamer NONE = lineage -> lineage;

    /// The same statements on the same themes, under the same ids, but for new themes that turn out
    /// to be one. A theme that goes on keeps its name.
    Lineage name(Lineage lineage);
}
