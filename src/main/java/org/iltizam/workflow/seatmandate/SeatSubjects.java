package org.iltizam.workflow.seatmandate;

import java.util.Optional;
import org.iltizam.committee.Seats;
import org.iltizam.plan.Plans;
import org.iltizam.shared.SeatId;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

@Component
class SeatSubjects implements SubjectSource {

    private final Seats seats;
    private final Plans plans;

    SeatSubjects(Seats seats, Plans plans) {
        this.seats = seats;
        this.plans = plans;
    }

    @Override
    public boolean knows(String businessKey) {
        return businessKey.matches("[^-]+-[a-z]+\\d*-\\d+");
    }

    @Override
    public String address(String businessKey) {
        return "/seats?plan=" + businessKey.substring(0, businessKey.indexOf('-'));
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return seats.find(new SeatId(businessKey))
                .map(seat ->
                        new Subject(seat.plan(), plans.get(seat.plan()).title(), seat.organisation(), null, false));
    }
}
