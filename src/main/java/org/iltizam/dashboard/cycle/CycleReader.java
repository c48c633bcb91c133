package org.iltizam.dashboard.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.plan.CycleDraft;
import org.iltizam.plan.CycleRules;
import org.iltizam.plan.OpeningCycles;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.springframework.stereotype.Component;

/** Makes a cycle out of what was typed and says at which field it cannot be one. */
@Component
class CycleReader {

    private static final int LONGEST_TITLE = 300;

    private final Plans plans;
    private final OpeningCycles opening;
    private final CycleRules rules;
    private final WorkingCalendar calendar;

    CycleReader(Plans plans, OpeningCycles opening, CycleRules rules, WorkingCalendar calendar) {
        this.plans = plans;
        this.opening = opening;
        this.rules = rules;
        this.calendar = calendar;
    }

    /** The first step: the plan itself. */
    List<Refusal> wrongPlan(TypedCycle typed) {
        List<Refusal> wrong = new ArrayList<>();
        for (String name : List.of("code", "titleAr", "years", "starts")) {
            if (typed.filled(name) == null) {
                wrong.add(Refusal.at(name, "required"));
            }
        }
        for (String name : List.of("titleAr", "titleFr", "titleEn")) {
            String title = typed.filled(name);
            if (title != null && title.length() > LONGEST_TITLE) {
                wrong.add(Refusal.at(name, "tooLong", LONGEST_TITLE, title.length()));
            }
        }
        if (typed.filled("starts") != null && typed.day("starts") == null) {
            wrong.add(Refusal.at("starts", "malformed"));
        }
        String code = typed.filled("code");
        if (code != null && plans.find(new PlanId(code)).isPresent()) {
            wrong.add(Refusal.at("code", "planExists", code));
        }
        if (wrong.isEmpty()) {
            opening.wrong(draft(typed)).stream()
                    .filter(refusal -> TypedCycle.PLAN_FIELDS.contains(String.valueOf(refusal.field())))
                    .forEach(wrong::add);
        }
        return wrong;
    }

    /** All of it, as far as the plan itself can be read. */
    ReadCycle read(TypedCycle typed) {
        List<Refusal> wrong = new ArrayList<>(wrongPlan(typed));
        TypedCycle.dateNames().forEach(name -> {
            if (typed.day(name) == null) {
                wrong.add(Refusal.at(name, typed.filled(name) == null ? "required" : "malformed"));
            }
        });
        if (!wrong.isEmpty()) {
            return new ReadCycle(null, wrong, List.of());
        }
        CycleDraft draft = draft(typed);
        return new ReadCycle(
                draft,
                opening.wrong(draft).stream()
                        .map(CycleReader::atAFieldThatIsShown)
                        .toList(),
                rules.broken(draft));
    }

    /** The days of the implementation are nobody's field: a plan has to be adopted before its term begins. */
    private static Refusal atAFieldThatIsShown(Refusal refusal) {
        return CycleRules.field(PhaseKind.IMPLEMENTATION, "opens").equals(refusal.field())
                ? Refusal.at(CycleRules.field(PhaseKind.ADOPTION, "closes"), "adoptedAfterStart")
                : refusal;
    }

    private CycleDraft draft(TypedCycle typed) {
        LocalDate starts = Objects.requireNonNull(typed.day("starts"));
        int years = years(typed);
        Plan previous = plans.all().stream()
                .filter(plan -> plan.id().value().equals(typed.filled("previous")))
                .findFirst()
                .orElse(null);
        List<Phase> phases = new ArrayList<>();
        for (PhaseKind kind : PhaseKind.values()) {
            LocalDate opens = kind == PhaseKind.IMPLEMENTATION ? starts : typed.day(CycleRules.field(kind, "opens"));
            LocalDate closes = kind == PhaseKind.IMPLEMENTATION
                    ? starts.plusYears(years).minusDays(1)
                    : typed.day(CycleRules.field(kind, "closes"));
            if (opens != null && closes != null) {
                phases.add(new Phase(kind, opens, closes));
            }
        }
        return new CycleDraft(
                new PlanId(Objects.requireNonNull(typed.filled("code"))),
                typed.text("title"),
                years,
                starts,
                calendar.zone(),
                previous == null ? null : previous.id(),
                previous == null ? null : previous.ends(),
                phases);
    }

    private static int years(TypedCycle typed) {
        try {
            return Integer.parseInt(String.valueOf(typed.filled("years")));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
