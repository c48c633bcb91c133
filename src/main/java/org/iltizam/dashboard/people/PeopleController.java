package org.iltizam.dashboard.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.iltizam.people.PeopleAdministration;
import org.iltizam.people.Person;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is who: the list, a new person, and what an administrator may change about one. */
@Controller
class PeopleController {

    private static final String ROLES = "roles";

    private final Pages pages;
    private final PeopleViews views;
    private final PeopleAdministration administration;
    private final ActingOnPeople acting;
    private final CurrentPerson current;

    PeopleController(
            Pages pages,
            PeopleViews views,
            PeopleAdministration administration,
            ActingOnPeople acting,
            CurrentPerson current) {
        this.pages = pages;
        this.views = views;
        this.administration = administration;
        this.acting = acting;
        this.current = current;
    }

    @GetMapping("/people")
    String list(@RequestParam(name = "q", defaultValue = "") String wanted, HttpServletRequest request, Model model) {
        Page page = pages.titled(request, "people.title").wideOne();
        model.addAttribute("page", page);
        model.addAttribute("view", views.list(wanted, page.messages()));
        return "dashboard/people";
    }

    @GetMapping("/people/new")
    ModelAndView fresh(HttpServletRequest request) {
        return form(pages.titled(request, "people.new.title"), Map.of(), List.of(), Map.of());
    }

    @PostMapping("/people")
    ModelAndView add(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Page page = pages.titled(request, "people.new.title");
        Outcome<PersonId> outcome = acting.add(typed, current.id());
        if (outcome instanceof Outcome.Done<PersonId> done) {
            return done(redirect, page, "people.new.done", done.value());
        }
        ModelAndView again = form(
                page,
                typed.toSingleValueMap(),
                typed.getOrDefault(ROLES, List.of()),
                Refusals.at(outcome.refusals(), page));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    @GetMapping("/people/{id}")
    ModelAndView person(@PathVariable("id") String id, HttpServletRequest request) {
        return shown(find(id), request, Map.of(), null, Map.of());
    }

    @PostMapping("/people/{id}/{act:roles|correction|password|identity|deactivation}")
    ModelAndView act(
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Person person = find(id);
        Page page = pages.of(request, "");
        Outcome<PersonId> outcome = acting.on(person, act, typed, current.id());
        if (outcome.isDone()) {
            return done(redirect, page, "people.act." + act + ".done", person.id());
        }
        ModelAndView again = shown(
                person,
                request,
                typed.toSingleValueMap(),
                ROLES.equals(act) ? typed.getOrDefault(ROLES, List.of()) : null,
                Refusals.at(outcome.refusals(), page, refusal -> field(act, refusal)));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private static ModelAndView done(RedirectAttributes redirect, Page page, String key, PersonId id) {
        Pages.done(redirect, page.text(key));
        return new ModelAndView("redirect:/people/" + id);
    }

    private ModelAndView form(Page page, Map<String, String> typed, List<String> roles, Map<String, String> errors) {
        return new ModelAndView(
                "dashboard/newPerson",
                Map.of(
                        "page",
                        page,
                        "typed",
                        typed,
                        ROLES,
                        roles,
                        "organisations",
                        views.organisations(page.messages()),
                        "languages",
                        views.languages(page.messages()),
                        "errors",
                        errors));
    }

    /** @param ticked roles as they were sent and refused; null where those that the person has are shown */
    private ModelAndView shown(
            Person person,
            HttpServletRequest request,
            Map<String, String> typed,
            @Nullable List<String> ticked,
            Map<String, String> errors) {
        Page page = pages.of(request, "");
        Page titled = page.titled(person.name().shownIn(page.language()).text());
        PeopleView.One view = views.one(person, administration.changes(person.id()), titled.messages());
        return new ModelAndView(
                "dashboard/person",
                Map.of(
                        "page",
                        titled,
                        "view",
                        view,
                        "organisations",
                        views.organisations(titled.messages()),
                        "languages",
                        views.languages(titled.messages()),
                        "typed",
                        typed,
                        ROLES,
                        ticked == null ? view.roles() : ticked,
                        "errors",
                        errors));
    }

    private Person find(String id) {
        return views.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * Several forms of the page have a reason: that of the form {@code roles} is {@code rolesReason}. What is wrong
     * about roles is about the whole of a form that has none to choose.
     */
    static String field(String form, Refusal refusal) {
        if ("reason".equals(refusal.field())) {
            return form + "Reason";
        }
        return ROLES.equals(refusal.field()) && !ROLES.equals(form) ? "" : Refusals.field(refusal);
    }
}
