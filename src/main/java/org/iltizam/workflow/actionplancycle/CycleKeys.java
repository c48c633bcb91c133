package org.iltizam.workflow.actionplancycle;

import org.iltizam.shared.PlanId;
import org.iltizam.shared.ReviewId;
import org.iltizam.workflow.engine.VisibleToModels;

/** The business keys of the processes that hold the phases of a plan. */
@VisibleToModels("cycleKeys")
public class CycleKeys {

    public String themes(String plan) {
        return plan + "-themes";
    }

    public String ideas(String plan) {
        return plan + "-ideas";
    }

    public String consultation(String plan) {
        return plan + "-consultation";
    }

    public String adoption(String plan) {
        return plan + "-adoption";
    }

    public String refresh(String plan) {
        return ReviewId.refresh(new PlanId(plan)).value();
    }

    public String assessment(String plan) {
        return plan + "-assessment";
    }
}
