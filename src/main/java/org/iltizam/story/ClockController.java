package org.iltizam.story;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.iltizam.people.Role;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Refusal;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.iltizam.workflow.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The clock of the story: anybody signed in sees it, the coordinator moves it. */
@Controller
@Profile("story")
class ClockController {

    private final ClockControl clock;
    private final Pages pages;
    private final CurrentPerson current;
    private final Subjects subjects;

    ClockController(ClockControl clock, Pages pages, CurrentPerson current, Subjects subjects) {
        this.clock = clock;
        this.subjects = subjects;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/clock")
    ModelAndView show(HttpServletRequest request) {
        return page(request, "", Map.of());
    }

    @PostMapping("/clock")
    ModelAndView move(HttpServletRequest request, @RequestParam String day, RedirectAttributes next) {
        Page page = pages.titled(request, "story.clock.title");
        LocalDate wanted = parse(day);
        Outcome<ClockControl.Move> outcome =
                wanted == null ? Outcome.refused(List.of(Refusal.at("day", "dateMalformed"))) : clock.moveTo(wanted);
        if (outcome instanceof Outcome.Done<ClockControl.Move> done) {
            String told = page.text(
                    "story.clock.moved",
                    page.dates().weekday(done.value().to()),
                    done.value().happened().size());
            Pages.done(next, told);
            return new ModelAndView("redirect:/clock");
        }
        Map<String, String> errors = Refusals.at(outcome.refusals(), page, refusal -> "day");
        ModelAndView refused = page(request, day, errors);
        refused.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return refused;
    }

    private ModelAndView page(HttpServletRequest request, String typed, Map<String, String> errors) {
        Page page = pages.titled(request, "story.clock.title");
        ModelAndView view = new ModelAndView("story/clock");
        view.addObject("page", page);
        view.addObject("view", ClockView.of(clock, subjects, page, current.get().has(Role.COORDINATOR)));
        view.addObject("typed", typed.isEmpty() ? clock.nextWorkingDay().toString() : typed);
        view.addObject("errors", errors);
        return view;
    }

    private static @Nullable LocalDate parse(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
