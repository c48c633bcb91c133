package org.iltizam.plan;

import java.util.List;
import java.util.Optional;
import org.iltizam.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** The action plans: the reading side of this module. */
public interface Plans {

    Optional<Plan> find(PlanId id);

    Plan get(PlanId id);

    /** All plans, the latest first. */
    List<Plan> all();

    /** The plan that people work on now: the latest one. */
    Optional<Plan> current();

    /** The plan that an address names, or the current one where it names none. */
    default Optional<Plan> named(@Nullable String id) {
        return id == null || id.isBlank() ? current() : find(new PlanId(id));
    }
}
