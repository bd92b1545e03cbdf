package readout.render;

import readout.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The pages of an issue as reviewers see them: as they will print, each sentence a link that is
/// marked with what was decided on it.
public final class ReviewPages {
    /// How a sentence looks.
    ///
    /// @param state one word, for the style: what was decided
    /// @param said the same in words, for people; empty where nothing was
    /// @param words what will print; empty for the machine's own words
    /// @param link where a click on it leads
    /// @param isChosen whether it is the one being worked on; the first place where it stands bears
    ///   the id `at`
    public record Look(String state, String said, String words, String link, boolean isChosen) {}

    private final Function<String, Look> looks;
    private final Set<String> seen = new HashSet<>();

    private ReviewPages(Function<String, Look> looks) {
        this.looks = looks;
    }

    /// The markup of all pages.
    ///
    /// @param sha256 of the issue's briefing.json
    /// @param looks by the id of the sentence
    public static Html of(ReviewedIssue issue, String sha256, Function<String, Look> looks) {
        Sheet sheet =
                new Sheet(
                        issue.evidence(),
                        new Spelling.Screen(),
                        new Citing.Choosing(new ReviewPages(looks)));
        IssuePage.write(sheet, sha256);
        return sheet.html();
    }

    /// `Issue 3 · 27 November to 3 December 2023`.
    public static String heading(ReviewedIssue issue) {
        return Wording.numbered(issue.evidence());
    }

    void write(Sheet sheet, Evidence.Sentence sentence) {
        Look look = looks.apply(sentence.id());
        Html html = sheet.html();
        List<String> attributes =
                new ArrayList<>(
                        List.of(
                                "href",
                                look.link(),
                                "class",
                                "choose " + look.state(),
                                "data-sentence",
                                sentence.id()));
        if (look.isChosen()) {
            attributes.addAll(List.of("aria-current", "true"));
            if (seen.add(sentence.id())) {
                attributes.addAll(List.of("id", "at"));
            }
        }
        html.open("p", "class", "sentence", "id", sheet.nextMarker(sentence.citations()));
        html.open("a", attributes.toArray(String[]::new));
        if (look.words().isEmpty()) {
            sheet.marked(sentence, new Span(0, sentence.text().length()));
        } else {
            sheet.say(look.words());
        }
        if (!look.said().isEmpty()) {
            html.text(" ").leaf("span", look.said(), "class", "decided");
        }
        html.close("a");
        html.leaf(
                "sup",
                sentence.citations().stream()
                        .map(id -> id.substring(1))
                        .collect(Collectors.joining(" ")),
                "class",
                "cites");
        sheet.warning(sentence);
        html.close("p");
    }
}
