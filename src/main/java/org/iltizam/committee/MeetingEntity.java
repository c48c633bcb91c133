package org.iltizam.committee;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/** A meeting: convened, held, minuted, approved, published. */
@Entity
@Table(name = "meeting")
class MeetingEntity {

    @Id
    private String id;

    private String plan;

    @Embedded
    private MeetingTerms terms;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.CONVENED;

    private String convenedBy;

    private Instant convenedAt;

    private @Nullable String shortNotice;

    private @Nullable String offReason;

    @Embedded
    private @Nullable Minuted minutes;

    private @Nullable Instant publishedAt;

    /** Numbers of action items are never used twice, though minutes may be written again. */
    private int lastAction;

    @Version
    private int version;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "meeting", nullable = false, updatable = false)
    @OrderBy("position")
    private List<AgendaRow> agenda = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "meeting", nullable = false, updatable = false)
    @OrderBy("id")
    private List<InviteeRow> invitees = new ArrayList<>();

    @Embedded
    private SeatAnswers answers = new SeatAnswers();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting", nullable = false, updatable = false)
    @OrderBy("id")
    private List<ActionRow> actions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected MeetingEntity() {}

    MeetingEntity(MeetingId id, Convening convening, @Nullable String shortNotice, PersonId by, Instant at) {
        this.id = id.value();
        this.plan = convening.plan().value();
        this.terms = new MeetingTerms(convening);
        this.shortNotice = shortNotice;
        this.convenedBy = by.value();
        this.convenedAt = at;
        convening.agenda().forEach(topic -> agenda.add(new AgendaRow(agenda.size() + 1, topic)));
        convening.guests().forEach(guest -> invitees.add(new InviteeRow(guest)));
    }

    Outcome<MeetingId> answer(PersonId person, boolean attending, @Nullable String note, Instant at) {
        if (state != MeetingState.CONVENED) {
            return Outcome.refused("meetingNotAhead");
        }
        Optional<InviteeRow> invitee =
                invitees.stream().filter(row -> row.person().equals(person)).findFirst();
        if (invitee.isEmpty()) {
            return Outcome.refused("notInvited");
        }
        invitee.get().answer(attending, note, at);
        return Outcome.done(id());
    }

    Outcome<MeetingId> callOff(String reason, Instant at) {
        if (state != MeetingState.CONVENED && state != MeetingState.BEGUN) {
            return Outcome.refused("meetingNotAhead");
        }
        if (reason.isBlank()) {
            return Outcome.refused(List.of(Refusal.at("reason", "required")));
        }
        state = terms.startsAt().isAfter(at) ? MeetingState.CALLED_OFF : MeetingState.NOT_HELD;
        offReason = reason.strip();
        return Outcome.done(id());
    }

    /** @return false when it had begun before */
    boolean begin() {
        if (state != MeetingState.CONVENED) {
            return false;
        }
        state = MeetingState.BEGUN;
        return true;
    }

    Outcome<List<Meeting.AgendaItem>> minute(MinutesDraft draft, PersonId by, Instant at) {
        if (state != MeetingState.BEGUN && state != MeetingState.MINUTES_DRAFTED) {
            return Outcome.refused(terms.startsAt().isAfter(at) ? "minutesTooEarly" : "minutesAlreadyShared");
        }
        List<Refusal> refusals = MinutesRules.check(draft, view());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        minutes = new Minuted(draft.summary().strip(), by.value(), at);
        state = MeetingState.MINUTES_DRAFTED;
        actions.clear();
        draft.tasks().forEach(task -> actions.add(new ActionRow(ActionItemId.of(id, ++lastAction), task)));
        List<Meeting.AgendaItem> newlyHeld = new ArrayList<>();
        for (AgendaRow row : agenda) {
            boolean before = row.held();
            row.minute(draft.points());
            if (row.held() && !before) {
                newlyHeld.add(row.view());
            }
        }
        return Outcome.done(newlyHeld);
    }

    void share(List<SeatId> seats) {
        if (state != MeetingState.MINUTES_DRAFTED) {
            throw new IllegalStateException("No minutes to share: " + id + " is " + state);
        }
        state = MeetingState.MINUTES_SHARED;
        answers.ask(seats);
    }

    Outcome<MeetingId> approve(SeatId seat, PersonId by, Instant at) {
        return state == MeetingState.MINUTES_SHARED
                ? answers.approve(seat, by, at).map(asked -> id())
                : Outcome.refused("minutesNotShared");
    }

    Outcome<MeetingId> object(SeatId seat, String objection, PersonId by, Instant at) {
        return state == MeetingState.MINUTES_SHARED
                ? answers.object(seat, objection, by, at).map(asked -> id())
                : Outcome.refused("minutesNotShared");
    }

    MinutesVerdict judge() {
        MinutesVerdict verdict = answers.verdict();
        if (verdict == MinutesVerdict.OBJECTED) {
            state = MeetingState.MINUTES_DRAFTED;
        }
        return verdict;
    }

    /** @return the seats whose silence approved */
    List<SeatId> publish(Instant at) {
        if (state != MeetingState.MINUTES_SHARED) {
            throw new IllegalStateException("Minutes were not approved: " + id + " is " + state);
        }
        state = MeetingState.PUBLISHED;
        publishedAt = at;
        return answers.silent();
    }

    Outcome<ActionItemId> finish(ActionItemId item, String done, Instant at) {
        ActionRow action = actions.stream()
                .filter(row -> row.id().equals(item))
                .findFirst()
                .orElse(null);
        if (action == null || state != MeetingState.PUBLISHED) {
            return Outcome.refused("actionItemUnknown");
        }
        return action.finish(done, at);
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    PlanId plan() {
        return new PlanId(plan);
    }

    MeetingSummary summary() {
        return terms.summary(id(), plan(), state);
    }

    Meeting view() {
        MeetingSummary head = summary();
        return new Meeting(
                head.id(),
                head.plan(),
                head.kind(),
                head.institution(),
                head.title(),
                head.startsAt(),
                head.zone(),
                head.duration(),
                head.place(),
                head.link(),
                state,
                new PersonId(convenedBy),
                convenedAt,
                shortNotice,
                offReason,
                minutes == null ? null : minutes.view(),
                publishedAt,
                agenda.stream().map(AgendaRow::view).toList(),
                invitees.stream().map(InviteeRow::view).toList(),
                answers.view(),
                actions.stream().map(ActionRow::view).toList());
    }
}
