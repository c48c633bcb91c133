package org.iltizam.consultation;

import org.iltizam.plan.PublishedPlans;
import org.iltizam.shared.AdoptionId;
import org.iltizam.shared.PlanId;
import org.springframework.stereotype.Component;

@Component
class PublishedByAdoption implements PublishedPlans {

    private final AdoptionShelf shelf;

    PublishedByAdoption(AdoptionShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public boolean contains(PlanId plan) {
        return shelf.isPublished(AdoptionId.of(plan));
    }
}
