package readout.reading;

import org.jspecify.annotations.Nullable;

import readout.document.DateClue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What an office document says of itself in its Dublin Core properties.
final class OfficeProperties {
    /// The day of creation before the day of the last change: an archive saves old documents anew.
    private static final List<String> DATES =
            List.of("created", "creation-date", "modified", "date");

    private OfficeProperties() {}

    static Extract.About read(ZippedXml zip, String part, @Nullable String language)
            throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        Optional<XMLStreamReader> found = zip.part(part);
        if (found.isPresent()) {
            collect(found.get(), values);
        }
        List<DateClue> dates = new ArrayList<>();
        for (String name : DATES) {
            MetadataDate.of(values.get(name)).ifPresent(dates::add);
        }
        return new Extract.About(
                values.get("title"),
                values.get("creator"),
                values.getOrDefault("language", language),
                dates,
                List.of());
    }

    private static void collect(XMLStreamReader xml, Map<String, String> values)
            throws XMLStreamException {
        String name = "";
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> name = xml.getLocalName();
                case XMLStreamConstants.CHARACTERS -> {
                    if (!xml.getText().isBlank()) {
                        values.merge(name, xml.getText(), String::concat);
                    }
                }
                default -> {}
            }
        }
    }
}
