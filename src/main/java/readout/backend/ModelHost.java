package readout.backend;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where a model is asked.
///
/// @param base the address before the path of a call: `http` or `https`, a host, and nothing behind
///   the path
public record ModelHost(URI base) {
    /// By its letters only: to look a name up would already be a word to the network.
    private static final Pattern LOOPBACK =
            Pattern.compile(
                    "localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[(0*:)*:?0*1]",
                    Pattern.CASE_INSENSITIVE);

    /// @throws IllegalArgumentException if the address is not of this form
    public ModelHost {
        String scheme = String.valueOf(base.getScheme()).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https"))
                || base.getHost() == null
                || base.getRawUserInfo() != null
                || base.getRawQuery() != null
                || base.getRawFragment() != null) {
            throw fault();
        }
    }

    /// @throws IllegalArgumentException if it is no such address
    public static ModelHost parse(String address) {
        try {
            return new ModelHost(new URI(address.strip().replaceFirst("/+$", "")));
        } catch (URISyntaxException e) {
            throw fault();
        }
    }

    /// The host, with the port where one is written.
    public String name() {
        return base.getPort() < 0 ? base.getHost() : base.getHost() + ":" + base.getPort();
    }

    /// Whether what is sent there stays on this machine: whether the host is `localhost` or written
    /// as a loopback address. A name that only leads there does not count.
    public boolean isThisMachine() {
        return LOOPBACK.matcher(base.getHost()).matches();
    }

    /// Whether others on the way can read what is sent there.
    boolean isOverheard() {
        return "http".equalsIgnoreCase(base.getScheme()) && !isThisMachine();
    }

    /// Does not repeat the address, which may hold a password.
    private static IllegalArgumentException fault() {
        return new IllegalArgumentException(
                "no address of a host: write it as https://HOST/v1 or http://localhost:8000/v1,"
                        + " without user, query or fragment");
    }
}
