package org.iltizam.inbox;

import org.iltizam.web.Messages;
import org.iltizam.web.Names;
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

    /** Who has it, or the role that it waits for. */
    static @Nullable String holder(WorkItem item, Names names, Messages messages) {
        if (item.assignee() != null) {
            return names.of(item.assignee(), messages);
        }
        return item.role() == null ? null : messages.get("role." + item.role());
    }

    static @Nullable String orNull(Messages messages, String key) {
        return messages.has(key) ? messages.get(key) : null;
    }
}
