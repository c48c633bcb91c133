package org.iltizam.monitoring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iltizam.commitment.Commitment;
import org.iltizam.commitment.Commitments;
import org.iltizam.committee.MeetingSummary;
import org.iltizam.committee.Meetings;
import org.iltizam.monitoring.PlanReview;
import org.iltizam.monitoring.PlanReviews;
import org.iltizam.monitoring.ReviewState;
import org.iltizam.monitoring.ReviewVoice;
import org.iltizam.monitoring.ReviewVoices;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ReviewId;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Floodgate;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
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
    private final ReviewVoices voices;
    private final Commitments commitments;
    private final Meetings meetings;
    private final CurrentPerson current;
    private final Floodgate floodgate;

    ReviewController(
            Pages pages,
            PlanReviews reviews,
            ReviewVoices voices,
            Commitments commitments,
            Meetings meetings,
            CurrentPerson current,
            Clock clock) {
        this.pages = pages;
        this.reviews = reviews;
        this.voices = voices;
        this.commitments = commitments;
        this.meetings = meetings;
        this.current = current;
        this.floodgate = Floodgate.ofARoom(clock);
    }

    /** @param receipt shows the comment it was given for, alone */
    @GetMapping("/reviews/{id}")
    String review(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("id") String id,
            @RequestParam(name = "before", defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(name = "receipt", defaultValue = "") String receipt) {
        PlanReview review = find(id);
        List<ReviewVoice> shown = List.of();
        if (receipt.isBlank()) {
            shown = voices.before(review.id(), before);
        } else {
            shown = voices.byReceipt(review.id(), receipt).stream().toList();
            if (shown.isEmpty()) {
                response.setStatus(HttpStatus.NOT_FOUND.value());
            }
        }
        return show(request, model, review, shown, receipt, CommentForm.fresh(), Map.of());
    }

    @PostMapping("/reviews/{id}/comments")
    String comment(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            @PathVariable("id") String id,
            @RequestParam(name = "key", defaultValue = "") String key,
            @RequestParam(name = "author", defaultValue = "") String author,
            @RequestParam(name = "text", defaultValue = "") String text) {
        PlanReview review = find(id);
        Page page = pages.of(request, "");
        HttpStatus refused = HttpStatus.TOO_MANY_REQUESTS;
        Outcome<String> outcome = Outcome.refused("tooManySent");
        if (floodgate.lets(request.getRemoteAddr())) {
            refused = HttpStatus.UNPROCESSABLE_ENTITY;
            outcome = voices.give(review.id(), key, author, text);
        }
        if (outcome instanceof Outcome.Done<String> done) {
            Pages.done(redirect, page.text("review.comment.received", done.value()));
            return "redirect:/reviews/" + review.id() + "?receipt=" + done.value() + "#comments";
        }
        Map<String, String> errors = Refusals.at(outcome.refusals(), page);
        response.setStatus(refused.value());
        CommentForm typed = new CommentForm(key, author, text);
        return show(request, model, review, voices.latest(review.id()), "", typed, errors);
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
        if (outcome.isDone()) {
            Pages.done(redirect, page.text("review.begun"));
        } else {
            Pages.refused(redirect, Refusals.words(outcome.refusals().get(0), page));
        }
        return "redirect:/commitments?plan="
                + java.net.URLEncoder.encode(plan, java.nio.charset.StandardCharsets.UTF_8);
    }

    private String show(
            HttpServletRequest request,
            Model model,
            PlanReview review,
            List<ReviewVoice> shown,
            String receipt,
            CommentForm typed,
            Map<String, String> errors) {
        boolean isPublic = review.state() != ReviewState.ASSESSING;
        Map<String, LocalizedText> titles = commitments.of(review.plan()).stream()
                .collect(Collectors.toMap(commitment -> commitment.id().value(), Commitment::title));
        model.addAttribute(
                "page", pages.titled(request, "review.title." + review.id().kind()));
        model.addAttribute("review", review);
        model.addAttribute("open", reviews.open(review));
        model.addAttribute("titles", titles);
        model.addAttribute("amendments", isPublic ? reviews.amendments(review.id()) : List.of());
        model.addAttribute("voices", isPublic ? shown : List.of());
        model.addAttribute("receipt", receipt);
        model.addAttribute(
                "earlier",
                shown.size() < ReviewVoices.PAGE
                        ? null
                        : shown.get(shown.size() - 1).place());
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
