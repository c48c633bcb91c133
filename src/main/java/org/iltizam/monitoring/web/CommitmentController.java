package org.iltizam.monitoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.Commitments;
import org.iltizam.monitoring.KeepingEvidence;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.people.Role;
import org.iltizam.plan.Plan;
import org.iltizam.shared.CommitmentId;
import org.iltizam.web.Csv;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Adopted commitments and how far they are, for everybody. */
@Controller
class CommitmentController {

    private final Pages pages;
    private final CommitmentLists lists;
    private final CommitmentViews views;
    private final Commitments commitments;
    private final KeepingEvidence evidence;
    private final PlanReviews reviews;
    private final CurrentPerson current;

    CommitmentController(
            Pages pages,
            CommitmentLists lists,
            CommitmentViews views,
            Commitments commitments,
            KeepingEvidence evidence,
            PlanReviews reviews,
            CurrentPerson current) {
        this.pages = pages;
        this.lists = lists;
        this.views = views;
        this.commitments = commitments;
        this.evidence = evidence;
        this.reviews = reviews;
        this.current = current;
    }

    @GetMapping("/commitments")
    String list(
            HttpServletRequest request,
            Model model,
            @RequestParam(name = "plan", required = false) @Nullable String wanted,
            @RequestParam(defaultValue = "") String late) {
        Page page = pages.titled(request, "commitment.list.title");
        model.addAttribute("page", page);
        model.addAttribute(
                "view",
                lists.plan(wanted)
                        .map(plan -> lists.of(plan, late.equals("true"), page.messages()))
                        .orElse(null));
        Plan shown = lists.plan(wanted).orElse(null);
        model.addAttribute("reviews", shown == null ? List.of() : reviews.of(shown.id()));
        model.addAttribute(
                "coordinator",
                current.find().filter(reader -> reader.has(Role.COORDINATOR)).isPresent());
        return "monitoring/commitments";
    }

    @GetMapping("/commitments.csv")
    ResponseEntity<String> csv(
            HttpServletRequest request,
            @RequestParam(name = "plan", required = false) @Nullable String wanted,
            @RequestParam(defaultValue = "") String late) {
        Page page = pages.titled(request, "commitment.list.title");
        Plan plan = lists.plan(wanted).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", attachment(page.text("commitment.list.file") + ".csv"))
                .body(Csv.of(lists.csv(plan.id(), late.equals("true"), page.messages())));
    }

    @GetMapping("/commitments/{id}")
    String commitment(HttpServletRequest request, Model model, @PathVariable("id") String id) {
        Commitment commitment = find(id);
        Page page = page(request, commitment);
        model.addAttribute("page", page);
        model.addAttribute("view", views.of(commitment, current.find().orElse(null), Map.of(), Map.of(), page));
        return "monitoring/commitment";
    }

    /** Always a download: a browser must never run what somebody handed in. */
    @GetMapping("/commitments/{id}/evidence/{key}")
    ResponseEntity<byte[]> file(@PathVariable("id") String id, @PathVariable("key") String key) {
        Commitment commitment = find(id);
        boolean insider = current.find().isPresent();
        KeepingEvidence.Kept kept = evidence.open(commitment.id(), key, insider)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kept.mediaType()))
                .header("Content-Disposition", attachment(kept.content().name()))
                .header("X-Content-Type-Options", "nosniff")
                .body(kept.content().bytes());
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private Page page(HttpServletRequest request, Commitment commitment) {
        Page page = pages.of(request, "");
        return page.titled(page.text("commitment.number", String.valueOf(commitment.number())) + " · "
                + commitment.title().shownIn(page.language()).text());
    }

    private Commitment find(String id) {
        return commitments
                .find(new CommitmentId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
