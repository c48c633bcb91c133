package org.iltizam.dashboard.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iltizam.committee.AddingSeats;
import org.iltizam.committee.Mandates;
import org.iltizam.committee.Seat;
import org.iltizam.committee.Seats;
import org.iltizam.people.People;
import org.iltizam.people.Role;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.SeatId;
import org.iltizam.shared.TypedDay;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The seats of the committee and who holds them. */
@Controller
class MandatesController {

    private final Pages pages;
    private final Plans plans;
    private final Seats seats;
    private final Mandates mandates;
    private final AddingSeats adding;
    private final People people;
    private final Names names;
    private final MandateViews views;
    private final CurrentPerson current;

    MandatesController(
            Pages pages,
            Plans plans,
            Seats seats,
            Mandates mandates,
            AddingSeats adding,
            People people,
            Names names,
            MandateViews views,
            CurrentPerson current) {
        this.pages = pages;
        this.plans = plans;
        this.seats = seats;
        this.mandates = mandates;
        this.adding = adding;
        this.people = people;
        this.names = names;
        this.views = views;
        this.current = current;
    }

    @GetMapping("/people/seats")
    ModelAndView seats(
            @RequestParam(name = "plan", required = false) @Nullable String plan, HttpServletRequest request) {
        return shown(plan(plan), request, "", Map.of(), Map.of());
    }

    @PostMapping("/people/seats")
    ModelAndView add(@RequestParam Map<String, String> typed, HttpServletRequest request, RedirectAttributes redirect) {
        Plan plan = plan(typed.get("plan"));
        Outcome<SeatId> outcome = adding.add(
                plan.id(),
                typed.getOrDefault("organisation", ""),
                current.id(),
                typed.getOrDefault("reason", "").strip());
        return answered(outcome, plan, "add", "add", typed, request, redirect);
    }

    @PostMapping("/people/seats/{id}/{act:mandate|end}")
    ModelAndView act(
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Seat seat = seats.find(new SeatId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Plan plan = plan(seat.plan().value());
        String reason = typed.getOrDefault("reason", "").strip();
        Outcome<SeatId> outcome =
                act.equals("end") ? mandates.end(seat.id(), current.id(), reason) : give(seat, plan, typed, reason);
        return answered(outcome, plan, act, id + "-" + act, typed, request, redirect);
    }

    private ModelAndView answered(
            Outcome<SeatId> outcome,
            Plan plan,
            String act,
            String form,
            Map<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Page page = pages.of(request, "");
        if (outcome.isDone()) {
            Pages.done(redirect, page.text("people.seats." + act + ".done"));
            return new ModelAndView("redirect:/people/seats?plan=" + plan.id());
        }
        ModelAndView again = shown(plan, request, form, typed, Refusals.at(outcome.refusals(), page));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private Outcome<SeatId> give(Seat seat, Plan plan, Map<String, String> typed, String reason) {
        Instant until = null;
        String last = typed.getOrDefault("until", "").strip();
        if (!last.isEmpty()) {
            LocalDate day = TypedDay.read(last);
            if (day == null) {
                return Outcome.refused(List.of(Refusal.at("until", "malformed")));
            }
            until = day.plusDays(1).atStartOfDay(plan.zone()).toInstant();
        }
        return mandates.give(seat.id(), new PersonId(typed.getOrDefault("holder", "")), until, current.id(), reason);
    }

    private ModelAndView shown(
            Plan plan, HttpServletRequest request, String open, Map<String, String> typed, Map<String, String> errors) {
        Page page = pages.titled(request, "people.seats.title").wideOne();
        List<Seat> known = seats.of(plan.id());
        return new ModelAndView(
                "dashboard/mandates",
                Map.of(
                        "page", page,
                        "plan", plan.id().value(),
                        "seats", views.of(known, page.messages()),
                        "sides", views.counts(known),
                        "organisations", views.organisations(adding.candidates(plan.id()), page.messages()),
                        "members", names.ofPersons(people.withRole(Role.COMMITTEE_MEMBER), page.language()),
                        "open", open,
                        "typed", typed,
                        "errors", errors));
    }

    private Plan plan(@Nullable String id) {
        return plans.named(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
