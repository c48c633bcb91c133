package org.iltizam.inbox;

import org.iltizam.web.Messages;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/** The words of tasks in the reader's language. */
final class Words {

    private Words() {}

    static String task(WorkItem item, Messages messages) {
        return messages.get("task." + item.process() + "." + item.task() + ".title");
    }

    static String question(WorkItem item, Messages messages) {
        return messages.get("task." + item.process() + "." + item.task() + ".question");
    }

    static String submit(WorkItem item, Messages messages) {
        return messages.get("task." + item.process() + "." + item.task() + ".submit");
    }

    static @Nullable String orNull(Messages messages, String key) {
        return messages.has(key) ? messages.get(key) : null;
    }
}
