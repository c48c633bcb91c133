package org.iltizam.idea.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.iltizam.idea.Followed;
import org.iltizam.idea.IdeaText;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.ModeratingIdeas;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Outcome;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What became of an idea, for who holds its receipt. The code is sent, never part of an address. */
@Controller
class ReceiptController {

    private final Ideas ideas;
    private final ModeratingIdeas moderating;
    private final Pages pages;

    ReceiptController(Ideas ideas, ModeratingIdeas moderating, Pages pages) {
        this.ideas = ideas;
        this.moderating = moderating;
        this.pages = pages;
    }

    @GetMapping("/ideas/receipt")
    ModelAndView ask(HttpServletRequest request) {
        return new ModelAndView("idea/receipt", model("", Map.of(), request));
    }

    @PostMapping("/ideas/receipt")
    ModelAndView follow(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        Optional<Followed> found = ideas.followed(code);
        if (found.isEmpty()) {
            return unknown(code, request);
        }
        return followed(code, found.get(), Map.of(), false, HttpStatus.OK, request);
    }

    @PostMapping("/ideas/receipt/edit")
    ModelAndView edit(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request) {
        IdeaText edited = new IdeaText(title, text);
        Outcome<IdeaId> outcome = moderating.edit(code, edited);
        Optional<Followed> found = ideas.followed(code);
        if (found.isEmpty()) {
            return unknown(code, request);
        }
        if (outcome.isDone()) {
            return followed(code, found.get(), Map.of(), true, HttpStatus.OK, request);
        }
        Followed typed = new Followed(found.get().idea(), edited, found.get().note());
        Page page = pages.titled(request, "idea.receipt.title");
        Map<String, String> errors = Refusals.at(outcome.refusals(), page);
        return followed(code, typed, errors, false, HttpStatus.UNPROCESSABLE_ENTITY, request);
    }

    private ModelAndView unknown(String code, HttpServletRequest request) {
        Page page = pages.titled(request, "idea.receipt.title");
        String typed = code.substring(0, Math.min(code.length(), 40));
        return new ModelAndView(
                "idea/receipt",
                model(typed, Map.of("code", page.text("refusal.receiptUnknown")), request),
                HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView followed(
            String code,
            Followed followed,
            Map<String, String> errors,
            boolean edited,
            HttpStatus status,
            HttpServletRequest request) {
        Map<String, Object> model = model(code, errors, request);
        model.put("followed", followed);
        model.put("edited", edited);
        return new ModelAndView("idea/followed", model, status);
    }

    private Map<String, Object> model(String code, Map<String, String> errors, HttpServletRequest request) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", pages.titled(request, "idea.receipt.title"));
        model.put("code", code);
        model.put("errors", errors);
        return model;
    }
}
