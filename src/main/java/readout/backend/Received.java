package readout.backend;

import org.jspecify.annotations.Nullable;

/// All that a host sent back.
///
/// @param retryAfter the header of that name, as it was sent
/// @param location the header of that name, as it was sent
record Received(int status, @Nullable String retryAfter, @Nullable String location, byte[] body) {}
