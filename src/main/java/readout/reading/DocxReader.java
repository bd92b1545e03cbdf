package readout.reading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Word documents (ECMA-376 part 1). Deleted and vanished text is hidden, headers and footers are
/// furniture, footnotes come after the body.
final class DocxReader implements FormatReader {
    @Override
    public Extract read(byte[] bytes, String origin) throws Exception {
        ZippedXml zip =
                ZippedXml.open(
                        bytes,
                        name ->
                                (name.startsWith("word/") && name.endsWith(".xml"))
                                        || name.equals("docProps/core.xml"));
        Set<String> vanished = vanishedStyles(zip);
        OfficeText text = new OfficeText();
        new Part(text, vanished, Block.Kind.BODY, "").read(zip.require("word/document.xml"));
        for (String name : zip.names()) {
            if (name.matches("word/(foot|end)notes\\.xml")) {
                new Part(text, vanished, Block.Kind.BODY, "").read(zip.require(name));
            } else if (name.matches("word/header\\d*\\.xml")) {
                new Part(text, vanished, Block.Kind.FURNITURE, "page header")
                        .read(zip.require(name));
            } else if (name.matches("word/footer\\d*\\.xml")) {
                new Part(text, vanished, Block.Kind.FURNITURE, "page footer")
                        .read(zip.require(name));
            } else if (name.matches("word/comments\\.xml")) {
                new Part(text, vanished, Block.Kind.HIDDEN, "comment").read(zip.require(name));
            }
        }
        return new Extract(
                new Extract.Content.Assembled(text.blocks()),
                OfficeProperties.read(zip, "docProps/core.xml", language(zip)),
                List.of());
    }

    private static @Nullable String language(ZippedXml zip) throws XMLStreamException {
        Optional<XMLStreamReader> styles = zip.part("word/styles.xml");
        if (styles.isPresent()) {
            XMLStreamReader xml = styles.get();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("lang")) {
                    return attribute(xml, "val");
                }
            }
        }
        return null;
    }

    private static Set<String> vanishedStyles(ZippedXml zip) throws XMLStreamException {
        Set<String> vanished = new HashSet<>();
        Optional<XMLStreamReader> styles = zip.part("word/styles.xml");
        if (styles.isPresent()) {
            XMLStreamReader xml = styles.get();
            String style = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("style")) {
                    String id = attribute(xml, "styleId");
                    style = id == null ? "" : id;
                } else if (xml.getLocalName().equals("vanish") && isOn(xml)) {
                    vanished.add(style);
                }
            }
        }
        return vanished;
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static boolean isOn(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /// One part of the document while its XML goes by.
    private static final class Part {
        private final OfficeText text;
        private final Set<String> vanished;
        private final Block.Kind kind;
        private final String reason;
        private final Deque<String> open = new ArrayDeque<>();
        private int deleted;
        private int skipped;
        private String hidden = "";
        private String paragraphHidden = "";
        private boolean inText;

        Part(OfficeText text, Set<String> vanished, Block.Kind kind, String reason) {
            this.text = text;
            this.vanished = vanished;
            this.kind = kind;
            this.reason = reason;
        }

        void read(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (inText) {
                            add(xml.getText());
                        }
                    }
                    default -> {}
                }
            }
            text.endParagraph(kind, reason);
        }

        private void add(String characters) {
            if (skipped > 0) {
                return;
            }
            String why = deleted > 0 ? "deleted text" : hidden.isEmpty() ? paragraphHidden : hidden;
            if (why.isEmpty()) {
                text.show(characters);
            } else {
                text.hide(characters, why);
            }
        }

        private void start(XMLStreamReader xml) {
            String name = xml.getLocalName();
            open.push(name);
            switch (name) {
                case "del", "moveFrom" -> deleted += isRunProperty() ? 0 : 1;
                // The same words again for old programs.
                case "Fallback" -> skipped++;
                case "r" -> hidden = "";
                case "t", "delText" -> inText = true;
                case "tab", "ptab" -> add(parentIs("tabs") ? "" : "\t");
                case "br", "cr" -> add("\n");
                case "noBreakHyphen" -> add("\u2011");
                case "p" -> {
                    // A text box stands inside the paragraph it is anchored to.
                    text.endParagraph(kind, reason);
                    paragraphHidden = "";
                }
                case "vanish", "webHidden" -> {
                    if (isOn(xml)) {
                        hide("vanished text");
                    }
                }
                case "rStyle", "pStyle" -> {
                    String style = attribute(xml, "val");
                    if (style != null && vanished.contains(style)) {
                        if (name.equals("rStyle")) {
                            hidden = "vanished text";
                        } else {
                            paragraphHidden = "vanished text";
                        }
                    }
                }
                case "color" -> {
                    if ("FFFFFF".equalsIgnoreCase(attribute(xml, "val")) && !isShaded()) {
                        hide("white text");
                    }
                }
                case "sz" -> {
                    String size = attribute(xml, "val");
                    if (size != null && size.matches("[0-4]")) {
                        hide("tiny text");
                    }
                }
                default -> {}
            }
        }

        /// The mark of a deleted paragraph end is no deleted text.
        private boolean isRunProperty() {
            return open.stream()
                    .skip(1)
                    .limit(2)
                    .anyMatch(name -> name.equals("rPr") || name.equals("trPr"));
        }

        private boolean parentIs(String name) {
            return open.stream().skip(1).findFirst().filter(name::equals).isPresent();
        }

        private boolean isShaded() {
            return open.contains("tc");
        }

        /// Run properties hide their run; those of the paragraph mark hide nothing.
        private void hide(String why) {
            boolean ofMark = open.stream().skip(2).findFirst().filter("pPr"::equals).isPresent();
            if (!ofMark) {
                hidden = why;
            }
        }

        private void end(String name) {
            open.poll();
            switch (name) {
                case "del", "moveFrom" ->
                        deleted = Math.max(0, deleted - (isRunPropertyOpen() ? 0 : 1));
                case "Fallback" -> skipped--;
                case "r" -> hidden = "";
                case "t", "delText" -> inText = false;
                case "tc" -> {
                    if (text.isOpen()) {
                        text.endParagraph(kind, reason);
                    }
                }
                case "p" -> text.endParagraph(kind, reason);
                default -> {}
            }
        }

        private boolean isRunPropertyOpen() {
            return open.stream()
                    .limit(2)
                    .anyMatch(name -> name.equals("rPr") || name.equals("trPr"));
        }
    }
}
