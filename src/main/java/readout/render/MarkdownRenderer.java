package readout.render;

import readout.change.Redline;
import readout.citation.Withheld;
import readout.text.Span;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes `briefing.md`: the issue as plain text with footnotes, for mail and for version control.
public final class MarkdownRenderer implements Renderer {
    @Override
    public String format() {
        return "md";
    }

    @Override
    public byte[] render(Rendering rendering) {
        Evidence evidence = rendering.evidence();
        Set<String> cited =
                InnerChecks.allSentences(evidence)
                        .flatMap(sentence -> sentence.citations().stream())
                        .collect(Collectors.toSet());
        String text = new Writing(evidence, cited, new StringBuilder()).issue();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// One document being written.
    private record Writing(Evidence evidence, Set<String> cited, StringBuilder out) {
        String issue() {
            line("# " + Markdown.escape(evidence.title()));
            line("**" + Wording.numbered(evidence) + "** · " + Wording.length(evidence.period()));
            for (String note : List.of(Wording.since(evidence), ReviewNote.told(evidence))) {
                if (!note.isEmpty()) {
                    line(Markdown.escape(note));
                }
            }
            line("## At a glance");
            String nothing = Wording.nothing(evidence);
            if (!nothing.isEmpty()) {
                line(nothing);
            }
            evidence.glance().forEach(this::glance);
            gap();
            evidence.themes().forEach(this::topic);
            formulas();
            unmentioned();
            uncovered();
            withheld();
            sources();
            method();
            notes();
            return out.toString();
        }

        private void topic(Evidence.Topic topic) {
            line("## " + Markdown.escape(topic.label()));
            String lineage = Wording.lineage(topic);
            if (!lineage.isEmpty()) {
                line(Markdown.escape(lineage));
            }
            for (Evidence.Moved moved : topic.changes()) {
                line(
                        "### %s %s: %s"
                                .formatted(
                                        moved.kind().sign(),
                                        moved.kind().word(),
                                        Markdown.escape(moved.actor())));
                line(said(moved.sentence()));
                if (!moved.redline().isEmpty()) {
                    line("> " + redline(moved.redline()));
                    continue;
                }
                moved.before().forEach(id -> quotation(moved.kind().before(), id));
                moved.after().forEach(id -> quotation(moved.kind().after(), id));
            }
            if (!topic.changes().isEmpty() && !topic.positions().isEmpty()) {
                line("### " + Wording.HELD_BESIDES);
            }
            for (Evidence.Held held : topic.positions()) {
                line(
                        (topic.changes().isEmpty() ? "### " : "#### ")
                                + Markdown.escape(held.actor()));
                held.sentences().forEach(this::item);
                gap();
            }
            for (Evidence.Unchanged unchanged : topic.unchanged()) {
                line(
                        Markdown.escape(Wording.unchanged(evidence, unchanged))
                                + " "
                                + reference(unchanged.since()));
            }
            String rest =
                    topic.passages().stream()
                            .filter(id -> !cited.contains(id))
                            .map(Writing::reference)
                            .collect(Collectors.joining(" "));
            if (!rest.isEmpty()) {
                line("Also said on this theme: " + rest);
            }
        }

        private void quotation(String side, String id) {
            Evidence.Cited passage = evidence.passage(id);
            line(
                    "> %s, %s: %s %s"
                            .formatted(
                                    side,
                                    date(evidence.documentOf(passage)),
                                    quoted(passage.words()),
                                    reference(id)));
        }

        private static String quoted(String words) {
            String escaped = Markdown.escape(words);
            return Wording.needsMarks(words) ? "“" + escaped + "”" : escaped;
        }

        private static String redline(List<Redline.Piece> pieces) {
            StringBuilder text = new StringBuilder();
            for (Redline.Piece piece : pieces) {
                text.append(RedlinePart.space(piece, text));
                String words = Markdown.escape(piece.words());
                text.append(
                        switch (piece.mark()) {
                            case KEPT -> words;
                            case DELETED -> "~~" + words + "~~";
                            case INSERTED -> "**" + words + "**";
                        });
            }
            return text.toString();
        }

        private void formulas() {
            if (!evidence.beside().formulas().isEmpty()) {
                line("## " + FormulaPart.TITLE);
                line(FormulaPart.LEAD);
                for (Evidence.Recurring formula : evidence.beside().formulas()) {
                    out.append("- ")
                            .append(formula.state().sign())
                            .append(' ')
                            .append(formula.state().word())
                            .append(": ")
                            .append(said(formula.sentence()))
                            .append('\n');
                    if (formula.instead() != null) {
                        out.append("  ")
                                .append(
                                        redline(
                                                FormulaPart.redline(
                                                        formula.words(), formula.instead())))
                                .append('\n');
                    }
                }
                gap();
            }
        }

        private void unmentioned() {
            if (!evidence.beside().unmentioned().isEmpty()) {
                line("## " + UnmentionedPart.TITLE);
                line(UnmentionedPart.LEAD);
                for (Evidence.Unmentioned each : evidence.beside().unmentioned()) {
                    out.append("- **")
                            .append(Markdown.escape(each.label()))
                            .append("**: ")
                            .append(said(each.sentence()))
                            .append('\n');
                }
                gap();
                String more = UnmentionedPart.more(evidence.beside());
                if (!more.isEmpty()) {
                    line(more);
                }
            }
        }

        private void uncovered() {
            if (!evidence.uncovered().isEmpty()) {
                line("## Not covered by a theme");
                for (String id : evidence.uncovered()) {
                    Evidence.Cited passage = evidence.passage(id);
                    out.append("- ")
                            .append(Markdown.escape(passage.actor()))
                            .append(": ")
                            .append(quoted(passage.words()))
                            .append(' ')
                            .append(reference(id))
                            .append('\n');
                }
                gap();
            }
        }

        private void withheld() {
            if (!evidence.withheld().isEmpty()) {
                line("## Withheld");
                for (Withheld each : evidence.withheld()) {
                    out.append("- ")
                            .append(Markdown.escape(each.text()))
                            .append(" (why: ")
                            .append(Markdown.escape(each.reason()))
                            .append(")\n");
                }
                gap();
            }
        }

        private void sources() {
            if (!evidence.documents().isEmpty()) {
                line("## Sources");
                out.append("| No. | Document | Published | File | SHA-256 |\n")
                        .append("| --- | --- | --- | --- | --- |\n");
                evidence.documents().forEach(this::source);
                gap();
            }
        }

        private void source(Evidence.Source source) {
            out.append("| ")
                    .append(source.id())
                    .append(" | ")
                    .append(Markdown.escape(source.title()));
            if (source.publisher() != null) {
                out.append(", ").append(Markdown.escape(source.publisher()));
            }
            if (source.copyOf() != null) {
                out.append(" (copy of ").append(source.copyOf()).append(": counts as one voice)");
            }
            if (source.recalled() != null) {
                out.append(" (recalled, ")
                        .append(Markdown.escape(Wording.recalled(source)))
                        .append(")");
            }
            out.append(" | ")
                    .append(date(source))
                    .append(", ")
                    .append(Markdown.escape(Wording.basis(source)))
                    .append(" | ")
                    .append(Markdown.escape(source.origin()))
                    .append(" | ")
                    .append(source.sha256(), 0, 12)
                    .append(" |\n");
        }

        private void method() {
            line("## Method");
            line(Markdown.escape(MethodNote.how(evidence)));
            line("To check this issue: `readout verify briefing.pdf`");
            Evidence.Reviewed reviewed = evidence.reviewed();
            if (reviewed != null) {
                line("## " + ReviewNote.TITLE);
                line(Markdown.escape(ReviewNote.told(evidence) + " " + ReviewNote.how(reviewed)));
                if (reviewed.head() != null) {
                    line(
                            "Journal entry "
                                    + reviewed.head().sequence()
                                    + ", SHA-256 "
                                    + reviewed.head().hash());
                }
            }
        }

        private void notes() {
            for (Evidence.Cited passage : evidence.passages()) {
                Evidence.Source source = evidence.documentOf(passage);
                out.append("[^")
                        .append(passage.id())
                        .append("]: ")
                        .append(Markdown.escape(passage.actor()))
                        .append(", ")
                        .append(source.id())
                        .append(passage.page() == null ? "" : ", page " + passage.page())
                        .append(", characters ")
                        .append(passage.start())
                        .append(" to ")
                        .append(passage.end())
                        .append(": ")
                        .append(quoted(passage.words()))
                        .append('\n');
            }
        }

        private void glance(Evidence.Sentence sentence) {
            String actor = evidence.actorOf(sentence);
            String family = actor.substring(actor.lastIndexOf(' ') + 1);
            String who =
                    sentence.text().contains(family) ? "" : "**" + Markdown.escape(actor) + "** ";
            out.append("- ").append(who).append(said(sentence)).append('\n');
        }

        private void item(Evidence.Sentence sentence) {
            out.append("- ").append(said(sentence)).append('\n');
        }

        private String said(Evidence.Sentence sentence) {
            String warning = Wording.remark(evidence, sentence);
            String judgement = Wording.judgement(sentence);
            return (judgement.isEmpty() ? "" : "**" + Markdown.escape(judgement) + "** — ")
                    + marked(sentence)
                    + (warning.isEmpty() ? "" : " (" + Markdown.escape(warning) + ")")
                    + " "
                    + sentence.citations().stream()
                            .map(Writing::reference)
                            .collect(Collectors.joining(" "));
        }

        /// The text with its doubtful words in brackets: `[? so]`, as a redline has `[+ so]`.
        private static String marked(Evidence.Sentence sentence) {
            StringBuilder marked = new StringBuilder();
            int at = 0;
            for (Span doubt : sentence.doubts()) {
                marked.append(sentence.text(), at, doubt.start())
                        .append("[? ")
                        .append(doubt.in(sentence.text()))
                        .append(']');
                at = doubt.end();
            }
            return Markdown.escape(marked.append(sentence.text().substring(at)).toString());
        }

        private static String reference(String id) {
            return "[^" + id + "]";
        }

        private static String date(Evidence.Source source) {
            return source.published() == null ? "undated" : Wording.date(source.published());
        }

        private void line(String text) {
            out.append(text).append("\n\n");
        }

        private void gap() {
            out.append('\n');
        }
    }
}
