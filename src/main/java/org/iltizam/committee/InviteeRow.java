package org.iltizam.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.iltizam.committee.Convening.Guest;
import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "meeting_invitee")
class InviteeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String person;

    private boolean required;

    private @Nullable Boolean attending;

    private @Nullable String note;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected InviteeRow() {}

    InviteeRow(Guest guest) {
        this.person = guest.person().value();
        this.required = guest.required();
    }

    PersonId person() {
        return new PersonId(person);
    }

    void answer(boolean comes, @Nullable String why, Instant at) {
        attending = comes;
        note = why == null || why.isBlank() ? null : why.strip();
        answeredAt = at;
    }

    Meeting.Invitee view() {
        return new Meeting.Invitee(person(), required, attending, note, answeredAt);
    }
}
