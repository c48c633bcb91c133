package org.iltizam.committee;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with all that belongs to it, as other modules read it.
 *
 * @param shortNotice why it was convened later than papers have to be out; null when it was not
 */
public record Meeting(
        MeetingId id,
        PlanId plan,
        MeetingKind kind,
        @Nullable OrganisationId institution,
        LocalizedText title,
        Instant startsAt,
        ZoneId zone,
        Duration duration,
        @Nullable String place,
        @Nullable String link,
        MeetingState state,
        PersonId convenedBy,
        Instant convenedAt,
        @Nullable String shortNotice,
        @Nullable String calledOffBecause,
        @Nullable Minutes minutes,
        @Nullable Instant publishedAt,
        List<AgendaItem> agenda,
        List<Invitee> invitees,
        List<Approval> approvals,
        List<ActionItem> actionItems) {

    public Instant endsAt() {
        return startsAt.plus(duration);
    }

    public Optional<Invitee> invitee(PersonId person) {
        return invitees.stream()
                .filter(invitee -> invitee.person().equals(person))
                .findFirst();
    }

    /** Those who were invited, and those who may sit in on any meeting: they get the calendar file. */
    public boolean isJoinedBy(Person person) {
        return invitee(person.id()).isPresent() || person.has(Role.COORDINATOR) || person.has(Role.OBSERVER);
    }

    /** Those and the committee: they read minutes and objections before the public. */
    public boolean isFollowedBy(Person person) {
        return isJoinedBy(person) || person.has(Role.COMMITTEE_MEMBER);
    }

    /** Whether earlier minutes said that this card was discussed: it has gone on since, and that is not taken back. */
    public boolean hasReleased(String key) {
        return kind == MeetingKind.COORDINATION
                && agenda.stream()
                        .anyMatch(item -> item.held()
                                && item.subject() != null
                                && item.key().equals(key));
    }

    public record Minutes(String summary, PersonId writtenBy, Instant writtenAt) {}

    /** @param held whether the meeting dealt with it, once there are minutes */
    public record AgendaItem(
            int position,
            @Nullable String subject,
            LocalizedText label,
            boolean held,
            @Nullable String outcome) {

        /** As people cite it: a card with its number. */
        public String named(Language language) {
            String title = label.shownIn(language).text();
            Integer number = number();
            return number == null ? title : number + " · " + title;
        }

        /** Of the card; null for a topic of its own. */
        public @Nullable Integer number() {
            return subject == null || !CardId.isCard(subject) ? null : new CardId(subject).number();
        }

        /** By which minutes name it: its subject, or its place on the agenda. */
        public String key() {
            return subject == null ? "#" + position : subject;
        }
    }

    /** @param attending null while the invitation is not answered */
    public record Invitee(
            PersonId person,
            boolean required,
            @Nullable Boolean attending,
            @Nullable String note,
            @Nullable Instant answeredAt) {}

    /** @param approved null while the seat is silent */
    public record Approval(
            SeatId seat,
            @Nullable Boolean approved,
            @Nullable String objection,
            @Nullable PersonId givenBy,
            @Nullable Instant givenAt) {}

    public record ActionItem(
            ActionItemId id,
            String what,
            PersonId holder,
            LocalDate due,
            @Nullable String done,
            @Nullable Instant doneAt) {}
}
