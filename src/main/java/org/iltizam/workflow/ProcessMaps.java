package org.iltizam.workflow;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The drawings of the processes and the tasks that people do in them. */
@Service
public class ProcessMaps {

    private final Processes processes;
    private final ObjectProvider<TaskHandler<?>> handlers;

    ProcessMaps(Processes processes, ObjectProvider<TaskHandler<?>> handlers) {
        this.processes = processes;
        this.handlers = handlers;
    }

    /** Every kind of work, as process and task: {@code cardDrafting.reviewCard}. */
    public List<String> kinds() {
        return handlers.stream()
                .map(handler -> handler.process() + "." + handler.task())
                .sorted()
                .toList();
    }

    /** @param words the name of an element in the reader's language, or null to keep the model's own */
    public String drawing(String process, Function<String, @Nullable String> words) {
        return new TranslatedModel(words).of(processes.model(process));
    }
}
