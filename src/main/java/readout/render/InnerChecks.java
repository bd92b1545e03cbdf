package readout.render;

import readout.change.Redline;
import readout.render.Verification.Check;
import readout.render.Verification.Fault;
import readout.text.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the evidence must hold by itself, without pages and without sources.
final class InnerChecks {
    private InnerChecks() {}

    /// That ids are in sequence and that each one that is used exists.
    static Check references(Evidence evidence) {
        List<Fault> faults = new ArrayList<>();
        sequence("D", evidence.documents().stream().map(Evidence.Source::id).toList(), faults);
        sequence("P", evidence.passages().stream().map(Evidence.Cited::id).toList(), faults);
        for (Evidence.Source source : evidence.documents()) {
            if (source.copyOf() != null) {
                exists('D', source.copyOf(), evidence.documents().size(), source.id(), faults);
            }
        }
        if (evidence.number() != null) {
            for (String late : evidence.number().late()) {
                exists('D', late, evidence.documents().size(), "late", faults);
            }
        }
        for (Evidence.Cited cited : evidence.passages()) {
            exists('D', cited.document(), evidence.documents().size(), cited.id(), faults);
        }
        List<Used> used = used(evidence);
        for (Used each : used) {
            exists('P', each.id(), evidence.passages().size(), each.by(), faults);
        }
        return Check.of("every document and passage that is named is there", used.size(), faults);
    }

    static List<Check> of(Evidence evidence) {
        return List.of(
                spans(evidence),
                overlaps(evidence),
                sentences(evidence),
                sides(evidence),
                redlines(evidence),
                BesideChecks.formulas(evidence),
                BesideChecks.silences(evidence));
    }

    private static Check spans(Evidence evidence) {
        List<Fault> faults = new ArrayList<>();
        for (Evidence.Cited cited : evidence.passages()) {
            int length = cited.exact().codePointCount(0, cited.exact().length());
            if (cited.end() - cited.start() != length) {
                faults.add(
                        new Fault(
                                cited.id(),
                                length
                                        + " characters at a place with room for "
                                        + (cited.end() - cited.start())));
            }
            int before = cited.prefix().codePointCount(0, cited.prefix().length());
            if (before > cited.start()) {
                faults.add(
                        new Fault(
                                cited.id(),
                                before
                                        + " characters before it, but it begins at "
                                        + cited.start()));
            }
        }
        return Check.of(
                "every passage is as long as its place", evidence.passages().size(), faults);
    }

    /// Passages of one document overlap with what is quoted around them: they must agree.
    private static Check overlaps(Evidence evidence) {
        List<Fault> faults = new ArrayList<>();
        Map<String, KnownText> texts = new HashMap<>();
        for (Evidence.Cited cited :
                evidence.passages().stream()
                        .sorted(Comparator.comparingInt(InnerChecks::from))
                        .toList()) {
            int[] points = (cited.prefix() + cited.exact() + cited.suffix()).codePoints().toArray();
            texts.computeIfAbsent(cited.document(), key -> new KnownText())
                    .add(from(cited), points)
                    .ifPresent(at ->
                            faults.add(
                                    new Fault(
                                            cited.id(),
                                            "another passage has another character at "
                                                    + at
                                                    + " of "
                                                    + cited.document())));
        }
        return Check.of("passages of one document agree", evidence.passages().size(), faults);
    }

    /// Where the text before a passage begins.
    private static int from(Evidence.Cited cited) {
        return cited.start() - cited.prefix().codePointCount(0, cited.prefix().length());
    }

    private static Check sentences(Evidence evidence) {
        List<Fault> faults = new ArrayList<>();
        List<Evidence.Sentence> sentences = allSentences(evidence).toList();
        for (Evidence.Sentence sentence : sentences) {
            if (!sentence.id().equals(id(evidence, sentence))
                    && sentence.review() != Evidence.Review.EDITED) {
                faults.add(
                        new Fault(
                                sentence.id(),
                                "not the id of these words on these passages: " + sentence.text()));
            }
        }
        return Check.of(
                "every sentence rests on the passages it was made from", sentences.size(), faults);
    }

