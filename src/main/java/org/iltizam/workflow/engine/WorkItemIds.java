package org.iltizam.workflow.engine;

import java.security.SecureRandom;
import org.iltizam.shared.WorkItemId;
import org.springframework.stereotype.Component;

/** Ten letters without look-alikes: people read them out on the telephone. */
@Component
class WorkItemIds {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    WorkItemId next() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new WorkItemId(id.toString());
    }
}
