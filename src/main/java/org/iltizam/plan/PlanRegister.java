package org.iltizam.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NoSuchElementException;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The writing side: a plan is opened with its dates, its phases are scheduled and moved. */
@Service
@Transactional
public class PlanRegister {

    private final PlanEntities plans;

    PlanRegister(PlanEntities plans) {
        this.plans = plans;
    }

    public Outcome<PlanId> open(PlanId id, LocalizedText title, LocalDate starts, LocalDate ends, ZoneId zone) {
        if (ends.isBefore(starts)) {
            return Outcome.refused("planEndsBeforeItStarts");
        }
        if (plans.existsById(id.value())) {
            return Outcome.refused("planExists", id.value());
        }
        plans.save(new PlanEntity(id, title, starts, ends, zone));
        return Outcome.done(id);
    }

    /** Sets the dates of a phase, or moves them. */
    public Outcome<PlanId> schedule(PlanId id, Phase phase) {
        if (phase.closes().isBefore(phase.opens())) {
            return Outcome.refused("phaseClosesBeforeItOpens");
        }
        plans.findById(id.value())
                .orElseThrow(() -> new NoSuchElementException("No plan " + id))
                .schedule(phase);
        return Outcome.done(id);
    }
}
