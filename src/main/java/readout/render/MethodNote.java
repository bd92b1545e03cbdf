package readout.render;

import org.jspecify.annotations.Nullable;

/// How the words came to be, and how anybody can check them.
final class MethodNote {
    private MethodNote() {}

    static void write(Sheet sheet, String fingerprint) {
        Html html = sheet.html();
        Evidence evidence = sheet.evidence();
        html.open("div", "class", "part method").leaf("h2", "Method", "id", "method");
        html.open("p");
        sheet.say(how(evidence));
        html.text(
                        " Every sentence is printed with the passages it rests on, word for word as"
                            + " they stand in the documents; one that its passages do not carry is"
                            + " withheld"
                                + (judged(evidence)
                                        ? ", or printed as a reviewer’s judgement."
                                        : "."))
                .close("p");
        html.open("p")
                .text("To check this issue: ")
                .leaf("span", "readout verify briefing.pdf", "class", "command")
                .text(", with ")
                .leaf("span", "--sources", "class", "command")
                .text(
                        " and the folder of the documents to read them again. The evidence travels"
                                + " inside the PDF as briefing.json.")
                .close("p");
        sheet.legend();
        html.open("p", "class", "small")
                .text("Evidence SHA-256 ")
                .leaf("span", fingerprint, "class", "hash")
                .close("p");
        html.close("div");
    }

    private static boolean judged(Evidence evidence) {
        return InnerChecks.allSentences(evidence)
                .anyMatch(sentence -> sentence.judgement() != null);
    }

    static String how(Evidence evidence) {
        String words =
                evidence.method().model() == null
                        ? "The sentences are taken from the documents and not written by a model"
                                + " ("
                                + evidence.method().summarizer()
                                + ")."
                        : "The sentences were worded by the model "
                                + evidence.method().model()
                                + " ("
                                + evidence.method().summarizer()
                                + ") and checked against their passages.";
        boolean edited =
                InnerChecks.allSentences(evidence)
                        .anyMatch(sentence -> sentence.review() == Evidence.Review.EDITED);
        return words
                + (edited ? " Reviewers put some in words of their own, and these are marked." : "")
                + " Statements are grouped by meaning with "
                + evidence.method().embedding()
                + "."
                + judged(evidence.method().judge())
                + " Made by Readout "
                + evidence.method().version()
                + ".";
    }

    private static String judged(@Nullable String judge) {
        return judge == null
                ? ""
                : " What is said in other words than the passages' was also read by a second"
                        + " judge, "
                        + judge
                        + ", which lets nothing through that the rules refuse.";
    }
}
