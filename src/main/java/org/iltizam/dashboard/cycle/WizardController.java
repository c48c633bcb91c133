package org.iltizam.dashboard.cycle;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.committee.Seats;
import org.iltizam.dashboard.cycle.WizardView.Step;
import org.iltizam.plan.CycleStandards;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a cycle in four steps; each is checked on the server, and what was typed travels along. */
@Controller
class WizardController {

    private final WizardPages content;
    private final CycleReader reader;
    private final NewCommittee committee;
    private final OpeningWithCommittee opening;
    private final CycleStandards standards;
    private final Plans plans;
    private final Seats seats;
    private final Pages pages;
    private final CurrentPerson current;

    WizardController(
            WizardPages content,
            CycleReader reader,
            NewCommittee committee,
            OpeningWithCommittee opening,
            CycleStandards standards,
            Plans plans,
            Seats seats,
            Pages pages,
            CurrentPerson current) {
        this.content = content;
        this.reader = reader;
        this.committee = committee;
        this.opening = opening;
        this.standards = standards;
        this.plans = plans;
        this.seats = seats;
        this.pages = pages;
        this.current = current;
    }

    /** The plan before it and those who sit on its committee are suggested. */
    @GetMapping("/cycle/new")
    ModelAndView fresh(HttpServletRequest request) {
        Plan previous = plans.current().orElse(null);
        TypedCycle suggested = previous == null
                ? new TypedCycle(Map.of(), List.of())
                : new TypedCycle(
                        Map.of(
                                "previous",
                                previous.id().value(),
                                "starts",
                                previous.ends().plusDays(1).toString()),
                        seats.occupied(previous.id()).stream()
                                .map(seat ->
                                        Objects.requireNonNull(seat.holder()).value())
                                .toList());
        return show(Step.PLAN, suggested, List.of(), List.of(), request);
    }

    @PostMapping("/cycle/new")
    ModelAndView step(
            @RequestParam("step") Step step,
            @RequestParam("to") String to,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        TypedCycle typed = TypedCycle.of(request.getParameterMap());
        if (to.equals("back")) {
            return show(step.back(), typed, List.of(), broken(typed), request);
        }
        Step asked = to.equals("open") ? Step.CHECK : step;
        for (Step earlier : Step.values()) {
            List<Refusal> wrong = earlier.compareTo(asked) > 0 ? List.of() : wrong(earlier, typed);
            if (!wrong.isEmpty()) {
                return show(earlier, typed, wrong, broken(typed), request);
            }
        }
        return to.equals("open") ? open(typed, request, redirect) : next(step.next(), typed, request);
    }

    private ModelAndView next(Step step, TypedCycle typed, HttpServletRequest request) {
        LocalDate starts = typed.day("starts");
        TypedCycle ready = step == Step.DATES && typed.hasNoDates() && starts != null
                ? typed.with(SuggestedDates.before(
                        starts, Integer.parseInt(Objects.requireNonNull(typed.filled("years"))), standards))
                : typed;
        return show(step, ready, List.of(), broken(ready), request);
    }

    private List<Refusal> wrong(Step step, TypedCycle typed) {
        return switch (step) {
            case PLAN -> reader.wrongPlan(typed);
            case DATES -> reader.read(typed).wrong();
            case COMMITTEE -> committee.wrong(typed.seats());
            case CHECK -> List.of();
        };
    }

    private List<Refusal> broken(TypedCycle typed) {
        return reader.read(typed).broken();
    }

    private ModelAndView open(TypedCycle typed, HttpServletRequest request, RedirectAttributes redirect) {
        ReadCycle read = reader.read(typed);
        LocalizedText reason = typed.text("reason");
        if (!read.broken().isEmpty() && reason.isEmpty()) {
            return show(
                    Step.CHECK, typed, List.of(Refusal.at("reasonAr", "publicReasonNeeded")), read.broken(), request);
        }
        Outcome<PlanId> outcome = opening.open(
                Objects.requireNonNull(read.draft()), committee.chosen(typed.seats()), reason, current.id());
        if (!outcome.isDone()) {
            return show(Step.PLAN, typed, outcome.refusals(), read.broken(), request);
        }
        Page page = page(request);
        Pages.done(redirect, page.text("cycle.new.done"));
        return new ModelAndView("redirect:/cycle/" + typed.filled("code"));
    }

    private ModelAndView show(
            Step step, TypedCycle typed, List<Refusal> wrong, List<Refusal> broken, HttpServletRequest request) {
        Page page = page(request);
        List<String> words =
                broken.stream().map(refusal -> Refusals.words(refusal, page)).toList();
        Map<String, Object> model =
                Map.of("page", page, "view", content.view(step, typed, words, Refusals.at(wrong, page), page));
        return new ModelAndView(
                "cycle/wizard", model, wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Page page(HttpServletRequest request) {
        return pages.titled(request, "cycle.new.title");
    }
}
