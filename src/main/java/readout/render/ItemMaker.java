package readout.render;

import org.jspecify.annotations.Nullable;

import readout.document.Document;
import readout.review.Item;
import readout.review.Support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Lays out the sentences of an issue for a reviewer.
final class ItemMaker {
    private final Evidence evidence;
    private final boolean checks;
    private final Map<String, List<Item.Place>> places = new LinkedHashMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();

    private ItemMaker(Evidence evidence, boolean checks) {
        this.evidence = evidence;
        this.checks = checks;
    }

    /// @param checks whether each sentence is checked again, which takes its time
    static List<Item> of(Evidence evidence, boolean checks) {
        ItemMaker maker = new ItemMaker(evidence, checks);
        for (Evidence.Sentence sentence : evidence.glance()) {
            maker.add(Item.Place.GLANCE, sentence, evidence.actorOf(sentence), "", "");
        }
        for (Evidence.Topic topic : evidence.themes()) {
            topic.changes().forEach(moved -> maker.add(topic, moved));
            for (Evidence.Held held : topic.positions()) {
                for (Evidence.Sentence sentence : held.sentences()) {
                    maker.add(
                            Item.Place.POSITION, sentence, held.actor(), topic.label(), topic.id());
                }
            }
        }
        for (Evidence.Recurring formula : evidence.beside().formulas()) {
            maker.add(Item.Place.FORMULA, formula.sentence(), formula.actor(), "", "");
        }
        for (Evidence.Unmentioned each : evidence.beside().unmentioned()) {
            maker.add(
                    Item.Place.UNMENTIONED,
                    each.sentence(),
                    each.actor(),
                    each.label(),
                    each.theme());
        }
        return maker.places.entrySet().stream()
                .map(each -> maker.at(each.getValue(), each.getKey()))
                .toList();
    }

    private Item at(List<Item.Place> all, String id) {
        Item item = items.get(id);
        if (item == null) {
            throw new IllegalStateException("listed and not made: " + id);
        }
        return new Item(
                id,
                item.text(),
                all.stream().distinct().toList(),
                item.change(),
                item.actor(),
                item.theme(),
                item.themeId(),
                item.support(),
                item.doubts(),
                item.fault(),
                item.before(),
                item.after());
    }

    private void add(Evidence.Topic topic, Evidence.Moved moved) {
        List<Item.Cited> before = cited(moved.before());
        List<Item.Cited> after =
                cited(
                        moved.sentence().citations().stream()
                                .filter(id -> !moved.before().contains(id))
                                .toList());
        String kind = moved.kind().word().toLowerCase(Locale.ROOT);
        put(
                Item.Place.CHANGE,
                item(
                        moved.sentence(),
                        kind,
                        moved.actor(),
                        topic.label(),
                        topic.id(),
                        before,
                        after));
    }

    private void add(
            Item.Place place,
            Evidence.Sentence sentence,
            String actor,
            String theme,
            String themeId) {
        List<Item.Cited> cited = cited(sentence.citations());
        put(place, item(sentence, null, actor, theme, themeId, List.of(), cited));
    }

    /// What the theme tells of a sentence is more than what the glance does.
    private void put(Item.Place place, Item item) {
        places.computeIfAbsent(item.id(), key -> new ArrayList<>()).add(place);
        if (place != Item.Place.GLANCE) {
            Item known = items.get(item.id());
            if (known == null || known.themeId().isEmpty()) {
                items.put(item.id(), item);
            }
        } else {
            items.putIfAbsent(item.id(), item);
        }
    }

    private Item item(
            Evidence.Sentence sentence,
            @Nullable String change,
            String actor,
            String theme,
            String themeId,
            List<Item.Cited> before,
            List<Item.Cited> after) {
        return new Item(
                sentence.id(),
                sentence.text(),
                List.of(),
                change,
                actor,
                theme,
                themeId,
                switch (sentence.verdict()) {
                    case SUPPORTED -> Support.SUPPORTED;
                    case PARTLY_SUPPORTED -> Support.PARTLY_SUPPORTED;
                    case UNSUPPORTED -> Support.UNSUPPORTED;
                },
                sentence.doubts(),
                checks ? SupportChecks.fault(evidence, sentence).orElse("") : "",
                before,
                after);
    }

    private List<Item.Cited> cited(List<String> ids) {
        return ids.stream().map(evidence::passage).map(this::cited).toList();
    }

    private Item.Cited cited(Evidence.Cited passage) {
        Evidence.Source source = evidence.documentOf(passage);
        return new Item.Cited(
                Integer.parseInt(passage.number()),
                new Document.Id(source.sha256()),
                source.title(),
                source.origin(),
                source.published(),
                source.basis(),
                source.basisEvidence(),
                passage.actor(),
                passage.speech(),
                passage.page(),
                passage.start(),
                passage.end(),
                passage.exact(),
                passage.prefix(),
                passage.suffix());
    }
}
