package org.iltizam.committee.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.committee.Clash;
import org.iltizam.committee.Convening;
import org.iltizam.committee.Meetings;
import org.iltizam.plan.Plan;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.Outcome;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Convening a meeting: first with whom, then all the rest; clashes are shown before anybody is invited. */
@Controller
class ConveneController {

    private final ConvenePages content;
    private final ConveningReader reader;
    private final RegisterPages register;
    private final Meetings meetings;
    private final Pages pages;
    private final CurrentPerson current;

    ConveneController(
            ConvenePages content,
            ConveningReader reader,
            RegisterPages register,
            Meetings meetings,
            Pages pages,
            CurrentPerson current) {
        this.content = content;
        this.reader = reader;
        this.register = register;
        this.meetings = meetings;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/meetings/new")
    String fresh(ConveneForm form, HttpServletRequest request, Model model) {
        Page page = page(request);
        model.addAttribute("page", page);
        model.addAttribute("view", content.fresh(plan(form), form, page.messages()));
        return "committee/convene";
    }

    @PostMapping("/meetings")
    ModelAndView convene(ConveneForm form, HttpServletRequest request, RedirectAttributes redirect) {
        Page page = page(request);
        Plan plan = plan(form);
        Outcome<Convening> read = reader.read(plan, form, page.language());
        if (!(read instanceof Outcome.Done<Convening> convening)) {
            return again(page, plan, form, List.of(), Refusals.at(read.refusals(), page));
        }
        List<Clash> clashes = meetings.clashes(convening.value());
        if (!clashes.isEmpty()
                && !form.wereClashesShown()
                && meetings.convened(convening.value()).isEmpty()) {
            return again(page, plan, form, clashes, Map.of());
        }
        Outcome<MeetingId> outcome = meetings.convene(convening.value(), current.id());
        if (outcome instanceof Outcome.Done<MeetingId> done) {
            Pages.done(redirect, page.text("meeting.convene.done"));
            return new ModelAndView("redirect:/meetings/" + done.value());
        }
        return again(page, plan, form, clashes, Refusals.at(outcome.refusals(), page));
    }

    private ModelAndView again(
            Page page, Plan plan, ConveneForm form, List<Clash> clashes, Map<String, String> errors) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", page);
        model.put("view", content.again(plan, form, page.messages(), clashes, errors));
        HttpStatusCode status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return new ModelAndView("committee/convene", model, status);
    }

    private Plan plan(ConveneForm form) {
        return register.plan(form.plan()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page page(HttpServletRequest request) {
        return pages.titled(request, "meeting.convene.title").wideOne();
    }
}
