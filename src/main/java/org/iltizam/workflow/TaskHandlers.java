package org.iltizam.workflow;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All task handlers, looked up once: some of them complete work items themselves, so they cannot be injected. */
@Component
class TaskHandlers {

    private final ObjectProvider<TaskHandler<?>> beans;
    private volatile Map<String, TaskHandler<?>> byTask = Map.of();

    TaskHandlers(ObjectProvider<TaskHandler<?>> beans) {
        this.beans = beans;
    }

    TaskHandler<?> of(WorkItem item) {
        String task = item.process() + "." + item.task();
        TaskHandler<?> handler = all().get(task);
        if (handler == null) {
            throw new IllegalStateException("No handler for " + task);
        }
        return handler;
    }

    private Map<String, TaskHandler<?>> all() {
        Map<String, TaskHandler<?>> known = byTask;
        if (known.isEmpty()) {
            known = beans.stream()
                    .collect(
                            Collectors.toMap(handler -> handler.process() + "." + handler.task(), Function.identity()));
            byTask = known;
        }
        return known;
    }
}
