package readout.reading;

/// Takes the text and its description out of the bytes of one format.
interface FormatReader {
    /// @param origin names the bytes in warnings
    /// @throws UnreadableException if the bytes give no text, for a known reason
    /// @throws Exception whatever the parser throws on damaged bytes
    Extract read(byte[] bytes, String origin) throws Exception;
}
