package org.iltizam.dashboard.cycle;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.plan.Cycles;
import org.iltizam.plan.MovingPhases;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.Plans;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.TypedDay;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator moves a phase; what was typed stays when it is refused. */
@Controller
class PhaseActController {

    private static final Map<String, String> DAYS = Map.of("extend", "closes", "postpone", "opens");

    private final Plans plans;
    private final Cycles cycles;
    private final MovingPhases moving;
    private final Pages pages;
    private final CurrentPerson current;

    PhaseActController(Plans plans, Cycles cycles, MovingPhases moving, Pages pages, CurrentPerson current) {
        this.plans = plans;
        this.cycles = cycles;
        this.moving = moving;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/cycle/{plan}/{phase}/{act:extend|postpone|restart|settle}")
    String ask(
            @PathVariable("plan") PlanId plan,
            @PathVariable("phase") PhaseKind kind,
            @PathVariable("act") String act,
            HttpServletRequest request,
            Model model) {
        Page page = pages.titled(request, "cycle.act." + act);
        model.addAttribute("page", page);
        model.addAttribute("view", view(plan, kind, act, Map.of(), Map.of(), page));
        return "cycle/act";
    }

    @PostMapping("/cycle/{plan}/{phase}/{act:extend|postpone|restart|settle}")
    ModelAndView act(
            @PathVariable("plan") PlanId plan,
            @PathVariable("phase") PhaseKind kind,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Page page = pages.titled(request, "cycle.act." + act);
        Outcome<PhaseKind> outcome = done(plan, kind, act, typed);
        if (outcome.isDone()) {
            Pages.done(redirect, page.text("cycle.act." + act + ".done", CycleViews.name(kind, page)));
            return new ModelAndView("redirect:/cycle/" + plan);
        }
        Map<String, Object> model =
                Map.of("page", page, "view", view(plan, kind, act, typed, Refusals.at(outcome.refusals(), page), page));
        return new ModelAndView("cycle/act", model, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Outcome<PhaseKind> done(PlanId plan, PhaseKind kind, String act, Map<String, String> typed) {
        phase(plan, kind);
        LocalizedText reason =
                new LocalizedText(filled(typed, "reasonAr"), filled(typed, "reasonFr"), filled(typed, "reasonEn"));
        String field = DAYS.get(act);
        LocalDate day = null;
        if (field != null) {
            String written = filled(typed, field);
            day = TypedDay.read(written);
            if (day == null) {
                return Outcome.refused(List.of(Refusal.at(field, written == null ? "required" : "malformed")));
            }
        }
        return switch (act) {
            case "extend" -> moving.extend(plan, kind, Objects.requireNonNull(day), reason, current.id());
            case "postpone" -> moving.postpone(plan, kind, Objects.requireNonNull(day), reason, current.id());
            case "restart" -> moving.restart(plan, kind, reason, current.id());
            default -> moving.settle(plan, kind, reason, current.id());
        };
    }

    private PhaseActView view(
            PlanId id, PhaseKind kind, String act, Map<String, String> typed, Map<String, String> errors, Page page) {
        Phase phase = phase(id, kind);
        List<CycleView.CountLine> left = act.equals("settle")
                ? cycles.counts(id).stream()
                        .filter(count -> count.isInTheWay() && count.phase() == kind)
                        .map(count -> CycleViews.line(count, page))
                        .toList()
                : List.of();
        return new PhaseActView(
                id,
                plans.get(id).title(),
                kind.name(),
                CycleViews.name(kind, page),
                phase,
                act,
                DAYS.get(act),
                act.equals("postpone") || act.equals("restart") || !left.isEmpty(),
                left,
                typed,
                errors);
    }

    private Phase phase(PlanId plan, PhaseKind kind) {
        return plans.find(plan)
                .filter(found -> cycles.find(plan).isPresent())
                .flatMap(found -> found.phase(kind))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable String filled(Map<String, String> typed, String field) {
        String value = typed.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
