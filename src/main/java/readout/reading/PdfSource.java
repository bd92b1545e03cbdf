package readout.reading;

/// Reads PDF, in this process or in one of its own.
final class PdfSource implements FormatReader, AutoCloseable {
    @Override
    public Extract read(byte[] bytes, String origin) throws Exception {
        return new PdfReader().read(bytes, origin);
    }

    @Override
    public void close() {}
}
