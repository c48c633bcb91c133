package org.iltizam.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.commitment.CoordinationMeetings;
import org.iltizam.commitment.NamingLeads;
import org.iltizam.commitment.PausingClock;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.TypedDay;
import org.iltizam.shared.WorkItemId;
import org.iltizam.web.KeptDisposal;
import org.iltizam.web.KeptText;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what the coordinator asked for on the page of a card. */
@Component
class ActingOnCards {

    private static final int LONGEST_REASON = 2000;

    /** The name that a field of the domain has on the page, by act: each form has names of its own. */
    private static final Map<String, Map<String, String>> FIELDS = Map.of(
            "pause", Map.of("reason", "pauseReason"),
            "resume", Map.of("reason", "resumeReason"),
            "meeting", Map.of("reason", "meetingReason"),
            "lead", Map.of("reason", NamedLead.REASON),
            "extension", Map.of("reason", "extendReason", "newDate", "until"),
            "handover", Map.of("reason", "handOverReason", "handTo", "to"));

    /** What the page offered when it was opened, and somebody else has done since. */
    static final Set<String> OVERTAKEN = Set.of(
            "workItemGone", "cardEnded", "cardAdopted", "leadNamedMeanwhile", "clockPausedAlready", "clockNotPaused");

    private final PausingClock pausing;
    private final CoordinationMeetings meetings;
    private final NamingLeads naming;
    private final WorkItems items;
    private final Names names;

    ActingOnCards(
            PausingClock pausing, CoordinationMeetings meetings, NamingLeads naming, WorkItems items, Names names) {
        this.pausing = pausing;
        this.meetings = meetings;
        this.naming = naming;
        this.items = items;
        this.names = names;
    }

    Outcome<?> on(CardId card, String act, Map<String, String> typed, PersonId by) {
        String reason =
                typed.getOrDefault(field(act, Refusal.at("reason", "")), "").strip();
        if (reason.length() > LONGEST_REASON) {
            return Outcome.refused(List.of(Refusal.at("reason", "tooLong", LONGEST_REASON, reason.length())));
        }
        return switch (act) {
            case "pause" -> pausing.pause(card, by, reason);
            case "resume" -> pausing.resume(card, by, reason);
            case "meeting" -> meetings.request(card, by, reason);
            case "lead" -> naming.name(card, NamedLead.before(typed), NamedLead.wanted(typed), reason, by);
            case "extension" -> extend(card, typed, reason, by);
            case "handover" -> handOver(card, typed, reason, by);
            default -> throw new IllegalArgumentException(act);
        };
    }

    /** The field of the page that a refusal is about; empty when it is about the whole. */
    static String field(String act, Refusal refusal) {
        return refusal.field() == null
                ? ""
                : FIELDS.getOrDefault(act, Map.of()).getOrDefault(refusal.field(), refusal.field());
    }

    KeptText kept(Map<String, String> typed, Page page) {
        String publicReason = page.text("card.act.publicReason");
        Map<String, String> others = new LinkedHashMap<>();
        others.put("pauseReason", publicReason);
        others.put("resumeReason", publicReason);
        others.put("meetingReason", publicReason);
        others.putAll(NamedLead.labels(page));
        return KeptDisposal.of(NamedLead.readable(typed, names, page), others, page, names);
    }

    private Outcome<?> extend(CardId card, Map<String, String> typed, String reason, PersonId by) {
        WorkItem item = openItem(card, typed.get("extendItem"));
        return item == null
                ? Outcome.refused("workItemGone")
                : items.extend(item.id(), by, TypedDay.read(typed.get("until")), reason);
    }

    private Outcome<?> handOver(CardId card, Map<String, String> typed, String reason, PersonId by) {
        WorkItem item = openItem(card, typed.get("handOverItem"));
        return item == null
                ? Outcome.refused("workItemGone")
                : items.handOver(item.id(), by, new PersonId(typed.getOrDefault("to", "")), reason);
    }

    /** Only what is open on this very card: the page of one card is no way to another. */
    private @Nullable WorkItem openItem(CardId card, @Nullable String id) {
        return items.openFor(card.value()).stream()
                .filter(item -> item.id().equals(new WorkItemId(id == null ? "" : id)))
                .findFirst()
                .orElse(null);
    }
}
