package readout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What reviewers did with an issue, and the place in their journal that stands for it.
final class ReviewNote {
    static final String TITLE = "Review";

    private ReviewNote() {}

    static void write(Sheet sheet) {
        Evidence.Reviewed reviewed = sheet.evidence().reviewed();
        if (reviewed == null) {
            return;
        }
        Html html = sheet.html();
        html.open("div", "class", "part method").leaf("h2", TITLE, "id", "review").open("p");
        sheet.say(told(sheet.evidence()) + " " + how(reviewed));
        html.close("p");
        if (reviewed.head() != null) {
            html.open("p")
                    .text("To check it against the journal of the reviewers: ")
                    .leaf(
                            "span",
                            "readout verify briefing.pdf --journal LIBRARY",
                            "class",
                            "command")
                    .close("p")
                    .open("p", "class", "small")
                    .text("Journal entry " + reviewed.head().sequence() + ", SHA-256 ")
                    .leaf("span", reviewed.head().hash(), "class", "hash")
                    .close("p");
        }
        html.close("div");
    }

    /// `Reviewed by Ann, Ben: 27 sentences accepted, 1 edited, 2 rejected, 0 not reviewed.` Nothing
    /// for an issue that nobody reviewed.
    static String told(Evidence evidence) {
        Evidence.Reviewed reviewed = evidence.reviewed();
        if (reviewed == null) {
            return "";
        }
        Map<String, Evidence.Review> states =
                InnerChecks.allSentences(evidence)
                        .collect(
                                Collectors.toMap(
                                        Evidence.Sentence::id,
                                        Evidence.Sentence::review,
                                        (one, _) -> one));
        int accepted = count(states, Evidence.Review.ACCEPTED);
        int pending = count(states, Evidence.Review.PENDING);
        List<String> parts = new ArrayList<>();
        parts.add(Wording.count(accepted, "sentence") + " accepted");
        parts.add(count(states, Evidence.Review.EDITED) + " edited");
        parts.add(reviewed.rejected() + " rejected and left out");
        parts.add(pending == 0 ? "none left open" : pending + " not reviewed and marked so");
        String by =
                reviewed.reviewers().isEmpty()
                        ? "Not yet reviewed by anybody: "
                        : "Reviewed by " + String.join(", ", reviewed.reviewers()) + ": ";
        return by + String.join(", ", parts) + ".";
    }

    static String how(Evidence.Reviewed reviewed) {
        String eyes =
                reviewed.signatures() > 1
                        ? " Two reviewers had to agree on each sentence that prints."
                        : "";
        return "What was decided on is revision "
                + reviewed.revision()
                + " of this issue, as it was written by the program."
                + eyes
                + " A sentence that a reviewer edited was checked again; where its passages do not"
                + " carry it, it is printed as the reviewer’s judgement.";
    }

    private static int count(Map<String, Evidence.Review> states, Evidence.Review wanted) {
        return Math.toIntExact(states.values().stream().filter(wanted::equals).count());
    }
}
