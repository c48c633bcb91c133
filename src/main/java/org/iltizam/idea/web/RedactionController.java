package org.iltizam.idea.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaText;
import org.iltizam.idea.Ideas;
import org.iltizam.idea.RedactingIdeas;
import org.iltizam.idea.Redaction;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Outcome;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking something out of an idea that everybody can read already. */
@Controller
class RedactionController {

    private final Ideas ideas;
    private final RedactingIdeas redacting;
    private final CurrentPerson current;
    private final Pages pages;

    RedactionController(Ideas ideas, RedactingIdeas redacting, CurrentPerson current, Pages pages) {
        this.ideas = ideas;
        this.redacting = redacting;
        this.current = current;
        this.pages = pages;
    }

    @PostMapping("/ideas/{id}/redaction")
    ModelAndView redact(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Idea idea = (IdeaId.isIdea(id) ? ideas.find(new IdeaId(id)) : java.util.Optional.<Idea>empty())
                .filter(found -> found.state().isPublic())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        IdeaText text = new IdeaText(typed.getOrDefault("title", ""), typed.getOrDefault("text", ""));
        Outcome<IdeaId> outcome = redacting.redact(idea.id(), text, why(typed.get("redaction")), current.id());
        Page page = pages.titled(request, "idea.one.title", String.valueOf(idea.number()));
        if (outcome.isDone()) {
            Pages.done(redirect, page.text("idea.redact.done"));
            return new ModelAndView("redirect:/ideas/" + id);
        }
        ModelAndView again = new ModelAndView(
                "idea/one",
                Map.of(
                        "page",
                        page,
                        "idea",
                        idea,
                        "members",
                        ideas.groupedWith(idea.id()),
                        "redacting",
                        true,
                        "typed",
                        typed,
                        "errors",
                        Refusals.at(outcome.refusals(), page)));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private static @Nullable Redaction why(@Nullable String typed) {
        return Arrays.stream(Redaction.values())
                .filter(reason -> reason.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
