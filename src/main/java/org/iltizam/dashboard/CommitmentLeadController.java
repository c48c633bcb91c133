package org.iltizam.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.Commitments;
import org.iltizam.commitment.NamingCommitmentLeads;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Refusal;
import org.iltizam.timeline.RecordTexts;
import org.iltizam.timeline.Timeline;
import org.iltizam.web.Conflict;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.KeptText;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator names another lead of an adopted commitment, or another deputy, and reads what happened to it. */
@Controller
class CommitmentLeadController {

    private static final Set<String> OVERTAKEN = Set.of("commitmentWithdrawn", "leadNamedMeanwhile");

    private final Pages pages;
    private final Commitments commitments;
    private final NamingCommitmentLeads naming;
    private final Names names;
    private final Timeline timeline;
    private final RecordTexts sentences;
    private final CurrentPerson current;

    CommitmentLeadController(
            Pages pages,
            Commitments commitments,
            NamingCommitmentLeads naming,
            Names names,
            Timeline timeline,
            RecordTexts sentences,
            CurrentPerson current) {
        this.pages = pages;
        this.commitments = commitments;
        this.naming = naming;
        this.names = names;
        this.timeline = timeline;
        this.sentences = sentences;
        this.current = current;
    }

    @GetMapping("/commitments/{id}/lead")
    ModelAndView form(HttpServletRequest request, @PathVariable("id") String id) {
        Commitment commitment = find(id);
        return naming.never(commitment) == null
                ? form(commitment, page(request), Map.of(), Map.of())
                : new ModelAndView("redirect:/commitments/" + commitment.id());
    }

    @PostMapping("/commitments/{id}/lead")
    ModelAndView name(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> typed) {
        Commitment commitment = find(id);
        Page page = page(request);
        Outcome<CommitmentId> outcome = naming.name(
                commitment.id(),
                NamedLead.before(typed),
                NamedLead.wanted(typed),
                typed.getOrDefault(NamedLead.REASON, "").strip(),
                current.id());
        if (outcome.isDone()) {
            Pages.done(redirect, page.text("card.act.lead.done"));
            return new ModelAndView("redirect:/commitments/" + commitment.id() + "/lead");
        }
        outcome.refusals().stream()
                .map(Refusal::code)
                .filter(OVERTAKEN::contains)
                .findFirst()
                .ifPresent(code -> {
                    throw new Conflict(
                            code,
                            KeptText.of(NamedLead.readable(typed, names, page), NamedLead.labels(page)),
                            "/commitments/" + commitment.id());
                });
        Map<String, String> errors = Refusals.at(outcome.refusals(), page, NamedLead::field);
        ModelAndView again = form(find(id), page, typed, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private ModelAndView form(Commitment commitment, Page page, Map<String, String> typed, Map<String, String> errors) {
        return new ModelAndView(
                "dashboard/commitmentLead",
                Map.of(
                        "page",
                        page,
                        "commitment",
                        commitment,
                        "leads",
                        NamedLead.choices(
                                commitment.leadership(), naming.candidates(commitment), names, page.messages()),
                        "typed",
                        typed,
                        "errors",
                        errors,
                        "record",
                        sentences.lines(timeline.of(commitment.id().value()), page.messages(), page.dates())));
    }

    private Page page(HttpServletRequest request) {
        return pages.titled(request, "card.act.lead.title");
    }

    private Commitment find(String id) {
        return commitments
                .find(new CommitmentId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
