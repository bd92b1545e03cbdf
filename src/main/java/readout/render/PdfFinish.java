package readout.render;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

import readout.text.Sha256;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;

/// What a typeset issue needs before it is saved: its evidence inside, and nothing in it that
/// depends on when or where it was made.
final class PdfFinish {
    static final String ATTACHMENT = "briefing.json";

    private static final Pattern DATES =
            Pattern.compile("(<xmp:(CreateDate|ModifyDate)>)[^<]*(</xmp:\\2>)");

    static final Attachment EVIDENCE = new Attachment(ATTACHMENT, "The evidence of this issue");

    /// The JSON that travels inside.
    record Attachment(String name, String description) {}

    private PdfFinish() {}

    static void finish(PDDocument document, LocalDate day, Attachment attachment, byte[] json)
            throws IOException {
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        made.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());

        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(made);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                DATES.matcher(xmp)
                        .replaceAll("$1" + day + "T00:00:00Z$3")
                        .getBytes(StandardCharsets.UTF_8));
        attach(document, attachment, json, made);
        document.setDocumentId(HexFormat.fromHexDigitsToLong(Sha256.of(json).substring(0, 16)));
    }

    private static void attach(
            PDDocument document, Attachment attachment, byte[] json, Calendar made)
            throws IOException {
        PDEmbeddedFile file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(json.length);
        file.setModDate(made);
        file.setCreationDate(made);

        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(attachment.name());
        specification.setFileUnicode(attachment.name());
        specification.setFileDescription(attachment.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        COSDictionary dictionary = specification.getCOSObject();
        dictionary.setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Data"));

        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(attachment.name(), specification));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDDocumentNameDictionary names = catalog.getNames();
        if (names == null) {
            names = new PDDocumentNameDictionary(catalog);
        }
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(dictionary);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }
}
