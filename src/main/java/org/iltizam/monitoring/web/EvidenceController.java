package org.iltizam.monitoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.iltizam.commitment.AdoptingCards;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.Commitments;
import org.iltizam.monitoring.FileContent;
import org.iltizam.monitoring.KeepingEvidence;
import org.iltizam.people.Person;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.ReportId;
import org.iltizam.shared.TypedDay;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a lead hands in for a commitment, and what the coordinator notes about it. */
@Controller
class EvidenceController {

    private final Pages pages;
    private final Commitments commitments;
    private final CommitmentViews views;
    private final KeepingEvidence evidence;
    private final AdoptingCards adopting;
    private final CurrentPerson current;

    EvidenceController(
            Pages pages,
            Commitments commitments,
            CommitmentViews views,
            KeepingEvidence evidence,
            AdoptingCards adopting,
            CurrentPerson current) {
        this.pages = pages;
        this.commitments = commitments;
        this.views = views;
        this.evidence = evidence;
        this.adopting = adopting;
        this.current = current;
    }

    @PostMapping("/commitments/{id}/evidence")
    ModelAndView add(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable("id") String id,
            @RequestParam(name = "milestone", defaultValue = "") String milestone,
            @RequestParam(name = "madeOn", defaultValue = "") String madeOn,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        Commitment commitment = find(id);
        Person reader = current.get();
        if (!CommitmentViews.mayAct(commitment, reader)) {
            throw new AccessDeniedException("Another lead's commitment");
        }
        FileContent content = file == null
                ? new FileContent("", new byte[0])
                : new FileContent(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        int number = milestone.matches("\\d{1,4}") ? Integer.parseInt(milestone) : 0;
        Outcome<ReportId> outcome = evidence.file(commitment.id(), number, content, TypedDay.read(madeOn), reader.id());
        Page page = pages.of(request, "");
        if (outcome.isDone()) {
            Pages.done(redirect, page.text("commitment.evidence.added"));
            return new ModelAndView("redirect:/commitments/" + commitment.id());
        }
        Map<String, String> errors = Refusals.at(outcome.refusals(), page);
        Page again = page.titled(commitment.title().shownIn(page.language()).text());
        ModelAndView view = new ModelAndView(
                "monitoring/commitment",
                Map.of(
                        "page",
                        again,
                        "view",
                        views.of(commitment, reader, Map.of("milestone", milestone, "madeOn", madeOn), errors, again)));
        view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }

    @PostMapping("/commitments/{id}/ogp-id")
    String ogpId(@PathVariable("id") String id, @RequestParam(name = "ogpId", defaultValue = "") String ogpId) {
        Commitment commitment = find(id);
        String trimmed = ogpId.strip();
        if (trimmed.matches("[A-Za-z0-9-]{2,20}")) {
            adopting.ogpId(commitment.id(), trimmed, current.id());
        }
        return "redirect:/commitments/" + commitment.id();
    }

    private Commitment find(String id) {
        return commitments
                .find(new CommitmentId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
