package org.iltizam.dashboard.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iltizam.dashboard.cycle.WizardView.PersonChoice;
import org.iltizam.dashboard.cycle.WizardView.PhaseField;
import org.iltizam.dashboard.cycle.WizardView.SideChoice;
import org.iltizam.dashboard.cycle.WizardView.Step;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.plan.CycleRules;
import org.iltizam.plan.CycleStandards;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plans;
import org.iltizam.shared.OrganisationId;
import org.iltizam.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the steps of the wizard. */
@Component
class WizardPages {

    private final Plans plans;
    private final People people;
    private final NewCommittee committee;
    private final CycleStandards standards;

    WizardPages(Plans plans, People people, NewCommittee committee, CycleStandards standards) {
        this.plans = plans;
        this.people = people;
        this.committee = committee;
        this.standards = standards;
    }

    WizardView view(Step step, TypedCycle typed, List<String> broken, Map<String, String> errors, Page page) {
        Map<String, String> hidden = new LinkedHashMap<>(typed.fields());
        shown(step).forEach(hidden::remove);
        return new WizardView(
                step,
                typed.fields(),
                hidden,
                step == Step.COMMITTEE ? List.of() : typed.seats(),
                years(page),
                previous(page),
                phases(typed, page),
                helps(page),
                sides(typed, page),
                broken,
                errors);
    }

    private static Stream<String> shown(Step step) {
        return switch (step) {
            case PLAN -> TypedCycle.PLAN_FIELDS.stream();
            case DATES -> TypedCycle.dateNames();
            case COMMITTEE -> Stream.empty();
            case CHECK -> TypedCycle.REASON_FIELDS.stream();
        };
    }

    private Map<String, String> years(Page page) {
        Map<String, String> years = new LinkedHashMap<>();
        standards.length().years().forEach(n -> years.put(String.valueOf(n), page.text("cycle.years", n)));
        return years;
    }

    private Map<String, String> previous(Page page) {
        Map<String, String> known = new LinkedHashMap<>();
        plans.all()
                .forEach(plan -> known.put(
                        plan.id().value(),
                        page.text(
                                "cycle.new.previous.option",
                                plan.title().shownIn(page.language()).text(),
                                page.dates().day(plan.ends()))));
        return known;
    }

    private static List<PhaseField> phases(TypedCycle typed, Page page) {
        return Stream.of(PhaseKind.values())
                .map(kind -> {
                    boolean dated = TypedCycle.DATED.contains(kind);
                    return new PhaseField(
                            kind.name(),
                            CycleViews.name(kind, page),
                            dated,
                            dated ? typed.day(CycleRules.field(kind, "opens")) : typed.day("starts"),
                            dated ? typed.day(CycleRules.field(kind, "closes")) : ends(typed));
                })
                .toList();
    }

    private static @Nullable LocalDate ends(TypedCycle typed) {
        LocalDate starts = typed.day("starts");
        String years = typed.filled("years");
        return starts == null || years == null || !years.matches("\\d")
                ? null
                : starts.plusYears(Integer.parseInt(years)).minusDays(1);
    }

    private Map<String, String> helps(Page page) {
        return Map.of(
                PhaseKind.IDEAS.name(),
                page.text("cycle.help.IDEAS", standards.timeline().leadDays()),
                PhaseKind.CONSULTATION.name(),
                page.text("cycle.help.CONSULTATION", standards.consultation().minDays()),
                PhaseKind.ADOPTION.name(),
                page.text("cycle.help.ADOPTION", standards.length().latestAfterPreviousEndMonths()),
                PhaseKind.ASSESSMENT.name(),
                page.text("cycle.help.ASSESSMENT", standards.selfAssessment().publicCommentDays()));
    }

    private List<SideChoice> sides(TypedCycle typed, Page page) {
        List<SideChoice> sides = new ArrayList<>();
        committee
                .candidates()
                .forEach((side, persons) -> sides.add(new SideChoice(
                        page.text("inbox.side." + side),
                        persons.stream().map(person -> choice(person, typed)).toList())));
        return sides;
    }

    private PersonChoice choice(Person person, TypedCycle typed) {
        OrganisationId body = person.organisation();
        return new PersonChoice(
                person.id().value(),
                person.name(),
                body == null ? null : people.organisation(body).name(),
                typed.seats().contains(person.id().value()));
    }
}
