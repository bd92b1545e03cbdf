package readout.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The formats that can be read, told apart by what the bytes begin with, then by the file's name.
enum Format {
    TXT,
    MD,
    HTML,
    PDF,
    DOCX,
    ODT,
    EML;

    private static final int HEAD = 4096;

    private static final Pattern HTML_START =
            Pattern.compile(
                    "(?is)\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");

    private static final Pattern MAIL_START =
            Pattern.compile(
                    "(?is)(?=.*^(from|to|subject|date|message-id):)(?=.*^mime-version:|.*^received:"
                            + "|.*^message-id:|.*^return-path:)[a-z-]+:\\s.*",
                    Pattern.MULTILINE);

    /// @throws UnreadableException if it is none of them
    static Format of(byte[] bytes, String origin) throws UnreadableException {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Optional<Format> signed = bySignature(bytes, head);
        if (signed.isPresent()) {
            return signed.get();
        }
        String name = origin.substring(origin.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return switch (extension) {
            case "txt", "text" -> HTML_START.matcher(head).matches() ? HTML : TXT;
            case "md", "markdown" -> MD;
            case "html", "htm", "xhtml" -> HTML;
            case "eml" -> EML;
            case "pdf", "docx", "odt" ->
                    throw new UnreadableException(
                            Reason.DAMAGED, "it does not begin as a " + extension);
            case "json",
                    "yaml",
                    "yml",
                    "csv",
                    "tsv",
                    "xml",
                    "rtf",
                    "doc",
                    "xls",
                    "xlsx",
                    "ppt",
                    "pptx",
                    "js",
                    "css",
                    "log" ->
                    throw new UnreadableException(Reason.UNSUPPORTED, extension);
            default -> byContent(head);
        };
    }

    private static Optional<Format> bySignature(byte[] bytes, String head)
            throws UnreadableException {
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024) {
            return Optional.of(PDF);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(zipped(bytes, head));
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            throw legacyOffice(bytes);
        }
        if (head.startsWith("{\\rtf")) {
            throw new UnreadableException(Reason.UNSUPPORTED, "rtf");
        }
        return Optional.empty();
    }

    private static Format zipped(byte[] bytes, String head) throws UnreadableException {
        if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return ODT;
        }
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (all.contains("word/document.xml") || all.contains("word/_rels/document.xml.rels")) {
            return DOCX;
        }
        if (all.contains("content.xml") && all.contains("META-INF/manifest.xml")) {
            return ODT;
        }
        throw new UnreadableException(
                head.contains("[Content_Types].xml")
                                && !all.contains("xl/")
                                && !all.contains("ppt/")
                        ? Reason.DAMAGED
                        : Reason.UNSUPPORTED,
                "a zip archive without a text document");
    }

    /// The old binary formats; also the wrapping of new ones that have a password.
    private static UnreadableException legacyOffice(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean encrypted = all.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
        return encrypted
                ? new UnreadableException(Reason.ENCRYPTED, "")
                : new UnreadableException(Reason.UNSUPPORTED, "an office format from before 2007");
    }

    private static Format byContent(String head) {
        if (HTML_START.matcher(head).matches()) {
            return HTML;
        }
        return MAIL_START.matcher(head).matches() ? EML : TXT;
    }
}
