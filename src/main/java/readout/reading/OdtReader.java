package readout.reading;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// OpenDocument texts (OASIS OpenDocument 1.3). Deleted and hidden text is hidden, notes come after
/// the body, headers and footers are furniture.
final class OdtReader implements FormatReader {
    @Override
    public Extract read(byte[] bytes, String origin) throws Exception {
        ZippedXml zip =
                ZippedXml.open(
                        bytes,
                        name ->
                                Set.of(
                                                "content.xml",
                                                "styles.xml",
                                                "meta.xml",
                                                "META-INF/manifest.xml")
                                        .contains(name));
        if (zip.contains("META-INF/manifest.xml", "encryption-data")) {
            throw new UnreadableException(Reason.ENCRYPTED, "");
        }
        OfficeText text = new OfficeText();
        new Part(text, Block.Kind.BODY, "").read(zip.require("content.xml"));
        var styles = zip.part("styles.xml");
        if (styles.isPresent()) {
            new Part(text, Block.Kind.FURNITURE, "page header or footer").read(styles.get());
        }
        return new Extract(
                new Extract.Content.Assembled(text.blocks()),
                OfficeProperties.read(zip, "meta.xml", null),
                List.of());
    }

    /// One part of the document while its XML goes by.
    private static final class Part {
        private static final Set<String> PARAGRAPHS = Set.of("p", "h");
        private static final Set<String> DELETED = Set.of("tracked-changes", "deletion");
        private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
        private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

        private final OfficeText text;
        private final Block.Kind kind;
        private final String reason;
        private final Set<String> hiddenStyles = new HashSet<>();
        private final java.util.ArrayDeque<String> hiding = new java.util.ArrayDeque<>();
        private String style = "";
        private int inParagraph;
        private int deleted;
        private int comments;
        private int outside;

        Part(OfficeText text, Block.Kind kind, String reason) {
            this.text = text;
            this.kind = kind;
            this.reason = reason;
        }

        void read(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (inParagraph > 0) {
                            add(xml.getText().replaceAll("\\s+", " "));
                        }
                    }
                    default -> {}
                }
            }
            text.endParagraph(kind, reason);
        }

        private void add(String characters) {
            String why =
                    deleted > 0
                            ? "deleted text"
                            : comments > 0
                                    ? "comment"
                                    : hiding.stream()
                                            .filter(reason -> !reason.isEmpty())
                                            .findFirst()
                                            .orElse("");
            if (why.isEmpty()) {
                text.show(characters);
            } else {
                text.hide(characters, why);
            }
        }

        private void start(XMLStreamReader xml) {
            String name = xml.getLocalName();
            hiding.push(hides(xml));
            if (DELETED.contains(name)) {
                deleted++;
            } else if (name.equals("annotation") && OFFICE.equals(xml.getNamespaceURI())) {
                comments++;
                outside = inParagraph;
                inParagraph = 0;
            } else if (TEXT.equals(xml.getNamespaceURI())) {
                if (PARAGRAPHS.contains(name)) {
                    if (comments == 0) {
                        text.endParagraph(kind, reason);
                    }
                    inParagraph++;
                }
                switch (name) {
                    case "s" -> add(" ");
                    case "tab" -> add("\t");
                    case "line-break" -> add("\n");
                    default -> {}
                }
            } else if (name.equals("style")) {
                String styleName = attribute(xml, "name");
                style = styleName == null ? "" : styleName;
            } else if (name.equals("text-properties")) {
                readProperties(xml);
            }
        }

        private void readProperties(XMLStreamReader xml) {
            String size = attribute(xml, "font-size");
            if ("none".equals(attribute(xml, "display"))
                    || "true".equals(attribute(xml, "text-display"))
                    || "#ffffff".equalsIgnoreCase(attribute(xml, "color"))
                    || (size != null && size.matches("[012](\\.\\d+)?pt"))) {
                hiddenStyles.add(style);
            }
        }

        private String hides(XMLStreamReader xml) {
            String named = attribute(xml, "style-name");
            if (named != null && hiddenStyles.contains(named)) {
                return "hidden text";
            }
            boolean hiddenText =
                    xml.getLocalName().equals("hidden-text")
                            || xml.getLocalName().equals("hidden-paragraph")
                            || ("none".equals(attribute(xml, "display"))
                                    && xml.getLocalName().equals("section"));
            return hiddenText ? "hidden text" : "";
        }

        private void end(XMLStreamReader xml) {
            hiding.poll();
            String name = xml.getLocalName();
            if (DELETED.contains(name)) {
                deleted--;
            } else if (name.equals("annotation") && OFFICE.equals(xml.getNamespaceURI())) {
                comments--;
                inParagraph = outside;
            } else if (TEXT.equals(xml.getNamespaceURI()) && PARAGRAPHS.contains(name)) {
                inParagraph--;
                if (comments == 0) {
                    text.endParagraph(kind, reason);
                }
            }
        }

        private static @Nullable String attribute(XMLStreamReader xml, String name) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals(name)) {
                    return xml.getAttributeValue(i);
                }
            }
            return null;
        }
    }
}
