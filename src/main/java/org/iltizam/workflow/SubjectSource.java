package org.iltizam.workflow;

import java.util.Optional;

/** Finds the subject of a business key; each process package brings one. */
public interface SubjectSource {

    Optional<Subject> find(String businessKey);
}
