package org.iltizam.committee;

import java.util.ArrayList;
import java.util.List;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;

/** What minutes must say before anybody is asked to approve them. */
final class MinutesRules {

    private MinutesRules() {}

    static List<Refusal> check(MinutesDraft minutes, Meeting meeting) {
        List<Refusal> refusals = new ArrayList<>();
        if (minutes.summary().isBlank()) {
            refusals.add(Refusal.at("summary", "minutesNeedSummary"));
        }
        for (int i = 0; i < minutes.points().size(); i++) {
            MinutesDraft.Point point = minutes.points().get(i);
            String about = point.item();
            if (meeting.agenda().stream().noneMatch(item -> item.key().equals(about))) {
                refusals.add(Refusal.at("outcomes[" + i + "].outcome", "notOffered"));
            }
            if (!point.held() && meeting.hasReleased(about)) {
                refusals.add(Refusal.at("outcomes[" + i + "].held", "heldStays"));
            }
        }
        for (int i = 0; i < minutes.tasks().size(); i++) {
            PersonId holder = minutes.tasks().get(i).holder();
            if (meeting.invitees().stream()
                    .noneMatch(invitee -> invitee.person().equals(holder))) {
                refusals.add(Refusal.at("actionItems[" + i + "].holder", "personUnknown"));
            }
            if (minutes.tasks().get(i).what().isBlank()) {
                refusals.add(Refusal.at("actionItems[" + i + "].what", "required"));
            }
        }
        return refusals;
    }
}
