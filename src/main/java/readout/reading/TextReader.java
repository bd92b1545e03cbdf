package readout.reading;

import readout.text.Mojibake;

import java.util.ArrayList;
import java.util.List;

/// Plain text, stored as it stands.
final class TextReader implements FormatReader {
    @Override
    public Extract read(byte[] bytes, String origin) throws UnreadableException {
        Decoding decoding = Decoding.of(bytes, List.of());
        return of(decoding.text(), Extract.About.NOTHING, decoding.warnings());
    }

    /// A text that is stored as it stands, with its furniture marked in place.
    static Extract of(String text, Extract.About about, List<String> warnings) {
        List<String> all = new ArrayList<>(warnings);
        if (Mojibake.isIn(text)) {
            all.add(
                    "some letters were garbled before it was saved and are shown as they were"
                            + " meant");
        }
        return new Extract(new Extract.Content.Verbatim(text, PageFurniture.in(text)), about, all);
    }
}
