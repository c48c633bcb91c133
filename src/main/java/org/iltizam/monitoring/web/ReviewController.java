package org.iltizam.monitoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.Commitments;
import org.iltizam.committee.MeetingSummary;
import org.iltizam.committee.Meetings;
import org.iltizam.monitoring.PlanReview;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.monitoring.ReviewState;
import org.iltizam.monitoring.WritingReviews;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.ReviewId;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draft of a review and its comments, for everybody; the coordinator begins one. */
@Controller
class ReviewController {

    private final Pages pages;
    private final PlanReviews reviews;
    private final WritingReviews writing;
    private final Commitments commitments;
    private final Meetings meetings;
    private final CurrentPerson current;

    ReviewController(
            Pages pages,
            PlanReviews reviews,
            WritingReviews writing,
            Commitments commitments,
            Meetings meetings,
            CurrentPerson current) {
        this.pages = pages;
        this.reviews = reviews;
        this.writing = writing;
        this.commitments = commitments;
        this.meetings = meetings;
        this.current = current;
    }

    @GetMapping("/reviews/{id}")
    String review(HttpServletRequest request, Model model, @PathVariable("id") String id) {
        return show(request, model, find(id), Map.of(), "");
    }

    @PostMapping("/reviews/{id}/comments")
    String comment(
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect,
            jakarta.servlet.http.HttpServletResponse response,
            @PathVariable("id") String id,
            @RequestParam(name = "author", defaultValue = "") String author,
            @RequestParam(name = "text", defaultValue = "") String text) {
        PlanReview review = find(id);
        String name = author.strip();
        Outcome<String> outcome = writing.comment(
                review.id(), name.isEmpty() ? null : name.substring(0, Math.min(100, name.length())), text);
        Page page = pages.of(request, "");
        if (outcome instanceof Outcome.Done<String> done) {
            redirect.addFlashAttribute(
                    Pages.FLASH,
                    new Page.Flash(Page.Flash.Kind.DONE, page.text("review.comment.received", done.value())));
            return "redirect:/reviews/" + review.id();
        }
        Map<String, String> errors = new LinkedHashMap<>();
        for (Refusal refusal : outcome.refusals()) {
            errors.put(
                    Objects.requireNonNullElse(refusal.field(), ""),
                    page.text("refusal." + refusal.code(), refusal.args().toArray()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(request, model, review, errors, text);
    }

    @PostMapping("/reviews")
    String begin(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @RequestParam(name = "plan", defaultValue = "") String plan,
            @RequestParam(name = "kind", defaultValue = "") String kind) {
        PlanId about = new PlanId(plan);
        ReviewId id = kind.equals("refresh") ? ReviewId.refresh(about) : ReviewId.assessment(about);
        Outcome<ReviewId> outcome = reviews.ask(id, current.id());
        Page page = pages.of(request, "");
        redirect.addFlashAttribute(
                Pages.FLASH,
                outcome.isDone()
                        ? new Page.Flash(Page.Flash.Kind.DONE, page.text("review.begun"))
                        : new Page.Flash(
                                Page.Flash.Kind.REFUSED,
                                page.text("refusal." + outcome.refusals().get(0).code())));
        return "redirect:/commitments?plan="
                + java.net.URLEncoder.encode(plan, java.nio.charset.StandardCharsets.UTF_8);
    }

    private String show(
            HttpServletRequest request, Model model, PlanReview review, Map<String, String> errors, String typed) {
        boolean isPublic = review.state() != ReviewState.ASSESSING;
        Map<String, LocalizedText> titles = commitments.of(review.plan()).stream()
                .collect(Collectors.toMap(commitment -> commitment.id().value(), Commitment::title));
        model.addAttribute(
                "page", pages.titled(request, "review.title." + review.id().kind()));
        model.addAttribute("review", review);
        model.addAttribute("open", reviews.open(review));
        model.addAttribute("titles", titles);
        model.addAttribute("amendments", isPublic ? reviews.amendments(review.id()) : java.util.List.of());
        model.addAttribute("voices", isPublic ? reviews.voices(review.id()) : java.util.List.of());
        model.addAttribute("meetingAt", meetingAt(review));
        model.addAttribute("errors", errors);
        model.addAttribute("typed", typed);
        return "monitoring/review";
    }

    private @Nullable Instant meetingAt(PlanReview review) {
        MeetingId meeting = review.meeting();
        if (meeting == null || review.state() != ReviewState.PUBLISHED) {
            return null;
        }
        MeetingSummary summary = meetings.summary(meeting).orElse(null);
        return summary == null ? null : summary.startsAt();
    }

    private PlanReview find(String id) {
        if (!ReviewId.isReview(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return reviews.find(new ReviewId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
