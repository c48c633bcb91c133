package org.iltizam.workflow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All subjects, whatever process they belong to. */
@Component
public class Subjects {

    private final List<SubjectSource> sources;

    Subjects(List<SubjectSource> sources) {
        this.sources = sources;
    }

    public Subject get(String businessKey) {
        return source(businessKey)
                .find(businessKey)
                .orElseThrow(() -> new IllegalStateException("Nothing has the key " + businessKey));
    }

    /** Nothing where the key names no subject: a part of one can be a card, and can be an invitee. */
    Optional<Subject> find(String key) {
        return sourceOf(key).flatMap(source -> source.find(key));
    }

    /** The page of the subject; costs no query. */
    public String address(String businessKey) {
        return source(businessKey).address(businessKey);
    }

    /** The number by which people cite it, null for what has only a name; costs no query. */
    public @Nullable String number(String businessKey) {
        return source(businessKey).number(businessKey);
    }

    /**
     * The number of the part that is asked about, where that is a subject of its own and not the one of the process: an
     * owner agrees to a merge for the own card. Null elsewhere; costs no query.
     */
    public @Nullable String numberOfPart(WorkItem item) {
        String part = item.part();
        if (part == null || part.equals(item.subject())) {
            return null;
        }
        return sourceOf(part).map(source -> source.number(part)).orElse(null);
    }

    private SubjectSource source(String businessKey) {
        return sourceOf(businessKey)
                .orElseThrow(() -> new IllegalStateException("No subject has keys like " + businessKey));
    }

    private Optional<SubjectSource> sourceOf(String key) {
        return sources.stream().filter(source -> source.knows(key)).findFirst();
    }
}
