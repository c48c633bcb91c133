package org.iltizam.dashboard.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.iltizam.people.BodyAdministration;
import org.iltizam.people.Organisation;
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
class BodiesController {

    private final Pages pages;
    private final BodyViews views;
    private final BodyAdministration administration;
    private final CurrentPerson current;

    BodiesController(Pages pages, BodyViews views, BodyAdministration administration, CurrentPerson current) {
        this.pages = pages;
        this.views = views;
        this.administration = administration;
        this.current = current;
    }

    @GetMapping("/people/bodies")
    String list(@RequestParam(name = "q", defaultValue = "") String wanted, HttpServletRequest request, Model model) {
        Page page = pages.titled(request, "people.bodies.title").wideOne();
        model.addAttribute("page", page);
        model.addAttribute("view", views.list(wanted, page.messages()));
        return "dashboard/bodies";
    }

    @GetMapping("/people/bodies/new")
    ModelAndView fresh(HttpServletRequest request) {
        return form(pages.titled(request, "people.body.new.title"), Map.of(), Map.of());
    }

    @PostMapping("/people/bodies")
    ModelAndView add(
            @RequestParam Map<String, String> fields, HttpServletRequest request, RedirectAttributes redirect) {
        Page page = pages.titled(request, "people.body.new.title");
        Typed typed = new Typed(fields);
        OrganisationKind kind = Arrays.stream(OrganisationKind.values())
                .filter(one -> one.name().equals(typed.text("kind")))
                .findFirst()
                .orElse(null);
        Outcome<OrganisationId> outcome = administration.add(
                new OrganisationId(typed.text("id")), typed.name(), kind, current.id(), typed.text("reason"));
        if (outcome instanceof Outcome.Done<OrganisationId> done) {
            return done(redirect, page, "people.body.new.done", done.value());
        }
        ModelAndView again = form(page, fields, Refusals.at(outcome.refusals(), page));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    @GetMapping("/people/bodies/{id}")
    ModelAndView body(@PathVariable("id") String id, HttpServletRequest request) {
        return shown(find(id), request, Map.of(), Map.of());
    }

    @PostMapping("/people/bodies/{id}/{act:name|head}")
    ModelAndView act(
            @PathVariable("id") String id,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Organisation body = find(id);
        Page page = pages.of(request, "");
        Outcome<OrganisationId> outcome = on(body.id(), act, new Typed(fields));
        if (outcome.isDone()) {
            return done(redirect, page, "people.body." + act + ".done", body.id());
        }
        ModelAndView again = shown(
                body,
                request,
                fields,
                Refusals.at(outcome.refusals(), page, refusal -> PeopleController.field(act, refusal)));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private Outcome<OrganisationId> on(OrganisationId body, String act, Typed typed) {
        String reason = typed.text(act + "Reason");
        if (act.equals("name")) {
            return administration.rename(body, typed.name(), current.id(), reason);
        }
        String head = typed.filled("head");
        return administration.setHead(body, head == null ? null : new PersonId(head), current.id(), reason);
    }

    private static ModelAndView done(RedirectAttributes redirect, Page page, String key, OrganisationId id) {
        Pages.done(redirect, page.text(key));
        return new ModelAndView("redirect:/people/bodies/" + id);
    }

    private ModelAndView form(Page page, Map<String, String> typed, Map<String, String> errors) {
        return new ModelAndView(
                "dashboard/newBody",
                Map.of("page", page, "typed", typed, "kinds", views.kinds(page.messages()), "errors", errors));
    }

    private ModelAndView shown(
            Organisation body, HttpServletRequest request, Map<String, String> typed, Map<String, String> errors) {
        Page page = pages.of(request, "");
        Page titled = pages.of(request, body.name().shownIn(page.language()).text());
        return new ModelAndView(
                "dashboard/body",
                Map.of("page", titled, "view", views.one(body, titled.messages()), "typed", typed, "errors", errors));
    }

    private Organisation find(String id) {
        return views.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
