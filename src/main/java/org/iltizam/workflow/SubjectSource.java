package org.iltizam.workflow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a business key names; each process package brings one for the keys of its processes. */
public interface SubjectSource {

    /** Whether keys of this shape are this source's, told from the key alone. */
    boolean knows(String businessKey);

    /** Asked only for keys that it knows. */
    Optional<Subject> find(String businessKey);

    /** The page of the subject. */
    String address(String businessKey);

    /** The number by which people cite the subject within its plan; null for what has only a name. */
    default @Nullable String number(String businessKey) {
        return null;
    }
}
