package readout.render;

import org.jspecify.annotations.Nullable;

import readout.document.Document;
import readout.document.PublicationDate;
import readout.document.PublicationDate.Basis;
import readout.statement.Actor;
import readout.statement.Attribution;
import readout.statement.Speech;
import readout.statement.Statement;
import readout.text.Sha256;
import readout.text.Span;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// Documents of invented bodies, with the traits that make printing hard.
final class SampleDocuments {
    static final Actor DALE = new Actor("Miriam Dale", Actor.Kind.PERSON);
    static final Actor KARINS = new Actor("Ģirts Kariņš-Ābols", Actor.Kind.PERSON);
    static final Actor MINISTRY = new Actor("Ministry of Energy of Veria", Actor.Kind.BODY);
    static final Actor OZEROV = new Actor("Владимир Озеров", Actor.Kind.PERSON);
    static final Actor PAPADAKI = new Actor("Ελένη Παπαδάκη", Actor.Kind.PERSON);

    static final String HOSTILE =
            "<script>alert('x')</script> & [click](http://evil.example) =HYPERLINK(\"x\")"
                    + " <b>bold</b> | *stars* `code` ![i](j)";

    static final Document OLD =
            document(
                    "2023/11/statement-14.txt",
                    "Statement by the Secretary General of the Northern Compact",
                    "Northern Compact",
                    new PublicationDate(
                            LocalDate.of(2023, 11, 14), Basis.STATED, "14 November 2023"),
                    """
                    Statement by the Secretary General of the Northern Compact
                    14 November 2023

                    Secretary General Miriam Dale met the ministers in Ādaži. "We may deliver further
                    help to Veria in the new year," she said. "We do not plan a permanent presence in
                    Ādaži." Allies may contribute up to 40 million euros to the fund, she added.

                    "The strait must stay open to all ships," Miriam Dale said. The Ministry of Energy
                    of Veria warned that gas reserves must last until 15 March.
                    "We support a price cap," the Ministry of Energy of Veria said.
                    """);

    static final Document MONDAY =
            document(
                    "001.txt",
                    "Doorstep statement by the Secretary General before the meeting of ministers",
                    "Northern Compact",
                    new PublicationDate(
                            LocalDate.of(2023, 11, 27), Basis.INFERRED, "Monday (27 November)"),
                    """
                    Doorstep statement by the Secretary General
                    Monday (27 November)

                    "We will deliver further help to Veria before the end of the year," Miriam Dale said
                    on arrival. "We plan a permanent presence in Ādaži, together with Türkiye and our
                    friends in Łódź." She underlined that allies may contribute up to 60 million euros
                    to the fund, which had grown out of the pledges of the summer and which, she added,
                    would be open to every partner that wished to join it, whether or not that partner
                    had taken part in the earlier rounds of talks in the spring and the summer.

                    "The strait must stay open to all ships," Miriam Dale said.
                    """);

    static final Document COPY =
            document(
                    "press/001-copy.txt",
                    "Doorstep statement by the Secretary General (copy)",
                    null,
                    new PublicationDate(LocalDate.of(2023, 11, 28), Basis.METADATA, "2023-11-28"),
                    MONDAY.text().replace("on arrival", "on her arrival"));

    static final Document TUESDAY =
            document(
                    "energy.html",
                    "Energy outlook: Ελλάδα, Україна and the winter",
                    "Ministry of Energy of Veria",
                    new PublicationDate(LocalDate.of(2023, 11, 28), Basis.FILE_NAME, "2023-11-28"),
                    """
                    Energy outlook

                    The Ministry of Energy of Veria warned that gas reserves should last until 15 March.
                    Ģirts Kariņš-Ābols said that the region should prepare for a hard winter. “Storage is
                    at 93 per cent”, he noted, “and that is no reason to rest…” Mr Kariņš-Ābols called on
                    partners to share their reserves; “Ελλάδα and Україна will not be left alone”, he
                    promised.

                    Ελένη Παπαδάκη said: «Η ενέργεια ανήκει σε όλους» and left without taking questions.
                    """);

    static final Document THURSDAY =
            document(
                    "wire/strange.eml",
                    "Remarks 😀 שלום 東京 " + HOSTILE,
                    "Wire \u202edesk",
                    new PublicationDate(
                            LocalDate.of(2023, 11, 30), Basis.STATED, "30 November 2023"),
                    """
                    30 November 2023 😀😀

                    Владимир Озеров said: "Мы не закроем пролив." He told reporters in 東京 and ירושלים that
                    the strait would be closed to warships 🚢 at night.
                    "The strait will be closed on Sunday," Владимир Озеров said in the evening.
                    He added: %s
                    Miriam Dale said that the Compact does not support a price cap.
                    """
                            .formatted(HOSTILE));

    static final Document UNDATED =
            document(
                    "notes/undated.md",
                    "Talking points",
                    null,
                    PublicationDate.UNKNOWN,
                    "Nobody knows when this was written.\n");

    private SampleDocuments() {}

    static Document document(
            String origin,
            String title,
            @Nullable String publisher,
            PublicationDate published,
            String text) {
        return new Document(
                new Document.Id(Sha256.of(text.getBytes(StandardCharsets.UTF_8))),
                origin,
                title,
                publisher,
                published,
                List.of(),
                "en",
                text,
                List.of(),
                List.of());
    }

    /// The statement whose passage begins with one text and ends with another.
    static Statement said(
            Document document, Actor actor, Speech speech, String first, String last) {
        int start = document.text().indexOf(first);
        int end = document.text().indexOf(last, start) + last.length();
        if (start < 0 || end < last.length()) {
            throw new IllegalArgumentException(first + " ... " + last);
        }
        var passage = document.passage(new Span(start, end));
        LocalDate date = document.published().known().orElseThrow();
        return new Statement(
                passage, passage.words(), new Attribution(actor, speech, "said"), date);
    }

    static Statement said(Document document, Actor actor, Speech speech, String words) {
        return said(document, actor, speech, words, words);
    }
}
