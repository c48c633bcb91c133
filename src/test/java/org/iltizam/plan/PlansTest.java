package org.iltizam.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.iltizam.IltizamTest;
import org.iltizam.TestPlans;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IltizamTest
class PlansTest {

    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");
    private static final LocalDate START = LocalDate.of(2023, 10, 1);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);

    private final Plans plans;
    private final PlanRegister register;
    private final PlanId id = TestPlans.next();

    @Autowired
    PlansTest(Plans plans, PlanRegister register) {
        this.plans = plans;
        this.register = register;
    }

    @Test
    void aPlanKnowsWhichPhaseIsOpen() {
        open();
        register.schedule(id, new Phase(PhaseKind.CONSULTATION, LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 15)))
                .orThrow();
        register.schedule(id, new Phase(PhaseKind.DRAFTING, LocalDate.of(2024, 1, 8), LocalDate.of(2024, 3, 30)))
                .orThrow();
        register.schedule(id, new Phase(PhaseKind.DRAFTING, LocalDate.of(2024, 1, 8), LocalDate.of(2024, 3, 31)))
                .orThrow();

        Plan plan = plans.get(id);
        assertThat(plan.phases()).extracting(Phase::kind).containsExactly(PhaseKind.DRAFTING, PhaseKind.CONSULTATION);
        assertThat(plan.openAt(Instant.parse("2024-03-31T23:30:00Z")))
                .extracting(Phase::kind)
                .containsExactly(PhaseKind.DRAFTING);
        assertThat(plans.all()).extracting(Plan::id).contains(id);
    }

    @Test
    void datesInTheWrongOrderAreRefused() {
        assertThat(register.open(id, LocalizedText.arabic("خطة"), END, START, ZONE)
                        .refusals())
                .containsExactly(Refusal.of("planEndsBeforeItStarts"));
        open();
        assertThat(register.schedule(id, new Phase(PhaseKind.IDEAS, END, START)).refusals())
                .containsExactly(Refusal.of("phaseClosesBeforeItOpens"));
        assertThat(register.open(id, LocalizedText.arabic("خطة"), START, END, ZONE)
                        .refusals())
                .containsExactly(Refusal.of("planExists", id.value()));
    }

    private void open() {
        register.open(id, LocalizedText.arabic("خطة"), START, END, ZONE).orThrow();
    }
}
