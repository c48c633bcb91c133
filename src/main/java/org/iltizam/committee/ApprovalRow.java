package org.iltizam.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "meeting_approval")
class ApprovalRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String seat;

    private @Nullable Boolean approved;

    private @Nullable String objection;

    private @Nullable String givenBy;

    private @Nullable Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalRow() {}

    ApprovalRow(SeatId seat) {
        this.seat = seat.value();
    }

    SeatId seat() {
        return new SeatId(seat);
    }

    boolean silent() {
        return approved == null;
    }

    boolean objected() {
        return Boolean.FALSE.equals(approved);
    }

    void approve(PersonId by, Instant at) {
        give(true, null, by, at);
    }

    void object(String because, PersonId by, Instant at) {
        give(false, because, by, at);
    }

    private void give(boolean approval, @Nullable String because, PersonId by, Instant at) {
        approved = approval;
        objection = because;
        givenBy = by.value();
        givenAt = at;
    }

    Meeting.Approval view() {
        return new Meeting.Approval(
                seat(), approved, objection, givenBy == null ? null : new PersonId(givenBy), givenAt);
    }
}
