package readout.cli;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The version of this Readout, as the build wrote it.
public final class Version implements IVersionProvider {
    /// For example `0.1.0`.
    public static String current() {
        try (InputStream version = Version.class.getResourceAsStream("/readout/version")) {
            if (version == null) {
                throw new IllegalStateException("the build has not written readout/version");
            }
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read readout/version", e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"readout " + current()};
    }
}
