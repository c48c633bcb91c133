package org.iltizam.plan;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

@Component
class PlanShelf implements Plans {

    private final PlanEntities plans;

    PlanShelf(PlanEntities plans) {
        this.plans = plans;
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return plans.findById(id.value()).map(PlanEntity::view);
    }

    @Override
    public Plan get(PlanId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No plan " + id));
    }

    @Override
    public List<Plan> all() {
        return plans.latestFirst().stream().map(PlanEntity::view).toList();
    }

    @Override
    public Optional<Plan> current() {
        return plans.latestFirst().stream().findFirst().map(PlanEntity::view);
    }
}
