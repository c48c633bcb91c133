package org.iltizam.monitoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.Commitments;
import org.iltizam.commitment.WeighingMilestones;
import org.iltizam.people.Person;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Outcome;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lead of a commitment says what each of its milestones counts. */
@Controller
class WeightController {

    private static final String FIELD = "weight";

    private final Pages pages;
    private final Commitments commitments;
    private final CommitmentViews views;
    private final WeighingMilestones weighing;
    private final CurrentPerson current;

    WeightController(
            Pages pages,
            Commitments commitments,
            CommitmentViews views,
            WeighingMilestones weighing,
            CurrentPerson current) {
        this.pages = pages;
        this.commitments = commitments;
        this.views = views;
        this.weighing = weighing;
        this.current = current;
    }

    @PostMapping("/commitments/{id}/weights")
    ModelAndView weigh(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed) {
        Commitment commitment = commitments
                .find(new CommitmentId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Person reader = current.get();
        if (!CommitmentViews.mayAct(commitment, reader)) {
            throw new AccessDeniedException("Another lead's commitment");
        }
        Outcome<CommitmentId> outcome = weighing.weigh(
                commitment.id(),
                weights(typed),
                typed.getOrDefault("weightReason", "").strip(),
                reader.id());
        Page page = pages.of(request, "");
        if (outcome.isDone()) {
            Pages.done(redirect, page.text("commitment.weights.done"));
            return new ModelAndView("redirect:/commitments/" + commitment.id());
        }
        Map<String, String> errors = Refusals.at(outcome.refusals(), page);
        Page again = page.titled(commitment.title().shownIn(page.language()).text());
        ModelAndView view = new ModelAndView(
                "monitoring/commitment",
                Map.of("page", again, "view", views.of(commitment, reader, typed, errors, again)));
        view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }

    private static Map<Integer, String> weights(Map<String, String> typed) {
        Map<Integer, String> weights = new LinkedHashMap<>();
        typed.forEach((field, value) -> {
            if (field.matches(FIELD + "\\d{1,4}")) {
                weights.put(Integer.valueOf(field.substring(FIELD.length())), value);
            }
        });
        return weights;
    }
}
