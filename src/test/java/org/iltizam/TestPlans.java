package org.iltizam;

import java.util.concurrent.atomic.AtomicInteger;
import org.iltizam.shared.PlanId;

/** Plan ids that no other test of the run has used. */
public final class TestPlans {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestPlans() {}

    public static PlanId next() {
        return new PlanId("test" + NUMBER.incrementAndGet());
    }
}
