package org.iltizam.dashboard;

import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

/** The plan whose cards are shown unless the address names another. */
@Component
class CurrentPlan {

    private static final PlanId NONE = new PlanId("-");

    private final Plans plans;

    CurrentPlan(Plans plans) {
        this.plans = plans;
    }

    /** A plan without cards while there is none at all. */
    PlanId id() {
        return plans.current().map(Plan::id).orElse(NONE);
    }
}
