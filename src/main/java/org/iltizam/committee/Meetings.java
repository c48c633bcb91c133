package org.iltizam.committee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** Meetings from their convening to their published minutes. */
public interface Meetings {

    /** Whoever convenes in the words of a meeting that is convened, on a form sent twice or as a colleague, gets that one. */
    Outcome<MeetingId> convene(Convening convening, PersonId by);

    /** The meeting that these words have convened already; one that was called off is none. */
    Optional<MeetingId> convened(Convening convening);

    /** What it still lacks, each at its field; empty when it can go out now. */
    List<Refusal> lacking(Convening convening);

    /** Who would be expected twice within half an hour. */
    List<Clash> clashes(Convening convening);

    List<Clash> clashes(MeetingId id);

    Outcome<MeetingId> answer(MeetingId id, PersonId invitee, boolean attending, @Nullable String note);

    /** Nobody meets, told ahead or seen after its hour; once there are minutes it took place. */
    Outcome<MeetingId> callOff(MeetingId id, String reason, PersonId by);

    /** The hour has come. */
    void begin(MeetingId id);

    /** @return the agenda items that were dealt with and had not been in earlier minutes of this meeting */
    Outcome<List<Meeting.AgendaItem>> recordMinutes(MeetingId id, MinutesDraft minutes, PersonId by);

    /**
     * Gives the minutes to the seats that approve them: all that are occupied; of a coordination meeting those whose
     * holders were invited.
     */
    void share(MeetingId id);

    Outcome<MeetingId> approve(MeetingId id, SeatId seat, PersonId by);

    Outcome<MeetingId> object(MeetingId id, SeatId seat, String objection, PersonId by);

    /** Closes the approval: silence approves, an objection sends the minutes back to be written again. */
    MinutesVerdict judge(MeetingId id);

    /**
     * Makes the minutes public; from now on the action items are work.
     *
     * @return the action items
     */
    List<Meeting.ActionItem> publish(MeetingId id);

    Outcome<ActionItemId> doActionItem(ActionItemId id, String done, PersonId by);

    Optional<Meeting> find(MeetingId id);

    Optional<MeetingSummary> summary(MeetingId id);

    Meeting get(MeetingId id);

    /** The meetings of a plan in the order of their dates. */
    List<MeetingSummary> ofPlan(PlanId plan);

    /** Those whose minutes are public, the latest first. */
    List<MeetingSummary> published(PlanId plan, int most);

    /** The meetings that have or had each subject on their agenda, called-off ones left out. */
    Map<String, List<MeetingSummary>> bySubject(PlanId plan);

    List<MeetingSummary> about(String subject);
}
