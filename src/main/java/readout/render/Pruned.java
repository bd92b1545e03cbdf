package readout.render;

import readout.document.Period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Evidence without what only rejected sentences rested on: their passages, also where these stand
/// around another passage; then the documents, themes and remarks that have nothing left. What is
/// left is numbered anew.
final class Pruned {
    private final Evidence evidence;
    private final Set<String> gone;
    private final Map<String, String> passages = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();

    private Pruned(Evidence evidence, Set<String> gone) {
        this.evidence = evidence;
        this.gone = gone;
    }

    /// @param before with all sentences
    /// @param after the same without some of them
    static Evidence of(Evidence before, Evidence after) {
        Set<String> gone = cited(before);
        gone.removeAll(cited(after));
        gone.removeAll(before.uncovered());
        return new Pruned(after, gone).evidence();
    }

    private static Set<String> cited(Evidence evidence) {
        Set<String> ids = new LinkedHashSet<>();
        InnerChecks.allSentences(evidence).forEach(each -> ids.addAll(each.citations()));
        for (Evidence.Topic topic : evidence.themes()) {
            topic.unchanged().forEach(each -> ids.add(each.since()));
            for (Evidence.Moved moved : topic.changes()) {
                ids.addAll(moved.before());
                ids.addAll(moved.after());
            }
        }
        evidence.beside().formulas().forEach(each -> ids.addAll(each.uses()));
        return ids;
    }

    private Evidence evidence() {
        List<Evidence.Topic> themes =
                evidence.themes().stream()
                        .map(this::left)
                        .filter(topic ->
                                !topic.passages().isEmpty()
                                        || !topic.positions().isEmpty()
                                        || !topic.changes().isEmpty())
                        .toList();
        Set<String> speaking = new HashSet<>();
        evidence.passages().stream()
                .filter(passage -> !gone.contains(passage.id()) && isOfPeriod(passage))
                .forEach(passage -> speaking.add(passage.actor()));
        Evidence.Beside beside =
                new Evidence.Beside(
                        evidence.beside().formulas(),
                        evidence.beside().unmentioned().stream()
                                .filter(each -> speaking.contains(each.actor()))
                                .toList(),
                        evidence.beside().more());
        Evidence left = evidence.with(evidence.documents(), evidence.passages(), themes, beside);
        return renumbered(left);
    }

    /// What is left of a theme. That somebody held still on it needs words of that actor.
    private Evidence.Topic left(Evidence.Topic topic) {
        List<String> left = topic.passages().stream().filter(id -> !gone.contains(id)).toList();
        Set<String> actors = new HashSet<>();
        left.stream()
                .map(evidence::passage)
                .filter(this::isOfPeriod)
                .forEach(each -> actors.add(each.actor()));
        return topic.over(
                left,
                topic.unchanged().stream().filter(each -> actors.contains(each.actor())).toList());
    }

    private boolean isOfPeriod(Evidence.Cited passage) {
        LocalDate day = evidence.documentOf(passage).published();
        return day != null && evidence.period().contains(day);
    }

    private Evidence renumbered(Evidence left) {
        Set<String> used = cited(left);
        left.themes().forEach(topic -> used.addAll(topic.passages()));
        used.addAll(left.uncovered());
        List<Evidence.Cited> kept =
                left.passages().stream().filter(each -> used.contains(each.id())).toList();
        Set<String> named = new HashSet<>();
        kept.forEach(each -> named.add(each.document()));
        if (left.number() != null) {
            named.addAll(left.number().late());
        }
        List<Evidence.Source> sources =
                left.documents().stream()
                        .filter(source ->
                                named.contains(source.id()) || isOf(left.period(), source))
                        .toList();
        sources.forEach(each -> documents.put(each.id(), "D" + (documents.size() + 1)));
        kept.forEach(each -> passages.put(each.id(), "P" + (passages.size() + 1)));
        Renumbering renumbering = new Renumbering(passages, documents);
        return renumbering.of(
                left.with(
                        sources,
                        kept.stream().map(this::apart).toList(),
                        left.themes(),
                        left.beside()));
    }

    /// A document of the period is told even where nothing in it is.
    private static boolean isOf(Period period, Evidence.Source source) {
        LocalDate day = source.published();
        return day == null || period.contains(day);
    }

    /// The passage without the words of one that is gone around it.
    private Evidence.Cited apart(Evidence.Cited passage) {
        int[] before = passage.prefix().codePoints().toArray();
        int[] after = passage.suffix().codePoints().toArray();
        int from = passage.start() - before.length;
        int until = passage.end() + after.length;
        for (String id : gone) {
            Evidence.Cited other = evidence.passage(id);
            if (other.document().equals(passage.document())) {
                if (other.start() < passage.start()) {
                    from = Math.max(from, Math.min(other.end(), passage.start()));
                }
                if (other.end() > passage.end()) {
                    until = Math.min(until, Math.max(other.start(), passage.end()));
                }
            }
        }
        int cut = Math.min(before.length, from - (passage.start() - before.length));
        int length = Math.max(0, until - passage.end());
        return passage.between(
                new String(before, cut, before.length - cut),
                new String(after, 0, Math.min(after.length, length)));
    }
}