    /// As [readout.citation.CitedSentence#id] makes it.
    private static String id(Evidence evidence, Evidence.Sentence sentence) {
        StringBuilder content = new StringBuilder(sentence.text());
        for (String citation : sentence.citations()) {
            Evidence.Cited cited = evidence.passage(citation);
            content.append('\n')
                    .append(evidence.documentOf(cited).sha256())
                    .append(' ')
                    .append(cited.exact());
        }
        return "s"
                + Sha256.of(content.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    private static Check sides(Evidence evidence) {
        List<Fault> faults = new ArrayList<>();
        List<Evidence.Moved> changes =
                evidence.themes().stream().flatMap(topic -> topic.changes().stream()).toList();
        for (Evidence.Moved moved : changes) {
            boolean before = moved.kind() != ChangeKind.NEW;
            boolean after = moved.kind() != ChangeKind.DROPPED;
            if (before == moved.before().isEmpty() || after == moved.after().isEmpty()) {
                faults.add(
                        new Fault(
                                moved.sentence().id(),
                                "the sides of a change do not fit its kind " + moved.kind()));
            }
            List<String> sides =
                    Stream.concat(moved.before().stream(), moved.after().stream()).toList();
            if (!moved.sentence().citations().containsAll(sides)) {
                faults.add(new Fault(moved.sentence().id(), "does not cite both its sides"));
            }
        }
        return Check.of("every change shows its sides", changes.size(), faults);
    }

    private static Check redlines(Evidence evidence) {
        List<Fault> faults = new ArrayList<>();
        int checked = 0;
        for (Evidence.Topic topic : evidence.themes()) {
            for (Evidence.Moved moved : topic.changes()) {
                if (!moved.redline().isEmpty()) {
                    checked++;
                    boolean sides = !moved.before().isEmpty() && !moved.after().isEmpty();
                    if (!sides || !moved.redline().equals(redline(evidence, moved))) {
                        faults.add(
                                new Fault(
                                        moved.sentence().id(),
                                        "its redline is not that of its two sides"));
                    }
                }
            }
        }
        return Check.of("every redline is that of its two sides", checked, faults);
    }

    private static List<Redline.Piece> redline(Evidence evidence, Evidence.Moved moved) {
        return Evidence.redline(
                evidence.passage(moved.before().getFirst()).words(),
                evidence.passage(moved.after().getFirst()).words());
    }

    static Stream<Evidence.Sentence> allSentences(Evidence evidence) {
        return Stream.of(
                        evidence.glance().stream(),
                        evidence.themes().stream().flatMap(InnerChecks::sentencesOf),
                        evidence.beside().formulas().stream().map(Evidence.Recurring::sentence),
                        evidence.beside().unmentioned().stream()
                                .map(Evidence.Unmentioned::sentence))
                .flatMap(sentences -> sentences);
    }

    private static Stream<Evidence.Sentence> sentencesOf(Evidence.Topic topic) {
        return Stream.concat(
                topic.positions().stream().flatMap(held -> held.sentences().stream()),
                topic.changes().stream().map(Evidence.Moved::sentence));
    }

    private record Used(String by, String id) {}

    private static List<Used> used(Evidence evidence) {
        List<Used> used = new ArrayList<>();
        allSentences(evidence)
                .forEach(each -> each.citations().forEach(id -> used.add(new Used(each.id(), id))));
        for (Evidence.Topic topic : evidence.themes()) {
            topic.passages().forEach(id -> used.add(new Used(topic.id(), id)));
            for (Evidence.Moved moved : topic.changes()) {
                String by = moved.sentence().id();
                moved.before().forEach(id -> used.add(new Used(by, id)));
                moved.after().forEach(id -> used.add(new Used(by, id)));
            }
            topic.unchanged().forEach(each -> used.add(new Used(topic.id(), each.since())));
        }
        for (Evidence.Recurring formula : evidence.beside().formulas()) {
            String by = formula.sentence().id();
            formula.uses().forEach(id -> used.add(new Used(by, id)));
            if (formula.instead() != null) {
                used.add(new Used(by, formula.instead().passage()));
            }
        }
        evidence.uncovered().forEach(id -> used.add(new Used("uncovered", id)));
        return used;
    }

    private static void sequence(String letter, List<String> ids, List<Fault> faults) {
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).equals(letter + (i + 1))) {
                faults.add(new Fault(ids.get(i), "stands where " + letter + (i + 1) + " belongs"));
            }
        }
    }

    private static void exists(char letter, String id, int number, String by, List<Fault> faults) {
        boolean there =
                id.matches(letter + "[1-9][0-9]{0,7}")
                        && Integer.parseInt(id.substring(1)) <= number;
        if (!there) {
            faults.add(new Fault(by, "names " + id + ", which is not there"));
        }
    }
}
