package org.iltizam.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.commitment.Card;
import org.iltizam.dashboard.CardView.Acting;
import org.iltizam.dashboard.CardViews.Wish;
import org.iltizam.web.Messages;
import org.iltizam.workflow.Heirs;
import org.iltizam.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** What the coordinator may do with a card at any time, as the forms beside it. */
@Component
class ActingViews {

    private final CardWords words;
    private final Heirs heirs;

    ActingViews(CardWords words, Heirs heirs) {
        this.words = words;
        this.heirs = heirs;
    }

    /** @param toSchedule a coordination meeting has been asked for already */
    Acting of(Card card, boolean toSchedule, List<WorkItem> open, Wish wish, Messages messages) {
        Map<String, String> labels = new LinkedHashMap<>();
        open.forEach(item -> labels.put(
                item.id().value(),
                messages.get(
                        "card.act.item",
                        words.task(item, messages),
                        Objects.requireNonNullElse(words.holder(item, messages), ""))));
        return new Acting(
                card.pausedAt() != null,
                toSchedule,
                labels,
                heirs(open, wish, messages),
                wish.typed(),
                wish.errors(),
                wish.open());
    }

    /** Those who could take the chosen work; nobody as long as none of several is chosen. */
    private Map<String, String> heirs(List<WorkItem> open, Wish wish, Messages messages) {
        Map<String, String> names = new LinkedHashMap<>();
        String chosen = wish.typed().getOrDefault(Acting.HANDED_OVER, "");
        open.stream()
                .filter(item -> open.size() == 1 || item.id().value().equals(chosen))
                .flatMap(item -> heirs.of(item).stream())
                .forEach(heir -> names.put(
                        heir.id().value(),
                        heir.name().shownIn(messages.language()).text()));
        return names;
    }
}
