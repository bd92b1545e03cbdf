package readout.review;

import org.jspecify.annotations.Nullable;

import readout.document.Document;

/// An act as the columns of the journal hold it; a column that means nothing for an act is empty,
/// or null where it is a number.
///
/// @param subject the id of the sentence, the SHA-256 of the document or of the briefing.json
/// @param verdict the support and the words of an opinion; the kind of a recall
record Row(
        String verb,
        String series,
        @Nullable Integer number,
        @Nullable Integer revision,
        String subject,
        String machine,
        String words,
        String verdict,
        String reason) {

    private static final String PUBLISHED = "PUBLISHED";
    private static final String RECALLED = "RECALLED";
    private static final String RESTORED = "RESTORED";
    private static final String ACCEPTED = "ACCEPTED";
    private static final String REJECTED = "REJECTED";
    private static final String EDITED = "EDITED";
    private static final String WITHDRAWN = "WITHDRAWN";

    static Row of(Act act) {
        return switch (act) {
            case Act.Decided(About about, Decision decision) -> decided(about, decision);
            case Act.Published(
                            String series,
                            int number,
                            int reviewed,
                            int revision,
                            String sha256) ->
                    new Row(PUBLISHED, series, number, reviewed, sha256, "", "" + revision, "", "");
            case Act.Recalled(Document.Id document, RecallKind kind, String reason) ->
                    ofDocument(RECALLED, document, kind.name(), reason);
            case Act.Restored(Document.Id document, String reason) ->
                    ofDocument(RESTORED, document, "", reason);
        };
    }

    private static Row decided(About about, Decision decision) {
        return switch (decision) {
            case Decision.Accepted _ -> decided(ACCEPTED, about, "", "", "");
            case Decision.Rejected(String reason) -> decided(REJECTED, about, "", "", reason);
            case Decision.Edited(String text, Opinion opinion, String reason) ->
                    decided(EDITED, about, text, opinion.support() + " " + opinion.words(), reason);
            case Decision.Withdrawn _ -> decided(WITHDRAWN, about, "", "", "");
        };
    }

    private static Row decided(
            String verb, About about, String words, String verdict, String reason) {
        return new Row(
                verb,
                about.series(),
                about.number(),
                about.revision(),
                about.sentence(),
                about.words(),
                words,
                verdict,
                reason);
    }

    private static Row ofDocument(String verb, Document.Id document, String kind, String reason) {
        return new Row(verb, "", null, null, document.sha256(), "", "", kind, reason);
    }

    /// The act that the columns tell.
    ///
    /// @throws IllegalArgumentException if they are not those of any act, to the letter
    Act act() {
        Act act =
                switch (verb) {
                    case PUBLISHED ->
                            new Act.Published(
                                    series,
                                    there(number),
                                    there(revision),
                                    Integer.parseInt(words),
                                    subject);
                    case RECALLED ->
                            new Act.Recalled(
                                    new Document.Id(subject), RecallKind.valueOf(verdict), reason);
                    case RESTORED -> new Act.Restored(new Document.Id(subject), reason);
                    default ->
                            new Act.Decided(
                                    new About(
                                            series,
                                            there(number),
                                            there(revision),
                                            subject,
                                            machine),
                                    decision());
                };
        if (!of(act).equals(this)) {
            throw new IllegalArgumentException("not as an act is kept: " + this);
        }
        return act;
    }

    private Decision decision() {
        return switch (verb) {
            case ACCEPTED -> new Decision.Accepted();
            case REJECTED -> new Decision.Rejected(reason);
            case EDITED -> {
                int space = Math.max(0, verdict.indexOf(' '));
                Support support = Support.valueOf(verdict.substring(0, space));
                yield new Decision.Edited(
                        words, new Opinion(support, verdict.substring(space + 1)), reason);
            }
            case WITHDRAWN -> new Decision.Withdrawn();
            default -> throw new IllegalArgumentException("no act: " + verb);
        };
    }

    private static int there(@Nullable Integer value) {
        if (value == null) {
            throw new IllegalArgumentException("a number is missing");
        }
        return value;
    }
}
