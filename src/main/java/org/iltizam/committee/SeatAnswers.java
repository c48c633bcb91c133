package org.iltizam.committee;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;

/** The seats that minutes were shared with, and what each says of them; silence approves. */
@Embeddable
class SeatAnswers {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting", nullable = false, updatable = false)
    @OrderBy("id")
    private List<ApprovalRow> approvals = new ArrayList<>();

    void ask(List<SeatId> seats) {
        approvals.clear();
        seats.forEach(seat -> approvals.add(new ApprovalRow(seat)));
    }

    Outcome<SeatId> approve(SeatId seat, PersonId by, Instant at) {
        return given(seat, row -> row.approve(by, at));
    }

    Outcome<SeatId> object(SeatId seat, String objection, PersonId by, Instant at) {
        return objection.isBlank()
                ? Outcome.refused(List.of(Refusal.at("objection", "objectionMissing")))
                : given(seat, row -> row.object(objection.strip(), by, at));
    }

    private Outcome<SeatId> given(SeatId seat, Consumer<ApprovalRow> answer) {
        Optional<ApprovalRow> asked =
                approvals.stream().filter(row -> row.seat().equals(seat)).findFirst();
        asked.ifPresent(answer);
        return asked.isPresent() ? Outcome.done(seat) : Outcome.refused("seatHasNoVote");
    }

    MinutesVerdict verdict() {
        return approvals.stream().anyMatch(ApprovalRow::objected) ? MinutesVerdict.OBJECTED : MinutesVerdict.APPROVED;
    }

    List<SeatId> silent() {
        return approvals.stream()
                .filter(ApprovalRow::silent)
                .map(ApprovalRow::seat)
                .toList();
    }

    List<Meeting.Approval> view() {
        return approvals.stream().map(ApprovalRow::view).toList();
    }
}
