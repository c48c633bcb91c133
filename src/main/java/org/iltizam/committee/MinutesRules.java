package org.iltizam.committee;

import java.util.ArrayList;
import java.util.List;
import org.iltizam.shared.Refusal;

/** What minutes must say before anybody is asked to approve them. */
final class MinutesRules {

    private MinutesRules() {}

    static List<Refusal> check(MinutesDraft minutes) {
        List<Refusal> refusals = new ArrayList<>();
        if (minutes.summary().isBlank()) {
            refusals.add(Refusal.at("summary", "minutesNeedSummary"));
        }
        for (int i = 0; i < minutes.tasks().size(); i++) {
            if (minutes.tasks().get(i).what().isBlank()) {
                refusals.add(Refusal.at("actionItems[" + i + "].what", "required"));
            }
        }
        return refusals;
    }
}
