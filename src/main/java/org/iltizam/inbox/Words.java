package org.iltizam.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import org.iltizam.people.Role;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Messages;
import org.iltizam.web.Names;
import org.iltizam.workflow.Forms;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/** The words of tasks in the reader's language. */
final class Words {

    private Words() {}

    static String task(WorkItem item, Messages messages) {
        return task(item.process(), item.task(), messages);
    }

    static String task(String process, String task, Messages messages) {
        return messages.get("task." + process + "." + task + ".title");
    }

    static String question(WorkItem item, Messages messages) {
        return messages.get("task." + item.process() + "." + item.task() + ".question");
    }

    static String submit(WorkItem item, Messages messages) {
        return messages.get("task." + item.process() + "." + item.task() + ".submit");
    }

    static JsonNode form(WorkItem item, Forms forms, Messages messages) {
        return forms.localized(item.form(), key -> orNull(messages, key));
    }

    /** Who has it, or the role that it waits for. */
    static @Nullable String holder(WorkItem item, Names names, Messages messages) {
        return holder(item.assignee(), item.role(), names, messages);
    }

    static @Nullable String holder(@Nullable PersonId person, @Nullable Role role, Names names, Messages messages) {
        if (person != null) {
            return names.of(person, messages);
        }
        return role == null ? null : messages.get("role." + role);
    }

    static @Nullable String orNull(Messages messages, String key) {
        return messages.has(key) ? messages.get(key) : null;
    }
}
