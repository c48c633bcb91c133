package org.iltizam.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iltizam.consultation.AdoptingPlan;
import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.web.CurrentPerson;
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

/** How the plan was adopted, and which cards still await a reason; the coordinator gives it here. */
@Controller
class AdoptionController {

    private final AdoptionPages content;
    private final AdoptingPlan adopting;
    private final Pages pages;
    private final CurrentPerson current;

    AdoptionController(AdoptionPages content, AdoptingPlan adopting, Pages pages, CurrentPerson current) {
        this.content = content;
        this.adopting = adopting;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/adoption")
    ModelAndView adoption(@RequestParam(required = false) @Nullable String plan, HttpServletRequest request) {
        return show(plan, Map.of(), Map.of(), request, HttpStatus.OK);
    }

    @PostMapping("/adoption/{card}/reason")
    ModelAndView explain(
            @PathVariable String card,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (!CardId.isCard(card)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        CardId id = new CardId(card);
        LocalizedText reason =
                new LocalizedText(text(typed, "reasonAr"), text(typed, "reasonFr"), text(typed, "reasonEn"));
        Outcome<CardId> outcome = adopting.explain(id, reason, current.id());
        Page page = pages.titled(request, "adoption.title");
        if (outcome.isDone()) {
            Pages.done(redirect, page.text("adoption.explain.done"));
            return new ModelAndView("redirect:/adoption?plan=" + id.plan());
        }
        Map<String, String> errors = Refusals.at(
                outcome.refusals(), page, refusal -> refusal.field() == null ? "" : refusal.field() + "-" + card);
        Map<String, String> kept = new LinkedHashMap<>();
        typed.forEach((field, value) -> kept.put(field + "-" + card, value));
        return show(id.plan().value(), kept, errors, request, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView show(
            @Nullable String plan,
            Map<String, String> typed,
            Map<String, String> errors,
            HttpServletRequest request,
            HttpStatus status) {
        Page page = pages.titled(request, "adoption.title");
        AdoptionView view = content.view(plan, current.find().orElse(null), page.messages())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(
                "consultation/adoption", Map.of("page", page, "view", view, "typed", typed, "errors", errors), status);
    }

    private static @Nullable String text(Map<String, String> typed, String name) {
        String text = typed.getOrDefault(name, "").strip();
        return text.isEmpty() ? null : text;
    }
}
