package org.iltizam.dashboard.seats;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iltizam.committee.Renewal;
import org.iltizam.committee.Renewal.State;
import org.iltizam.committee.RenewalId;
import org.iltizam.committee.Renewals;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.TypedText;
import org.iltizam.web.Floodgate;
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

/** The public call for candidates, and applying. */
@Controller
class CallController {

    private static final Map<String, Integer> FIELDS =
            Map.of("name", 120, "association", 200, "email", 254, "motivation", 4000);

    private final Renewals renewals;
    private final Floodgate floodgate;
    private final Pages pages;

    CallController(Renewals renewals, Clock clock, Pages pages) {
        this.renewals = renewals;
        this.floodgate = Floodgate.ofARoom(clock);
        this.pages = pages;
    }

    @GetMapping("/calls/{renewal}")
    ModelAndView call(@PathVariable String renewal, HttpServletRequest request) {
        return page(published(renewal), request, Map.of(), Map.of());
    }

    @PostMapping("/calls/{renewal}")
    ModelAndView apply(
            @PathVariable String renewal,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @RequestParam Map<String, String> typed) {
        Renewal called = published(renewal);
        Page page = pages.titled(request, "seats.call.title");
        if (!floodgate.lets(request.getRemoteAddr())) {
            ModelAndView later = page(called, request, typed, Map.of("", page.text("refusal.tooManySent")));
            later.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return later;
        }
        Map<String, String> errors = new LinkedHashMap<>();
        FIELDS.forEach((field, longest) -> {
            String text = text(typed, field);
            if (text.isEmpty()) {
                errors.put(field, page.text("refusal.required"));
            } else if (text.length() > longest) {
                errors.put(field, page.text("refusal.tooLong", longest, text.length()));
            }
        });
        if (!errors.containsKey("email") && !text(typed, "email").matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            errors.put("email", page.text("refusal.malformed"));
        }
        if (errors.isEmpty()) {
            Outcome<Integer> outcome = renewals.apply(
                    called.id(),
                    text(typed, "name"),
                    text(typed, "association"),
                    text(typed, "email"),
                    text(typed, "motivation"));
            if (outcome instanceof Outcome.Done<Integer> done) {
                Pages.done(redirect, page.text("seats.call.done", String.valueOf(done.value())));
                return new ModelAndView("redirect:/calls/" + called.id());
            }
            errors.putAll(Refusals.at(outcome.refusals(), page));
        }
        ModelAndView again = page(called, request, typed, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private ModelAndView page(
            Renewal renewal, HttpServletRequest request, Map<String, String> typed, Map<String, String> errors) {
        return new ModelAndView(
                "dashboard/call",
                Map.of(
                        "page", pages.titled(request, "seats.call.title"),
                        "renewal", renewal,
                        "open", renewal.state() == State.CALLED,
                        "typed", typed,
                        "errors", errors));
    }

    private Renewal published(String renewal) {
        return renewals.find(new RenewalId(renewal))
                .filter(found -> found.closesAt() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String text(Map<String, String> typed, String name) {
        return name.equals("motivation") ? TypedText.readable(typed.get(name)) : TypedText.line(typed.get(name));
    }
}
