package org.iltizam.idea.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.iltizam.committee.CommitteeDecisions;
import org.iltizam.committee.Decision;
import org.iltizam.idea.IdeaBatch;
import org.iltizam.idea.Ideas;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Answers that are or were before the committee together, for the committee. */
@Controller
class IdeaBatchController {

    private final Ideas ideas;
    private final CommitteeDecisions decisions;
    private final Pages pages;

    IdeaBatchController(Ideas ideas, CommitteeDecisions decisions, Pages pages) {
        this.ideas = ideas;
        this.decisions = decisions;
        this.pages = pages;
    }

    @GetMapping("/ideas/batches/{id}")
    String batch(@PathVariable String id, HttpServletRequest request, Model model) {
        IdeaBatch batch = (IdeaBatchId.isBatch(id)
                        ? ideas.batch(new IdeaBatchId(id))
                        : java.util.Optional.<IdeaBatch>empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Decision> votes = decisions.about(id);
        model.addAttribute("page", pages.titled(request, "idea.batch.title", String.valueOf(batch.number())));
        model.addAttribute("batch", batch);
        model.addAttribute("ideas", ideas.inBatch(batch.id()));
        model.addAttribute(
                "dissents",
                votes.stream()
                        .filter(decision -> decision.closedAt() != null)
                        .flatMap(decision -> decision.ballots().stream())
                        .map(Decision.Ballot::dissent)
                        .filter(java.util.Objects::nonNull)
                        .toList());
        return "idea/batch";
    }
}
