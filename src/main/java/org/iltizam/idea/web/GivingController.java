package org.iltizam.idea.web;

import static org.iltizam.idea.web.IdeaForm.text;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.idea.IdeaThemes;
import org.iltizam.idea.NewIdea;
import org.iltizam.idea.Origin;
import org.iltizam.idea.Receipt;
import org.iltizam.idea.ReceivingIdeas;
import org.iltizam.plan.Plan;
import org.iltizam.shared.Language;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ThemeId;
import org.iltizam.shared.TypedDay;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Floodgate;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Giving an idea: by anybody, and by the coordinator for somebody else. The answer to a sent form is the receipt itself,
 * never a redirect: sending the page again gives the same receipt, and its code stands in no address.
 */
@Controller
class GivingController {

    private final GivePages content;
    private final IdeaPlans plans;
    private final IdeaThemes themes;
    private final ReceivingIdeas receiving;
    private final Floodgate floodgate;
    private final Pages pages;
    private final CurrentPerson current;

    GivingController(
            GivePages content,
            IdeaPlans plans,
            IdeaThemes themes,
            ReceivingIdeas receiving,
            IntakeLimits limits,
            Clock clock,
            Pages pages,
            CurrentPerson current) {
        this.content = content;
        this.plans = plans;
        this.themes = themes;
        this.receiving = receiving;
        this.floodgate = new Floodgate(limits.burst(), limits.perHour(), clock);
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/ideas/new")
    ModelAndView fresh(@RequestParam(required = false) @Nullable String plan, HttpServletRequest request) {
        return fresh(plan, false, request);
    }

    @GetMapping("/ideas/desk/new")
    ModelAndView freshForSomebody(@RequestParam(required = false) @Nullable String plan, HttpServletRequest request) {
        return fresh(plan, true, request);
    }

    @PostMapping("/ideas")
    ModelAndView give(IdeaForm form, HttpServletRequest request) {
        if (!floodgate.lets(request.getRemoteAddr())) {
            return again(form, false, List.of(Refusal.of("tooManyIdeas")), HttpStatus.TOO_MANY_REQUESTS, request);
        }
        return receive(form, Origin.PORTAL, null, null, request);
    }

    @PostMapping("/ideas/desk")
    ModelAndView giveForSomebody(IdeaForm form, HttpServletRequest request) {
        Origin origin = Origin.MEETING.name().equals(form.origin()) ? Origin.MEETING : Origin.PAPER;
        LocalDate day = TypedDay.read(text(form.receivedOn()));
        if (day == null) {
            return again(
                    form,
                    true,
                    List.of(Refusal.at("receivedOn", "required")),
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    request);
        }
        return receive(form, origin, day, current.id(), request);
    }

    private ModelAndView fresh(@Nullable String plan, boolean desk, HttpServletRequest request) {
        Page page = page(desk, request);
        return plans.plan(plan)
                .map(about -> shown("idea/give", page, content.fresh(about, desk, page), HttpStatus.OK))
                .orElseGet(() -> new ModelAndView("idea/none", Map.of("page", page)));
    }

    private ModelAndView receive(
            IdeaForm form, Origin origin, @Nullable LocalDate day, @Nullable PersonId by, HttpServletRequest request) {
        Plan plan = plan(form);
        Outcome<Receipt> outcome = receiving.receive(new NewIdea(
                text(form.key()),
                plan.id(),
                origin,
                Language.of(text(form.language())),
                theme(plan, form),
                text(form.title()),
                text(form.text()),
                form.senderEmail(),
                day,
                by));
        if (outcome instanceof Outcome.Done<Receipt> done) {
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("page", pages.titled(request, "idea.given.title"));
            model.put("receipt", done.value());
            model.put("desk", by != null);
            return new ModelAndView("idea/given", model, HttpStatus.CREATED);
        }
        return again(form, by != null, outcome.refusals(), HttpStatus.UNPROCESSABLE_ENTITY, request);
    }

    /** A theme that is not of the plan is none. */
    private @Nullable ThemeId theme(Plan plan, IdeaForm form) {
        return themes.of(plan.id()).stream()
                .map(IdeaThemes.IdeaTheme::id)
                .filter(id -> id.value().equals(form.theme()))
                .findFirst()
                .orElse(null);
    }

    private ModelAndView again(
            IdeaForm form, boolean desk, List<Refusal> refusals, HttpStatus status, HttpServletRequest request) {
        Page page = page(desk, request);
        return shown(
                "idea/give", page, content.again(plan(form), form, desk, Refusals.at(refusals, page), page), status);
    }

    private static ModelAndView shown(String template, Page page, GiveView view, HttpStatus status) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", page);
        model.put("view", view);
        return new ModelAndView(template, model, status);
    }

    private Plan plan(IdeaForm form) {
        return plans.plan(form.plan()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page page(boolean desk, HttpServletRequest request) {
        return pages.titled(request, desk ? "idea.give.deskTitle" : "idea.give.title");
    }
}
