package org.iltizam.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.dashboard.CardRow.Item;
import org.iltizam.dashboard.CardView.Drawing;
import org.iltizam.web.Messages;
import org.iltizam.web.Page;
import org.iltizam.web.Step;
import org.iltizam.web.Step.Place;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItemState;

/** Where a card is in its process: what has been done and by when, who has it now; in words and for the drawing. */
final class CardSteps {

    private static final String PROCESS = "cardDrafting";

    private final Map<String, WorkItem> done = new LinkedHashMap<>();
    private final Map<String, List<Item>> open = new LinkedHashMap<>();

    CardSteps(List<WorkItem> history) {
        for (WorkItem item : history) {
            if (item.process().equals(PROCESS) && item.state() == WorkItemState.DONE) {
                // a task that was done twice stands where it was done last
                done.remove(item.task());
                done.put(item.task(), item);
            } else if (item.process().equals(PROCESS) && item.state() == WorkItemState.OPEN) {
                open.computeIfAbsent(item.task(), task -> new ArrayList<>()).add(line(item));
            }
        }
    }

    Drawing drawing(CardWords words, Page page) {
        return new Drawing(
                "/models/" + PROCESS + ".xml",
                open.keySet().stream().map(task -> "userTask_" + task).toList(),
                done.keySet().stream()
                        .filter(task -> !open.containsKey(task))
                        .map(task -> "userTask_" + task)
                        .toList(),
                steps(words, page));
    }

    private List<Step> steps(CardWords words, Page page) {
        Messages messages = page.messages();
        List<Step> steps = new ArrayList<>();
        done.forEach((task, item) -> steps.add(new Step(
                Place.DONE,
                title(task, messages),
                item.endedAt() == null ? null : page.dates().day(item.endedAt()))));
        open.forEach(
                (task, items) -> steps.add(new Step(Place.HERE, title(task, messages), words.holder(items, messages))));
        return steps;
    }

    private static String title(String task, Messages messages) {
        return messages.get("task." + PROCESS + "." + task + ".title");
    }

    private static Item line(WorkItem item) {
        return new Item(
                item.task(),
                item.assignee(),
                item.role(),
                item.seat() == null ? null : item.seat().value(),
                item.targetAt(),
                item.hardAt());
    }
}
