package org.iltizam.workflow;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All subjects, whatever process they belong to. */
@Component
public class Subjects {

    private final List<SubjectSource> sources;

    Subjects(List<SubjectSource> sources) {
        this.sources = sources;
    }

    public Subject get(String businessKey) {
        return sources.stream()
                .map(source -> source.find(businessKey))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing is known by the key " + businessKey));
    }
}
