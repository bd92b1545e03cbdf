package readout.cli;

import readout.backend.Backend;
import readout.backend.Prompts;
import readout.citation.ModelRewriter;
import readout.citation.Rewriter;
import readout.theme.ModelThemeNamer;
import readout.theme.ThemeNamer;

/// What asks a model while an issue is written.
record Drafting(Backend backend, Prompts prompts) {
    ThemeNamer namer() {
        return new ModelThemeNamer(backend, prompts);
    }

    Rewriter rewriter() {
        return new ModelRewriter(backend, prompts);
    }
}
