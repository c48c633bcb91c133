package org.iltizam.dashboard.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.iltizam.people.Organisation;
import org.iltizam.people.OrganisationAdministration;
import org.iltizam.people.OrganisationKind;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.web.CurrentPerson;
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

/** Institutions and associations: the list, a new one, its name and its head. */
@Controller
class OrganisationsController {

    private final Pages pages;
    private final OrganisationViews views;
    private final OrganisationAdministration administration;
    private final CurrentPerson current;

    OrganisationsController(
            Pages pages, OrganisationViews views, OrganisationAdministration administration, CurrentPerson current) {
        this.pages = pages;
        this.views = views;
        this.administration = administration;
        this.current = current;
    }

    @GetMapping("/people/organisations")
    String list(@RequestParam(name = "q", defaultValue = "") String wanted, HttpServletRequest request, Model model) {
        Page page = pages.titled(request, "people.organisations.title").wideOne();
        model.addAttribute("page", page);
        model.addAttribute("view", views.list(wanted, page.messages()));
        return "dashboard/organisations";
    }

    @GetMapping("/people/organisations/new")
    ModelAndView fresh(HttpServletRequest request) {
        return form(pages.titled(request, "people.organisation.new.title"), Map.of(), Map.of());
    }

    @PostMapping("/people/organisations")
    ModelAndView add(
            @RequestParam Map<String, String> fields, HttpServletRequest request, RedirectAttributes redirect) {
        Page page = pages.titled(request, "people.organisation.new.title");
        Typed typed = new Typed(fields);
        OrganisationKind kind = Arrays.stream(OrganisationKind.values())
                .filter(one -> one.name().equals(typed.text("kind")))
                .findFirst()
                .orElse(null);
        Outcome<OrganisationId> outcome = administration.add(
                new OrganisationId(typed.text("id")), typed.name(), kind, current.id(), typed.text("reason"));
        if (outcome instanceof Outcome.Done<OrganisationId> done) {
            return done(redirect, page, "people.organisation.new.done", done.value());
        }
        ModelAndView again = form(page, fields, Refusals.at(outcome.refusals(), page));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    @GetMapping("/people/organisations/{id}")
    ModelAndView organisation(@PathVariable("id") String id, HttpServletRequest request) {
        return shown(find(id), request, Map.of(), Map.of());
    }

    @PostMapping("/people/organisations/{id}/{act:name|head}")
    ModelAndView act(
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Organisation organisation = find(id);
        Page page = pages.of(request, "");
        Outcome<OrganisationId> outcome = on(organisation.id(), act, new Typed(fields));
        if (outcome.isDone()) {
            return done(redirect, page, "people.organisation." + act + ".done", organisation.id());
        }
        ModelAndView again = shown(
                organisation,
                request,
                fields,
                Refusals.at(outcome.refusals(), page, refusal -> PeopleController.field(act, refusal)));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private Outcome<OrganisationId> on(OrganisationId organisation, String act, Typed typed) {
        String reason = typed.text(act + "Reason");
        if (act.equals("name")) {
            return administration.rename(organisation, typed.name(), current.id(), reason);
        }
        String head = typed.filled("head");
        return administration.setHead(organisation, head == null ? null : new PersonId(head), current.id(), reason);
    }

    private static ModelAndView done(RedirectAttributes redirect, Page page, String key, OrganisationId id) {
        Pages.done(redirect, page.text(key));
        return new ModelAndView("redirect:/people/organisations/" + id);
    }

    private ModelAndView form(Page page, Map<String, String> typed, Map<String, String> errors) {
        return new ModelAndView(
                "dashboard/newOrganisation",
                Map.of("page", page, "typed", typed, "kinds", views.kinds(page.messages()), "errors", errors));
    }

    private ModelAndView shown(
            Organisation organisation,
            HttpServletRequest request,
            Map<String, String> typed,
            Map<String, String> errors) {
        Page page = pages.of(request, "");
        Page titled = page.titled(organisation.name().shownIn(page.language()).text());
        return new ModelAndView(
                "dashboard/organisation",
                Map.of(
                        "page",
                        titled,
                        "view",
                        views.one(organisation, titled.messages()),
                        "typed",
                        typed,
                        "errors",
                        errors));
    }

    private Organisation find(String id) {
        return views.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
