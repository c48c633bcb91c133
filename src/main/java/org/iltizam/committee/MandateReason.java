package org.iltizam.committee;

import java.util.List;
import org.iltizam.shared.Refusal;

/** Every change of the committee has a public reason. */
final class MandateReason {

    private static final int LONGEST = 2000;

    private MandateReason() {}

    static List<Refusal> wrong(String reason) {
        if (reason.isBlank()) {
            return List.of(Refusal.at("reason", "required"));
        }
        return reason.length() > LONGEST
                ? List.of(Refusal.at("reason", "tooLong", LONGEST, reason.length()))
                : List.of();
    }
}
