package org.iltizam.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.commitment.RegisteringProposals;
import org.iltizam.commitment.RegisteringProposals.Proposal;
import org.iltizam.people.People;
import org.iltizam.people.Role;
import org.iltizam.shared.CardId;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.OrganisationId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Names;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator registers a proposed commitment; its lead then gets the draft to write. */
@Controller
class NewCardController {

    private static final int LONGEST_TITLE = 300;

    private final Pages pages;
    private final RegisteringProposals registering;
    private final People people;
    private final Names names;
    private final CurrentPerson current;
    private final CurrentPlan plan;

    NewCardController(
            Pages pages,
            RegisteringProposals registering,
            People people,
            Names names,
            CurrentPerson current,
            CurrentPlan plan) {
        this.pages = pages;
        this.registering = registering;
        this.people = people;
        this.names = names;
        this.current = current;
        this.plan = plan;
    }

    @GetMapping("/cards/new")
    ModelAndView form(HttpServletRequest request) {
        return form(page(request), Map.of(), Map.of());
    }

    @PostMapping("/cards/new")
    ModelAndView register(
            HttpServletRequest request, RedirectAttributes redirect, @RequestParam Map<String, String> typed) {
        Page page = page(request);
        Outcome<CardId> outcome = register(typed);
        if (outcome instanceof Outcome.Done<CardId> done) {
            Pages.done(
                    redirect,
                    page.text("card.new.done", String.valueOf(done.value().number())));
            return new ModelAndView("redirect:/cards/" + done.value());
        }
        Map<String, String> errors = Refusals.at(outcome.refusals(), page);
        ModelAndView again = form(page, typed, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private Outcome<CardId> register(Map<String, String> typed) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        for (String field : List.of("titleFr", "titleEn")) {
            int length = text(typed, field).length();
            if (length > LONGEST_TITLE) {
                refusals.put(field, Refusal.at(field, "tooLong", LONGEST_TITLE, length));
            }
        }
        String number = text(typed, "number");
        if (!number.isEmpty() && !number.matches("[1-9]\\d{0,3}")) {
            refusals.put("number", Refusal.at("number", "malformed"));
        }
        OrganisationId institution = new OrganisationId(text(typed, "institution"));
        if (people.findOrganisation(institution).isEmpty()) {
            refusals.put("institution", Refusal.at("institution", "required"));
        }
        PersonId deputy = text(typed, "deputy").isEmpty() ? null : new PersonId(text(typed, "deputy"));
        return refusals.isEmpty()
                ? registering.register(proposal(typed, number, institution, deputy), current.id())
                : Outcome.refused(List.copyOf(refusals.values()));
    }

    private Proposal proposal(
            Map<String, String> typed, String number, OrganisationId institution, @Nullable PersonId deputy) {
        String wanted = text(typed, "plan");
        return new Proposal(
                wanted.isEmpty() ? plan.id() : new PlanId(wanted),
                number.isEmpty() ? null : Integer.valueOf(number),
                new LocalizedText(
                        text(typed, "titleAr"), orNull(text(typed, "titleFr")), orNull(text(typed, "titleEn"))),
                institution,
                new PersonId(text(typed, "lead")),
                deputy);
    }

    private ModelAndView form(Page page, Map<String, String> typed, Map<String, String> errors) {
        return new ModelAndView(
                "dashboard/new",
                Map.of(
                        "page", page,
                        "typed", typed,
                        "errors", errors,
                        "institutions", names.institutions(page.language()),
                        "leads", names.ofPersonsByBody(people.withRole(Role.PROJECT_LEAD), page.language())));
    }

    private Page page(HttpServletRequest request) {
        return pages.titled(request, "card.new.title");
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
