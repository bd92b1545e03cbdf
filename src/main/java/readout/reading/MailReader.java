package readout.reading;

import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

import readout.document.DateClue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// E-mail (RFC 5322, MIME): the plain text where there is one, else the HTML; attachments are only
/// named.
final class MailReader implements FormatReader {
    private static final int DEEPEST = 20;

    private static final class Parts {
        private @Nullable Entity plain;
        private @Nullable Entity html;
        private final List<String> attachments = new ArrayList<>();
    }

    @Override
    public Extract read(byte[] bytes, String origin) throws Exception {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        Parts parts = new Parts();
        collect(message, parts, 0);
        List<String> warnings = new ArrayList<>();
        if (!parts.attachments.isEmpty()) {
            warnings.add(
                    "its attachments were not read, add them as files: "
                            + String.join(", ", parts.attachments));
        }
        return parts.plain == null && parts.html != null
                ? ofHtml(parts.html, message, warnings, origin)
                : ofText(parts.plain, message, warnings);
    }

    private static Extract ofText(@Nullable Entity plain, Message message, List<String> warnings)
            throws Exception {
        Decoding decoding =
                plain == null
                        ? new Decoding("", List.of())
                        : Decoding.of(content(plain), charset(plain));
        List<String> all = new ArrayList<>(decoding.warnings());
        all.addAll(warnings);
        ForwardedMail mail = ForwardedMail.of(decoding.text());
        Extract extract = TextReader.of(decoding.text(), about(message, mail), all);
        return mail.mark(extract);
    }

    private static Extract ofHtml(
            Entity html, Message message, List<String> warnings, String origin) throws Exception {
        Decoding decoding = Decoding.of(content(html), charset(html));
        Extract extract = new HtmlReader().read(decoding.text(), origin, true);
        List<String> all = new ArrayList<>(extract.warnings());
        all.addAll(warnings);
        Extract.About about = about(message, ForwardedMail.of(""));
        return new Extract(
                extract.content(),
                new Extract.About(
                        about.title(),
                        about.publisher(),
                        extract.about().language(),
                        about.dates(),
                        List.of()),
                all);
    }

    private static void collect(Entity entity, Parts parts, int depth) {
        Body body = entity.getBody();
        String file = entity.getFilename();
        if (depth > DEEPEST) {
            return;
        }
        if (body instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                collect(part, parts, depth + 1);
            }
        } else if (body instanceof Message forwarded) {
            collect(forwarded, parts, depth + 1);
        } else if (file != null || "attachment".equals(entity.getDispositionType())) {
            parts.attachments.add(file == null ? entity.getMimeType() : file);
        } else if (body instanceof TextBody && entity.getMimeType().equals("text/html")) {
            parts.html = parts.html == null ? entity : parts.html;
        } else if (body instanceof TextBody && parts.plain == null) {
            parts.plain = entity;
        }
    }

    private static byte[] content(Entity entity) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (entity.getBody() instanceof TextBody text) {
            text.writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    private static List<String> charset(Entity entity) {
        String charset = entity.getCharset();
        return charset == null || charset.equalsIgnoreCase("us-ascii")
                ? List.of()
                : List.of(charset);
    }

    private static Extract.About about(Message message, ForwardedMail forwarded) {
        List<DateClue> dates = new ArrayList<>();
        Field date = message.getHeader() == null ? null : message.getHeader().getField("Date");
        if (date != null) {
            MetadataDate.of(date.getBody()).ifPresent(dates::add);
        }
        String subject = forwarded.subject() != null ? forwarded.subject() : message.getSubject();
        String sender = forwarded.from() != null ? forwarded.from() : sender(message.getFrom());
        return new Extract.About(
                subject == null
                        ? null
                        : subject.replaceFirst("(?i)^((re|fwd?|aw|wg)\\s*:\\s*)+", ""),
                sender,
                null,
                dates,
                List.of());
    }

    private static @Nullable String sender(@Nullable MailboxList from) {
        if (from == null || from.isEmpty()) {
            return null;
        }
        Mailbox first = from.get(0);
        return first.getName();
    }
}
