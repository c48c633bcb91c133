package org.iltizam.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.iltizam.web.Step;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemState;
import org.iltizam.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** Done, here, next: the way of a subject through its process, in words and as ids for the drawing. */
@Component
class WhereItIs {

    private static final int SHOWN = 3;
    static final String LADDER = "escalation";

    private final WorkItems items;
    private final Names names;

    WhereItIs(WorkItems items, Names names) {
        this.items = items;
        this.names = names;
    }

    /** @param here ids of the elements where something waits, {@code done} of those that are passed and do not */
    record Place(List<String> here, List<String> done, List<Step> steps) {}

    Place of(WorkItem item, Page page) {
        List<WorkItem> history = items.historyOf(item.subject());
        List<String> here = elements(history, item.process(), WorkItemState.OPEN);
        List<String> done = new ArrayList<>(elements(history, item.process(), WorkItemState.DONE));
        done.removeAll(here);
        return new Place(here, done, steps(item, history, page));
    }

    private List<Step> steps(WorkItem item, List<WorkItem> everything, Page page) {
        Messages messages = page.messages();
        List<WorkItem> history =
                everything.stream().filter(one -> !one.process().equals(LADDER)).toList();
        Map<String, WorkItem> done = new LinkedHashMap<>();
        Map<String, List<WorkItem>> open = new LinkedHashMap<>();
        for (WorkItem one : history) {
            if (one.state() == WorkItemState.OPEN) {
                open.computeIfAbsent(one.task(), task -> new ArrayList<>()).add(one);
            } else if (one.state() == WorkItemState.DONE) {
                done.remove(one.task());
                done.put(one.task(), one);
            }
        }
        // of a round, some have answered and others not
        done.keySet().removeAll(open.keySet());
        List<Step> steps = new ArrayList<>();
        List<WorkItem> latest = new ArrayList<>(done.values());
        latest.subList(Math.max(0, latest.size() - SHOWN), latest.size())
                .forEach(one -> steps.add(new Step(Step.Place.DONE, Words.task(one, messages), ended(one, page))));
        open.values()
                .forEach(group ->
                        steps.add(new Step(Step.Place.HERE, Words.task(group.get(0), messages), holders(group, page))));
        now(item, open)
                .map(WhereItIs::next)
                .filter(messages::has)
                .ifPresent(next -> steps.add(new Step(Step.Place.NEXT, messages.get(next), null)));
        return steps;
    }

    /** The task that the way goes on from: this one while it is asked, else what is asked last. */
    private static Optional<WorkItem> now(WorkItem item, Map<String, List<WorkItem>> open) {
        return open.containsKey(item.task())
                ? Optional.of(item)
                : open.values().stream().reduce((first, last) -> last).map(group -> group.get(0));
    }

    private static String next(WorkItem item) {
        return "task." + item.process() + "." + item.task() + ".next";
    }

    private static String ended(WorkItem item, Page page) {
        return item.endedAt() == null ? "" : page.dates().day(item.endedAt());
    }

    private String holders(List<WorkItem> group, Page page) {
        Messages messages = page.messages();
        WorkItem first = group.get(0);
        String until = page.dates().day(first.hardAt());
        if (group.size() > 1) {
            return messages.get("inbox.step.many", group.size(), until);
        }
        return messages.get(
                "inbox.step.one",
                Objects.requireNonNullElseGet(
                        Words.holder(first, names, messages), () -> messages.get("inbox.step.vacant")),
                until);
    }

    private static List<String> elements(List<WorkItem> history, String process, WorkItemState state) {
        return history.stream()
                .filter(one -> one.process().equals(process) && one.state() == state)
                .map(one -> "userTask_" + one.task())
                .distinct()
                .toList();
    }
}
