package org.iltizam.committee.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.iltizam.committee.Meetings;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.Outcome;
import org.iltizam.web.Conflict;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.KeptText;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting: who comes, what it is about, what came of it. */
@Controller
class MeetingController {

    private final MeetingPages content;
    private final Meetings meetings;
    private final Pages pages;
    private final CurrentPerson current;

    MeetingController(MeetingPages content, Meetings meetings, Pages pages, CurrentPerson current) {
        this.content = content;
        this.meetings = meetings;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/meetings/{id}")
    String meeting(@PathVariable String id, HttpServletRequest request, Model model) {
        show(id, request, model, Map.of());
        return "committee/meeting";
    }

    @PostMapping("/meetings/{id}/call-off")
    ModelAndView callOff(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        MeetingId meeting = new MeetingId(id);
        MeetingView before = content.view(meeting, current.get()).orElseThrow(MeetingController::notFound);
        if (!before.mayCallOff()) {
            throw new Conflict("The meeting is off or has minutes", KeptText.of(request), "/meetings/" + meeting);
        }
        Outcome<MeetingId> outcome = meetings.callOff(meeting, reason, current.id());
        if (outcome.isDone()) {
            Page page = pages.titled(request, "meeting.register.title");
            Pages.done(redirect, page.text(before.past() ? "meeting.notHeld.done" : "meeting.calledOff.done"));
            return new ModelAndView("redirect:/meetings/" + meeting);
        }
        Page page = pages.titled(request, "meeting.register.title");
        show(id, request, model, Refusals.at(outcome.refusals(), page));
        return new ModelAndView("committee/meeting", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @GetMapping("/public/meetings/{id}")
    String minutes(@PathVariable String id, HttpServletRequest request, Model model) {
        MeetingView view = content.published(new MeetingId(id)).orElseThrow(MeetingController::notFound);
        model.addAttribute("view", view);
        Page page = pages.titled(request, "meeting.register.title");
        model.addAttribute(
                "page",
                page.titled(view.meeting().title().shownIn(page.language()).text()));
        return "committee/minutes";
    }

    private void show(String id, HttpServletRequest request, Model model, Map<String, String> errors) {
        MeetingView view = content.view(new MeetingId(id), current.get()).orElseThrow(MeetingController::notFound);
        Page page = pages.titled(request, "meeting.register.title");
        String title = view.meeting().title().shownIn(page.language()).text();
        model.addAttribute("page", page.titled(title).wideOne());
        model.addAttribute("view", view);
        model.addAttribute("errors", errors);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
