package org.iltizam.dashboard.seats;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iltizam.commitment.HoldingInstitutions;
import org.iltizam.committee.Renewals;
import org.iltizam.committee.Seat;
import org.iltizam.committee.SeatSubstitutes;
import org.iltizam.committee.Seats;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.iltizam.shared.TypedDay;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The seats of the committee: who holds them, renewing them, standing in. */
@Controller
class SeatsController {

    private static final PlanId NONE = new PlanId("-");

    private final SeatPages views;
    private final Pages pages;
    private final CurrentPerson current;
    private final Plans plans;
    private final Renewals renewals;
    private final HoldingInstitutions institutions;
    private final Seats seats;
    private final SeatSubstitutes substitutes;

    SeatsController(
            SeatPages views,
            Pages pages,
            CurrentPerson current,
            Plans plans,
            Renewals renewals,
            HoldingInstitutions institutions,
            Seats seats,
            SeatSubstitutes substitutes) {
        this.views = views;
        this.pages = pages;
        this.current = current;
        this.plans = plans;
        this.renewals = renewals;
        this.institutions = institutions;
        this.seats = seats;
        this.substitutes = substitutes;
    }

    @GetMapping("/seats")
    ModelAndView seats(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(defaultValue = "") String seat) {
        return page(request, plan(plan), Map.of("seat", seat), Map.of());
    }

    @PostMapping("/seats/renewal")
    ModelAndView renew(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @RequestParam(required = false) @Nullable String plan) {
        PlanId id = plan(plan);
        Outcome<?> outcome = renewals.open(id, institutions.of(id), current.id());
        return outcome.isDone()
                ? done(request, redirect, id, "seats.renewal.opened")
                : refused(request, id, Map.of(), outcome.refusals());
    }

    @PostMapping("/seats/substitutes")
    ModelAndView substitute(
            HttpServletRequest request, RedirectAttributes redirect, @RequestParam Map<String, String> typed) {
        PlanId id = plan(typed.get("plan"));
        Outcome<?> outcome = name(typed);
        return outcome.isDone()
                ? done(request, redirect, id, "seats.substitute.done")
                : refused(request, id, typed, outcome.refusals());
    }

    private Outcome<String> name(Map<String, String> typed) {
        Person reader = current.get();
        SeatId id = new SeatId(typed.getOrDefault("seat", ""));
        Seat seat = seats.find(id).orElse(null);
        if (seat == null || !(reader.has(Role.COORDINATOR) || reader.id().equals(seat.holder()))) {
            return Outcome.refused(List.of(Refusal.at("seat", "required")));
        }
        LocalDate first = TypedDay.read(typed.get("from"));
        LocalDate last = TypedDay.read(typed.get("until"));
        if (first == null || last == null) {
            return Outcome.refused(List.of(Refusal.at(first == null ? "from" : "until", "required")));
        }
        return substitutes.name(
                id,
                new PersonId(typed.getOrDefault("substitute", "")),
                first,
                last,
                typed.getOrDefault("reason", "").strip(),
                reader.id());
    }

    private ModelAndView done(HttpServletRequest request, RedirectAttributes redirect, PlanId plan, String text) {
        Pages.done(redirect, pages.titled(request, "seats.title").text(text));
        redirect.addAttribute("plan", plan.value());
        return new ModelAndView("redirect:/seats");
    }

    private ModelAndView refused(
            HttpServletRequest request, PlanId plan, Map<String, String> typed, List<Refusal> refusals) {
        Page page = pages.titled(request, "seats.title");
        Map<String, String> errors = Refusals.at(refusals, page);
        ModelAndView again = page(request, plan, typed, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private ModelAndView page(
            HttpServletRequest request, PlanId plan, Map<String, String> typed, Map<String, String> errors) {
        Page page = pages.titled(request, "seats.title");
        return new ModelAndView(
                "dashboard/seats",
                Map.of(
                        "page", page,
                        "view", views.view(plan, typed.getOrDefault("seat", ""), current.get(), page),
                        "typed", typed,
                        "errors", errors));
    }

    private PlanId plan(@Nullable String wanted) {
        return wanted == null || wanted.isBlank()
                ? plans.current().map(Plan::id).orElse(NONE)
                : new PlanId(wanted);
    }
}
