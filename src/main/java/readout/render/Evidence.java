package readout.render;

import org.jspecify.annotations.Nullable;

import readout.briefing.Briefing;
import readout.change.Redline;
import readout.citation.Doubts;
import readout.citation.Withheld;
import readout.document.Period;
import readout.document.PublicationDate;
import readout.review.Journal;
import readout.review.RecallKind;
import readout.statement.Speech;
import readout.text.CleanText;
import readout.text.Span;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `briefing.json` holds: all that an issue says and all that it rests on.
///
/// Every other format prints this record and nothing else, so that a printed issue can be compared
/// with the evidence that travels inside it.
///
/// @param documents D1, D2, ... in order, the undated ones last
/// @param passages P1, P2, ... in order
/// @param uncovered ids of passages on no theme
/// @param beside what is said beside the changes
/// @param number its place in its series; null for an issue that is of none
/// @param layout the version of the pages that were printed from it
/// @param reviewed what reviewers decided; null for an issue that nobody reviewed
record Evidence(
        String title,
        Period period,
        Briefing.Method method,
        List<Source> documents,
        List<Cited> passages,
        List<Sentence> glance,
        List<Topic> themes,
        List<Withheld> withheld,
        List<String> uncovered,
        Beside beside,
        @Nullable Numbered number,
        int layout,
        @Nullable Reviewed reviewed) {

    static final String FORMAT = "readout.briefing/1";

    Evidence {
        documents = List.copyOf(documents);
        passages = List.copyOf(passages);
        glance = List.copyOf(glance);
        themes = List.copyOf(themes);
        withheld = List.copyOf(withheld);
        uncovered = List.copyOf(uncovered);
    }

    /// The same with other parts.
    Evidence with(
            List<Source> otherDocuments,
            List<Cited> otherPassages,
            List<Topic> otherThemes,
            Beside otherBeside) {
        return new Evidence(
                title,
                period,
                method,
                otherDocuments,
                otherPassages,
                glance,
                otherThemes,
                withheld,
                uncovered,
                otherBeside,
                number,
                layout,
                reviewed);
    }

    /// The kinds of the changes by the ids of their sentences.
    Map<String, ChangeKind> kinds() {
        Map<String, ChangeKind> kinds = new HashMap<>();
        for (Topic topic : themes) {
            for (Moved moved : topic.changes()) {
                kinds.put(moved.sentence().id(), moved.kind());
            }
        }
        return kinds;
    }

    /// Whose words the sentence tells.
    String actorOf(Sentence sentence) {
        return passage(sentence.citations().getFirst()).actor();
    }

    /// What tells an issue from the others of its series.
    ///
    /// @param series the name of its definition; empty where it has none
    /// @param since the issue before it
    /// @param late ids of documents from before the period that came after that
    record Numbered(
            String series, int number, int revision, @Nullable Since since, List<String> late) {
        Numbered {
            late = List.copyOf(late);
        }
    }

    record Since(int number, Period period) {}

    /// What reviewers decided on the issue. How many sentences they accepted, edited or left open,
    /// the sentences tell.
    ///
    /// @param revision that they decided on
    /// @param head the newest entry of their journal that decides on the issue; null where none
    ///   does
    /// @param reviewers by the oldest decision of each that stands
    /// @param signatures how many of them had to agree on each sentence that prints
    /// @param rejected how many sentences do not print because of them
    record Reviewed(
            int revision,
            Journal.@Nullable Head head,
            List<String> reviewers,
            int signatures,
            int rejected) {
        Reviewed {
            reviewers = List.copyOf(reviewers);
        }
    }

    /// Why a document does not stand as it was printed from.
    ///
    /// @param reason empty where none was given
    record Recalled(RecallKind kind, String reason) {}

    /// One document.
    ///
    /// @param sha256 of the bytes
    /// @param textSha256 of the stored text as UTF-8
    /// @param copyOf the id of the document whose copy it is
    /// @param recalled null for a document that stands
    record Source(
            String id,
            String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            PublicationDate.Basis basis,
            String basisEvidence,
            String origin,
            String sha256,
            String textSha256,
            String language,
            @Nullable String copyOf,
            @Nullable Recalled recalled) {

        /// The same with what is known now of whether it stands.
        Source with(@Nullable Recalled other) {
            return new Source(
                    id,
                    title,
                    publisher,
                    published,
                    basis,
                    basisEvidence,
                    origin,
                    sha256,
                    textSha256,
                    language,
                    copyOf,
                    other);
        }
    }

    /// One passage with what stands around it.
    ///
    /// @param start in Unicode code points of the stored text, inclusive
    /// @param end exclusive
    /// @param prefix the stored text that ends where the passage begins
    /// @param suffix the stored text that begins where the passage ends
    record Cited(
            String id,
            String document,
            String actor,
            Speech speech,
            @Nullable Integer page,
            int start,
            int end,
            String exact,
            String prefix,
            String suffix) {

        /// The passage as a person reads it.
        String words() {
            return CleanText.of(exact).text().replace('\n', ' ');
        }

        /// The same with other text around it.
        Cited between(String before, String after) {
            return new Cited(id, document, actor, speech, page, start, end, exact, before, after);
        }

        /// Its place among the passages, from 1: what a citation prints.
        String number() {
            return id.substring(1);
        }
    }

    /// Whether the passages carry the whole sentence; one that they do not carry prints only as a
    /// reviewer's judgement.
    enum Support {
        SUPPORTED,
        PARTLY_SUPPORTED,
        UNSUPPORTED
    }

    /// What a reviewer decided on a sentence.
    enum Review {
        PENDING,
        ACCEPTED,
        EDITED
    }

    /// One printed sentence.
    ///
    /// @param doubtful the words that its passages do not carry, as they stand in the text and in
    ///   order, so that they lead back to their places; empty where they carry all
    /// @param judgement whose judgement it is and no cited fact; null for a cited fact
    record Sentence(
            String id,
            String text,
            List<String> citations,
            Support verdict,
            List<String> doubtful,
            Review review,
            @Nullable Judgement judgement) {
        Sentence {
            citations = List.copyOf(citations);
            doubtful = List.copyOf(doubtful);
        }

        /// The same as it was decided on.
        Sentence as(Review other) {
            return new Sentence(id, text, citations, verdict, doubtful, other, judgement);
        }

        /// Where the doubtful words stand, in order, none touching another.
        List<Span> doubts() {
            return Doubts.read(text, doubtful).orElse(List.of(new Span(0, text.length())));
        }

        /// Whether all of it is doubtful.
        boolean isDoubtful() {
            return doubtful.equals(List.of(text));
        }
    }

    /// That a sentence tells what a reviewer holds and its passages do not carry.
    ///
    /// @param by the reviewers whose words they are
    record Judgement(List<String> by, String reason) {
        Judgement {
            by = List.copyOf(by);
        }
    }

    record Held(String actor, List<Sentence> sentences) {
        Held {
            sentences = List.copyOf(sentences);
        }
    }

    /// One change with its two sides as ids of passages.
    ///
    /// @param redline the two sides in one where they are mostly the same; empty where they are not
    /// @param oldWords the words to mark in the earlier passage where there is no redline; empty
    ///   for none
    record Moved(
            ChangeKind kind,
            String actor,
            Sentence sentence,
            List<String> before,
            List<String> after,
            List<Redline.Piece> redline,
            String oldWords,
            String newWords) {
        Moved {
            before = List.copyOf(before);
            after = List.copyOf(after);
            redline = List.copyOf(redline);
        }

        Moved with(Sentence other) {
            return new Moved(kind, actor, other, before, after, redline, oldWords, newWords);
        }
    }

    /// An actor of whom no change was found on a theme.
    ///
    /// @param since the id of what the actor said last on it before the period
    record Unchanged(String actor, String since) {}

    /// A phrase that the actor says again and again.
    ///
    /// @param words as they were last said
    /// @param firstWords as they were first said
    /// @param uses ids of passages in which it was said, one for each document, in order
    /// @param instead where other words stand for it
    record Recurring(
            FormulaState state,
            String actor,
            String words,
            String firstWords,
            Sentence sentence,
            List<String> uses,
            @Nullable Instead instead) {
        Recurring {
            uses = List.copyOf(uses);
        }

        Recurring with(Sentence other) {
            return new Recurring(state, actor, words, firstWords, other, uses, instead);
        }
    }

    /// @param passage its id
    /// @param words those of it that stand for a formula
    record Instead(String passage, String words) {}

    /// A theme on which an actor spoke before, and not in the period though it spoke.
    record Unmentioned(String theme, String label, String actor, Sentence sentence) {
        Unmentioned with(Sentence other) {
            return new Unmentioned(theme, label, actor, other);
        }
    }

    /// What is said beside the changes.
    ///
    /// @param more how many themes not mentioned there are besides
    record Beside(List<Recurring> formulas, List<Unmentioned> unmentioned, int more) {
        Beside {
            formulas = List.copyOf(formulas);
            unmentioned = List.copyOf(unmentioned);
        }
    }

    /// How a theme came from those of the issue before.
    enum Descent {
        RENAMED,
        SPLIT,
        MERGED
    }

    /// A theme of the issue before.
    record Forebear(String id, String label) {}

    /// From what a theme came: the theme itself under the label it had, the theme of which it was
    /// part, or those that it took in.
    record Derived(Descent kind, List<Forebear> from) {
        Derived {
            from = List.copyOf(from);
        }
    }

    record Topic(
            String id,
            String label,
            List<String> keywords,
            List<Derived> lineage,
            List<String> passages,
            List<Held> positions,
            List<Moved> changes,
            List<Unchanged> unchanged) {
        Topic {
            unchanged = List.copyOf(unchanged);
            keywords = List.copyOf(keywords);
            lineage = List.copyOf(lineage);
            passages = List.copyOf(passages);
            positions = List.copyOf(positions);
            changes = List.copyOf(changes);
        }

        Topic with(List<Held> held, List<Moved> moved) {
            return new Topic(id, label, keywords, lineage, passages, held, moved, unchanged);
        }

        Topic over(List<String> left, List<Unchanged> still) {
            return new Topic(id, label, keywords, lineage, left, positions, changes, still);
        }
    }

    /// @throws IllegalArgumentException if there is none
    Cited passage(String id) {
        return numbered(passages, 'P', id)
                .filter(passage -> passage.id().equals(id))
                .orElseThrow(() -> new IllegalArgumentException("no passage " + id));
    }

    /// @throws IllegalArgumentException if there is none
    Source document(String id) {
        return numbered(documents, 'D', id)
                .filter(document -> document.id().equals(id))
                .orElseThrow(() -> new IllegalArgumentException("no document " + id));
    }

    /// The words of two passages in one, where they are mostly the same; else nothing.
    static List<Redline.Piece> redline(String earlier, String later) {
        return Redline.ifMostlyKept(earlier, later).map(Redline::pieces).orElse(List.of());
    }

    /// The document in which a passage stands.
    Source documentOf(Cited passage) {
        return document(passage.document());
    }

    private static <T> Optional<T> numbered(List<T> all, char letter, String id) {
        if (!id.matches(letter + "[1-9][0-9]{0,7}")) {
            return Optional.empty();
        }
        int place = Integer.parseInt(id.substring(1)) - 1;
        return place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }
}
