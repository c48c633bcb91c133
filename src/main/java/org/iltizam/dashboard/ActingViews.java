package org.iltizam.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.NamingLeads;
import org.iltizam.dashboard.CardView.Acting;
import org.iltizam.dashboard.CardView.Leads;
import org.iltizam.dashboard.CardViews.Wish;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.iltizam.workflow.Heirs;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the coordinator may do with a card at any time, as the forms beside it. */
@Component
class ActingViews {

    private final CardWords words;
    private final Names names;
    private final Heirs heirs;
    private final NamingLeads naming;

    ActingViews(CardWords words, Names names, Heirs heirs, NamingLeads naming) {
        this.words = words;
        this.names = names;
        this.heirs = heirs;
        this.naming = naming;
    }

    /**
     * @param toSchedule a coordination meeting has been asked for already
     * @return null where nothing can be done with the card any more
     */
    @Nullable
    Acting of(Card card, boolean toSchedule, List<WorkItem> open, Wish wish, Messages messages) {
        boolean ended = card.state().ended();
        Leads leads = naming.never(card) == null
                ? NamedLead.choices(card.leadership(), naming.candidates(card), names, messages)
                : null;
        if (ended && leads == null) {
            return null;
        }
        Map<String, String> labels = new LinkedHashMap<>();
        open.forEach(item -> labels.put(
                item.id().value(),
                messages.get(
                        "card.act.item",
                        words.task(item, messages),
                        Objects.requireNonNullElse(words.holder(item, messages), ""))));
        return new Acting(
                ended,
                card.pausedAt() != null,
                toSchedule,
                leads,
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
