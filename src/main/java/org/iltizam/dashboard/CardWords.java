package org.iltizam.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.dashboard.CardRow.Item;
import org.iltizam.dashboard.CardRows.Count;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.people.People;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Due;
import org.iltizam.web.Due.State;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the reader's language who has a card and until when. */
@Component
class CardWords {

    private static final int NAMES = 2;

    private final Names names;
    private final People people;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CardWords(Names names, People people, WorkingCalendar calendar, Clock clock) {
        this.names = names;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    String person(PersonId id, Messages messages) {
        return names.of(id, messages);
    }

    String organisation(OrganisationId id, Messages messages) {
        return names.of(id, messages);
    }

    Map<String, String> institutions(List<Count> counts, Messages messages) {
        return names.ofBodies(
                counts.stream()
                        .map(count -> people.organisation(count.institution()))
                        .toList(),
                messages.language());
    }

    /** Nobody when nothing is open: the card has ended, or waits for a meeting or another card. */
    @Nullable
    String holder(List<Item> items, Messages messages) {
        long seats = items.stream().map(Item::seat).filter(Objects::nonNull).count();
        if (seats > 1) {
            return messages.get("card.holder.seats", seats);
        }
        List<String> names =
                items.stream().map(item -> holder(item, messages)).distinct().toList();
        if (names.isEmpty()) {
            return null;
        }
        String first = String.join(
                messages.get("card.list.separator"), names.stream().limit(NAMES).toList());
        return names.size() <= NAMES ? first : messages.get("card.holder.more", first, names.size() - NAMES);
    }

    private String holder(Item item, Messages messages) {
        if (item.assignee() != null) {
            return person(item.assignee(), messages);
        }
        return item.role() == null ? "" : messages.get("role." + item.role());
    }

    String task(WorkItem item, Messages messages) {
        return messages.get("task." + item.process() + "." + item.task() + ".title");
    }

    @Nullable
    String holder(WorkItem item, Messages messages) {
        if (item.assignee() != null) {
            return person(item.assignee(), messages);
        }
        return item.role() == null ? null : messages.get("role." + item.role());
    }

    @Nullable
    Due due(CardRow row, Messages messages) {
        return row.mostUrgent()
                .map(item -> due(item.target(), item.hard(), row.pausedAt() != null, messages))
                .orElse(null);
    }

    Due due(Instant target, Instant hard, boolean paused, Messages messages) {
        Instant now = now();
        if (paused) {
            return new Due(State.PAUSED, target, hard, messages.get("inbox.due.paused"));
        }
        if (now.isAfter(hard)) {
            return new Due(State.OVERDUE, target, hard, distance("overdue", hard, now, messages));
        }
        return now.isAfter(target)
                ? new Due(State.LATE, target, hard, distance("late", now, hard, messages))
                : new Due(State.ONTIME, target, hard, distance("ontime", now, target, messages));
    }

    private String distance(String key, Instant from, Instant to, Messages messages) {
        return messages.get("inbox.due." + key, calendar.workingDaysBetween(from, to));
    }
}
