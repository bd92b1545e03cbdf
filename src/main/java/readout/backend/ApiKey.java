package readout.backend;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What opens a host. Nothing that prints it shows it.
///
/// A provider's own key goes to the provider's own host only. Another host gets the key in
/// `READOUT_LLM_KEY` or in the file that a user names for it, or none.
public final class ApiKey {
    /// For hosts of which no provider is the owner.
    public static final String VARIABLE = "READOUT_LLM_KEY";

    private static final Pattern WRITTEN = Pattern.compile("[\\x21-\\x7e]{1,1000}");
    private static final int LARGEST_FILE = 4096;

    private final String secret;
    private final String origin;

    private ApiKey(String secret, String origin) {
        this.secret = secret;
        this.origin = origin;
    }

    /// The key for a host; empty where there is none.
    ///
    /// @param environment by name
    /// @param file read in place of the environment; null for none
    /// @throws IOException saying what to do, if the file can not be read or others may read it
    /// @throws IllegalArgumentException saying where it is from, if it holds what no key does, or
    ///   if it would be sent so that others can read it
    public static Optional<ApiKey> find(
            Provider provider, ModelHost host, Map<String, String> environment, @Nullable Path file)
            throws IOException {
        Optional<ApiKey> key =
                file == null ? of(provider, host, environment) : Optional.of(in(file));
        if (key.isPresent() && host.isOverheard()) {
            throw new IllegalArgumentException(
                    "the "
                            + key.get()
                            + " would go to "
                            + host.name()
                            + " unencrypted: write https, or ask without a key");
        }
        return key;
    }

    /// What to do where a host needs a key and there is none.
    public static String advice(Provider provider, ModelHost host) {
        String variable =
                host.equals(provider.home()) && !provider.keyVariables().isEmpty()
                        ? provider.keyVariables().getFirst()
                        : VARIABLE;
        return "no key for "
                + host.name()
                + ": set "
                + variable
                + ", or name a file that only you can read";
    }

    private static Optional<ApiKey> of(
            Provider provider, ModelHost host, Map<String, String> environment) {
        List<String> variables =
                host.equals(provider.home()) ? provider.keyVariables() : List.of(VARIABLE);
        return variables.stream()
                .filter(name -> !environment.getOrDefault(name, "").isBlank())
                .findFirst()
                .map(name -> checked(environment.getOrDefault(name, ""), name));
    }

    private static ApiKey in(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("no file with a key: " + file);
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            permissions.removeIf(permission -> permission.name().startsWith("OWNER"));
            if (!permissions.isEmpty()) {
                throw new IOException(
                        "others may read the key in " + file + ": run chmod 600 " + file);
            }
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException("too large for a key: " + file);
        }
        return checked(Files.readString(file), "file " + file);
    }

    private static ApiKey checked(String written, String origin) {
        String secret = written.strip();
        if (!WRITTEN.matcher(secret).matches()) {
            throw new IllegalArgumentException(
                    "no key in " + origin + ": one line of ASCII, please");
        }
        return new ApiKey(secret, "key in " + origin);
    }

    String secret() {
        return secret;
    }

    /// Where it is from.
    @Override
    public String toString() {
        return origin;
    }
}
