package readout.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import readout.document.Document;
import readout.render.Verification.Fault;
import readout.text.Sha256;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class EvidenceVerifierTest {
    private static final byte[] JSON = new JsonRenderer().render(SampleBriefing.briefing());
    private static final byte[] PDF = new PdfRenderer().render(SampleBriefing.briefing());
    private static final List<Document> DOCUMENTS =
            List.of(
                    SampleDocuments.OLD,
                    SampleDocuments.MONDAY,
                    SampleDocuments.COPY,
                    SampleDocuments.TUESDAY,
                    SampleDocuments.THURSDAY,
                    SampleDocuments.UNDATED);

    @TempDir private Path folder;

    private final EvidenceVerifier verifier = new EvidenceVerifier();

    @Test
    void anUntouchedIssueHolds() throws IOException {
        for (byte[] file : List.of(PDF, JSON)) {
            assertThat(verifier.verify(file).faults()).isEmpty();
            assertThat(withSources().verify(file).faults()).isEmpty();
        }
        assertThat(withSources().verify(PDF).checks())
                .allMatch(Verification.Check::made)
                .extracting(Verification.Check::what)
                .contains(
                        "every passage stands in its source at its place",
                        "the pages say what the evidence says, and nothing else");
    }

    @Test
    void anIssueThatAModelWordedHoldsWithItsCostCard() {
        byte[] pdf = new PdfRenderer().render(SampleBriefing.worded());
        assertThat(verifier.verify(pdf).faults()).isEmpty();
    }

    @Test
    void aLongIssueHoldsOverItsPageBreaks() {
        byte[] pdf = new PdfRenderer().render(LargeBriefing.of(4, 40));
        assertThat(verifier.verify(pdf).faults()).isEmpty();
    }

    @Test
    void anOriginThatIsNoPathIsOnlyAName() throws IOException {
        String json =
                new String(JSON, StandardCharsets.UTF_8)
                        .replace("\"001.txt\"", "\"\\u0000/\"")
                        .replace("\"sha256\": \"7", "\"sha256\": \"8");
        assertThat(withSources().verify(json.getBytes(StandardCharsets.UTF_8)).faults())
                .extracting(Fault::place)
                .contains("D2");
    }

    @Test
    void issuesWithLittleInThemHold() {
        assertThat(verifier.verify(new PdfRenderer().render(SampleBriefing.empty())).faults())
                .isEmpty();
        assertThat(
                        verifier.verify(new PdfRenderer().render(SampleBriefing.ofOneStatement()))
                                .faults())
                .isEmpty();
    }

    @Test
    void withoutTheSourcesItSaysThatTheyWereNotRead() {
        assertThat(verifier.verify(JSON).checks())
                .filteredOn(check -> !check.made())
                .extracting(Verification.Check::unchecked)
                .containsExactly("the folder of the sources was not given");
    }

    @Test
    void anyChangedCharacterOfTheEvidenceIsFoundInThePdf() {
        PdfText.Pages pages = pages();
        Random random = new Random(7);
        String json = new String(JSON, StandardCharsets.UTF_8);
        for (int i = 0; i < 300; i++) {
            int at = random.nextInt(json.length());
            byte[] tampered = changed(json, at, random).getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(tampered, JSON)) {
                Verification found =
                        verifier.verify(
                                new PdfText.Pages(
                                        new PdfText.Attachment(tampered),
                                        pages.body(),
                                        pages.margins(),
                                        pages.loose()));
                assertThat(found.holds()).as("character %d of the JSON", at).isFalse();
            }
        }
    }

    @Test
    void anyChangedQuotationOffsetHashOrTextIsFoundWithTheSources() throws IOException {
        String json = new String(JSON, StandardCharsets.UTF_8);
        List<Integer> places = new ArrayList<>();
        Matcher fields =
                Pattern.compile(
                                "\"(?:exact|prefix|suffix|start|end|sha256|textSha256|text|publisher)\":"
                                    + " \"?((?:\\\\.|[^\"\\\\\n"
                                    + "])*)")
                        .matcher(json);
        while (fields.find()) {
            // What Withheld says rests on nothing that could be read again.
            boolean withheld = json.lastIndexOf("\"withheld\"", fields.start()) > 0;
            for (int at = fields.start(1); !withheld && at < fields.end(1); at++) {
                places.add(at);
            }
        }
        EvidenceVerifier withSources = withSources();
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            int at = places.get(random.nextInt(places.size()));
            String tampered = changed(json, at, random);
            Verification found = withSources.verify(tampered.getBytes(StandardCharsets.UTF_8));
            if (found.holds()) {
                fail("not found: " + around(json, at) + " -> " + around(tampered, at));
            }
        }
    }

    @Test
    void anyChangedCharacterOfTheExtractedTextIsFound() {
        PdfText.Pages pages = pages();
        Random random = new Random(13);
        for (int i = 0; i < 300; i++) {
            List<PdfText.Piece> body = new ArrayList<>(pages.body());
            int which = random.nextInt(body.size());
            PdfText.Piece piece = body.get(which);
            if (piece.text().isBlank()) {
                continue;
            }
            int at = random.nextInt(piece.text().strip().length());
            String changed = changed(piece.text().strip(), at, random);
            body.set(which, new PdfText.Piece(piece.page(), changed));
            Verification found =
                    verifier.verify(
                            new PdfText.Pages(
                                    pages.attachment(), body, pages.margins(), pages.loose()));
            assertThat(found.faults())
                    .as("‘%s’ for ‘%s’", changed, piece.text())
                    .anyMatch(fault ->
                            fault.place().equals("page " + piece.page())
                                    || fault.place().equals("last page"));
        }
    }

    @Test
    void aPdfPrintedWithOneOtherCharacterIsFound() throws Exception {
        Evidence evidence = EvidenceReader.read(JSON);
        PaperPage page = PaperPage.of(evidence, Sha256.of(JSON));
        List<Integer> places = textPlaces(page.markup());
        Random random = new Random(17);
        for (int i = 0; i < 25; i++) {
            int at = places.get(random.nextInt(places.size()));
            String markup = changed(page.markup(), at, random);
            byte[] pdf =
                    PdfRenderer.typeset(
                            new PaperPage(markup, page.words(), page.header()), evidence, JSON);
            assertThat(verifier.verify(pdf).holds()).as(around(markup, at)).isFalse();
        }
    }

    @Test
    void aChangedQuotationIsNamedWithItsPage() throws Exception {
        Evidence evidence = EvidenceReader.read(JSON);
        PaperPage page = PaperPage.of(evidence, Sha256.of(JSON));
        String markup = page.markup().replace("Storage is at 93", "Storage is at 39");
        byte[] pdf =
                PdfRenderer.typeset(
                        new PaperPage(markup, page.words(), page.header()), evidence, JSON);
        assertThat(verifier.verify(pdf).faults())
                .extracting(Fault::toString)
                .anyMatch(fault ->
                        fault.contains("Storage is at 93 per cent")
                                && fault.endsWith(": not printed"))
                .anyMatch(fault ->
                        fault.matches("page \\d: printed is ‘.*") && fault.contains("at 39"));
    }

    @Test
    void textPaintedBesideTheStructureIsFound() {
        PdfText.Pages pages = pages();
        Verification found =
                verifier.verify(
                        new PdfText.Pages(
                                pages.attachment(),
                                pages.body(),
                                pages.margins(),
                                List.of(new PdfText.Piece(2, "and he lied"))));
        assertThat(found.faults())
                .extracting(Fault::toString)
                .containsExactly("page 2: text outside the document’s structure: ‘and he lied’");
    }

    @Test
    void aChangedSourceFileIsFound() throws IOException {
        EvidenceVerifier withSources = withSources();
        Path file = folder.resolve("energy.html");
        byte[] bytes = Files.readAllBytes(file);
        bytes[30] ^= 1;
        Files.write(file, bytes);
        assertThat(withSources.verify(JSON).faults())
                .extracting(Fault::toString)
                .singleElement()
                .asString()
                .startsWith("D4: energy.html (SHA-256 ")
                .endsWith("is not there; the file of that name has other bytes");
    }

    @Test
    void aSourceThatReadsDifferentlyIsFound() throws IOException {
        write();
        EvidenceVerifier other =
                new EvidenceVerifier(
                        new Sources(
                                folder,
                                (bytes, origin) ->
                                        document(bytes)
                                                .map(each ->
                                                        SampleDocuments.document(
                                                                origin,
                                                                each.title(),
                                                                each.publisher(),
                                                                each.published(),
                                                                " " + each.text()))));
        assertThat(other.verify(JSON).faults())
                .extracting(Fault::place)
                .contains("D1", "D2", "D3", "D4", "D5", "D6", "P1", "P20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[]",
                "{} {}",
                "{\"format\": \"readout.briefing/2\"}",
                "{\"format\": \"readout.briefing/1\", \"format\": \"readout.briefing/1\"}",
                "%PDF-1.7 and nothing more",
            })
    void whatIsNoIssueIsAFaultAndNoException(String file) {
        assertThat(verifier.verify(file.getBytes(StandardCharsets.UTF_8)).faults()).hasSize(1);
    }

    @Test
    void deepAndForeignJsonIsRefusedWithItsPlace() {
        String json = new String(JSON, StandardCharsets.UTF_8);
        assertThat(fault("[".repeat(100_000))).contains("depth");
        assertThat(fault(json.replace("\"keywords\"", "\"keyword\""))).startsWith("themes[0].");
        assertThat(fault(json.replaceFirst("\"page\": null", "\"page\": 1.5")))
                .isEqualTo("passages[0].page: not a whole number");
        assertThat(fault(json.replaceFirst("\"start\": \\d+", "\"start\": -1")))
                .isEqualTo("passages[0].position.start: below zero");
        assertThat(
                        fault(
                                json.replace(
                                        "2023-11-27\",\n    \"until",
                                        "+999999999-01-01\",\n    \"until")))
                .isEqualTo("period.from: not a date: +999999999-01-01");
        assertThat(fault(json.replaceFirst("\"D1\"", "\"D9\""))).startsWith("D9: stands where D1");
        assertThat(fault(json.replace("PARTLY_SUPPORTED", "SUPPORTED")))
                .endsWith(": its verdict and its doubtful words do not go together");
        assertThat(fault(json.replaceFirst("\"doubtful\": \\[[^\\]]*]", "\"doubtful\": []")))
                .endsWith(": its verdict and its doubtful words do not go together");
        assertThat(fault(json.replace("\"summer months\"", "\"summer month\"")))
                .endsWith(": its doubtful words do not stand in it in their order");
        assertThat(fault(json.replaceFirst("\"language\"", "\"x\": 1, \"language\"")))
                .isEqualTo("documents[0].x: not a field of the format");
    }

    @Test
    void aFormulaThatIsNotToTheLetterIsFound() {
        assertThat(faultOf("\"words\": \"The strait must", "\"words\": \"The straits must"))
                .contains("not said by its actor in");
        assertThat(faultOf("\"state\": \"FIRST_REPEATED\"", "\"state\": \"USED\""))
                .contains("its sentence says something else");
        assertThat(faultOf("\"state\": \"FIRST_REPEATED\"", "\"state\": \"ABSENT\""))
                .contains("the period and its state do not go together");
    }

    @Test
    void aSilenceThatThePassagesBreakIsFound() {
        assertThat(faultOf("\"theme\": \"cap\"", "\"theme\": \"energy\""))
                .contains("the actor’s passages do not tell that it was not mentioned");
        assertThat(
                        faultOf(
                                "\"unchanged\": [\n        {\n          \"actor\": \"Miriam Dale\"",
                                "\"unchanged\": [\n        {\n          \"actor\": \"Владимир"
                                        + " Озеров\""))
                .contains("the passages do not tell that Владимир Озеров held still");
    }

    @Test
    void aRedlineOfOtherWordsIsFound() {
        assertThat(faultOf("\"text\": \" will\"", "\"text\": \" must\""))
                .contains("its redline is not that of its two sides");
    }

    /// What is wrong with the evidence once one thing in it is another.
    private String faultOf(String now, String then) {
        String json = new String(JSON, StandardCharsets.UTF_8);
        assertThat(json).contains(now);
        return verifier.verify(json.replace(now, then).getBytes(StandardCharsets.UTF_8))
                .faults()
                .toString();
    }

    @Test
    void evidenceThatLacksAListIsAFaultAndNoException() {
        PdfText.Pages pages = pages();
        String json = new String(JSON, StandardCharsets.UTF_8);
        Matcher lists = Pattern.compile("\\[[^\\[\\]{}]+]").matcher(json);
        int emptied = 0;
        while (lists.find()) {
            String lacking = json.substring(0, lists.start()) + "[]" + json.substring(lists.end());
            Verification found =
                    verifier.verify(
                            new PdfText.Pages(
                                    new PdfText.Attachment(
                                            lacking.getBytes(StandardCharsets.UTF_8)),
                                    pages.body(),
                                    pages.margins(),
                                    pages.loose()));
            assertThat(found.holds()).isFalse();
            emptied++;
        }
        assertThat(emptied).isGreaterThan(40);
    }

    @Test
    void aDamagedPdfIsAFaultAndNoException() {
        Random random = new Random(19);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = Arrays.copyOf(PDF, 1 + random.nextInt(PDF.length - 1));
            assertThat(verifier.verify(damaged).checks()).isNotEmpty();
            byte[] noisy = PDF.clone();
            for (int j = 0; j < 50; j++) {
                noisy[10 + random.nextInt(noisy.length - 10)] = (byte) random.nextInt(256);
            }
            assertThat(verifier.verify(noisy).checks()).isNotEmpty();
        }
    }

    private String fault(String json) {
        return verifier.verify(json.getBytes(StandardCharsets.UTF_8))
                .faults()
                .getFirst()
                .toString();
    }

    private static PdfText.Pages pages() {
        return (PdfText.Pages) PdfText.read(PDF);
    }

    private EvidenceVerifier withSources() throws IOException {
        write();
        return new EvidenceVerifier(new Sources(folder, (bytes, origin) -> document(bytes)));
    }

    private void write() throws IOException {
        for (Document document : DOCUMENTS) {
            Path file = folder.resolve(document.origin());
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
            Files.writeString(file, document.text());
        }
    }

    private static Optional<Document> document(byte[] bytes) {
        return Stream.of(DOCUMENTS.toArray(Document[]::new))
                .filter(each -> each.id().sha256().equals(Sha256.of(bytes)))
                .findFirst();
    }

    /// The text with another character at the place: a letter stays a letter, a digit a digit.
    private static String changed(String text, int at, Random random) {
        String others =
                Character.isDigit(text.charAt(at)) ? "0123456789abc" : "abcdefghikmnorstuvwyzАе";
        char other;
        do {
            other = others.charAt(random.nextInt(others.length()));
        } while (other == text.charAt(at));
        int end = at + (Character.isHighSurrogate(text.charAt(at)) ? 2 : 1);
        int start = at - (Character.isLowSurrogate(text.charAt(at)) ? 1 : 0);
        return text.substring(0, start) + other + text.substring(end);
    }

    /// Where letters and digits of the text stand in the markup's body.
    private static List<Integer> textPlaces(String markup) {
        List<Integer> places = new ArrayList<>();
        boolean inTag = false;
        for (int at = markup.indexOf("<body>"); at < markup.length(); at++) {
            char c = markup.charAt(at);
            if (c == '<') {
                inTag = true;
            } else if (c == '>') {
                inTag = false;
            } else if (c == '&') {
                at = markup.indexOf(';', at);
            } else if (!inTag && Character.isLetterOrDigit(c)) {
                places.add(at);
            }
        }
        return places;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20));
    }
}
