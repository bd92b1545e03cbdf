package readout.render;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// New ids for the passages and documents of evidence, wherever they are named. What has none is
/// named no more where it was in a list, and must not be named elsewhere.
record Renumbering(Map<String, String> passages, Map<String, String> documents) {
    Evidence of(Evidence evidence) {
        Evidence.Numbered number = evidence.number();
        return new Evidence(
                evidence.title(),
                evidence.period(),
                evidence.method(),
                evidence.documents().stream().map(this::source).toList(),
                evidence.passages().stream().map(this::cited).toList(),
                sentences(evidence.glance()),
                evidence.themes().stream().map(this::topic).toList(),
                evidence.withheld(),
                ids(evidence.uncovered()),
                new Evidence.Beside(
                        evidence.beside().formulas().stream().map(this::recurring).toList(),
                        evidence.beside().unmentioned().stream()
                                .map(each -> each.with(sentence(each.sentence())))
                                .toList(),
                        evidence.beside().more()),
                number == null
                        ? null
                        : new Evidence.Numbered(
                                number.series(),
                                number.number(),
                                number.revision(),
                                number.since(),
                                number.late().stream().flatMap(id -> in(documents, id)).toList()),
                evidence.layout(),
                evidence.reviewed());
    }

    private Evidence.Source source(Evidence.Source source) {
        String copyOf = source.copyOf();
        return new Evidence.Source(
                one(documents, source.id()),
                source.title(),
                source.publisher(),
                source.published(),
                source.basis(),
                source.basisEvidence(),
                source.origin(),
                source.sha256(),
                source.textSha256(),
                source.language(),
                copyOf == null ? null : documents.get(copyOf),
                source.recalled());
    }

    private Evidence.Cited cited(Evidence.Cited cited) {
        return new Evidence.Cited(
                one(passages, cited.id()),
                one(documents, cited.document()),
                cited.actor(),
                cited.speech(),
                cited.page(),
                cited.start(),
                cited.end(),
                cited.exact(),
                cited.prefix(),
                cited.suffix());
    }

    private Evidence.Topic topic(Evidence.Topic topic) {
        return new Evidence.Topic(
                topic.id(),
                topic.label(),
                topic.keywords(),
                topic.lineage(),
                ids(topic.passages()),
                topic.positions().stream()
                        .map(held -> new Evidence.Held(held.actor(), sentences(held.sentences())))
                        .toList(),
                topic.changes().stream().map(this::moved).toList(),
                topic.unchanged().stream()
                        .map(each ->
                                new Evidence.Unchanged(each.actor(), one(passages, each.since())))
                        .toList());
    }

    private Evidence.Moved moved(Evidence.Moved moved) {
        return new Evidence.Moved(
                moved.kind(),
                moved.actor(),
                sentence(moved.sentence()),
                ids(moved.before()),
                ids(moved.after()),
                moved.redline(),
                moved.oldWords(),
                moved.newWords());
    }

    private Evidence.Recurring recurring(Evidence.Recurring formula) {
        Evidence.Instead instead = formula.instead();
        return new Evidence.Recurring(
                formula.state(),
                formula.actor(),
                formula.words(),
                formula.firstWords(),
                sentence(formula.sentence()),
                ids(formula.uses()),
                instead == null
                        ? null
                        : new Evidence.Instead(one(passages, instead.passage()), instead.words()));
    }

    private List<Evidence.Sentence> sentences(List<Evidence.Sentence> sentences) {
        return sentences.stream().map(this::sentence).toList();
    }

    private Evidence.Sentence sentence(Evidence.Sentence sentence) {
        return new Evidence.Sentence(
                sentence.id(),
                sentence.text(),
                ids(sentence.citations()),
                sentence.verdict(),
                sentence.doubtful(),
                sentence.review(),
                sentence.judgement());
    }

    private List<String> ids(List<String> ids) {
        return ids.stream().flatMap(id -> in(passages, id)).toList();
    }

    private static Stream<String> in(Map<String, String> names, String id) {
        return Stream.ofNullable(names.get(id));
    }

    private static String one(Map<String, String> names, String id) {
        return Objects.requireNonNull(names.get(id), id);
    }
}
