package readout.backend;

import readout.text.Nearest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A model as a user names it: `openai:NAME`, `ollama:NAME`, `anthropic:NAME`, `gemini:NAME` or
/// `mistral:NAME`.
///
/// @param name as the host knows it
public record ModelName(Provider provider, String name) {
    /// A name becomes part of an address, so that it may hold nothing that means something there.
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,199}");

    /// @throws IllegalArgumentException for a name that no host could know
    public ModelName {
        if (!NAME.matcher(name).matches() || name.contains("..") || name.contains("//")) {
            throw new IllegalArgumentException(
                    "no name of a model: "
                            + HostText.printable(name)
                            + "; write for example "
                            + provider.prefix()
                            + ":NAME");
        }
    }

    /// @throws IllegalArgumentException saying what to write instead
    public static ModelName parse(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "who has the model "
                            + HostText.printable(written)
                            + "? write PROVIDER:"
                            + HostText.printable(written)
                            + " with one of "
                            + String.join(", ", prefixes()));
        }
        String prefix = written.substring(0, colon);
        Provider provider =
                Provider.of(prefix)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "there is no provider "
                                                + HostText.printable(prefix)
                                                + ": "
                                                + Nearest.advice(
                                                        prefix.toLowerCase(Locale.ROOT),
                                                        prefixes())));
        return new ModelName(provider, written.substring(colon + 1));
    }

    private static List<String> prefixes() {
        return Arrays.stream(Provider.values()).map(Provider::prefix).toList();
    }

    /// As [#parse] reads it.
    @Override
    public String toString() {
        return provider.prefix() + ":" + name;
    }
}
