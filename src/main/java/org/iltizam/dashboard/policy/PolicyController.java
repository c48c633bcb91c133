package org.iltizam.dashboard.policy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Refusal;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.iltizam.workflow.Policies;
import org.iltizam.workflow.Policies.Change;
import org.iltizam.workflow.Policies.Effect;
import org.iltizam.workflow.Policy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tables of deadlines and of the ladder: read, change, look at what would move, confirm. */
@Controller
class PolicyController {

    private static final int LONGEST_REASON = 2000;

    private final Policies policies;
    private final PolicyPages views;
    private final Pages pages;
    private final CurrentPerson current;

    PolicyController(Policies policies, PolicyPages views, Pages pages, CurrentPerson current) {
        this.policies = policies;
        this.views = views;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/policies")
    ModelAndView list(HttpServletRequest request) {
        Page page = pages.titled(request, "policies.title").wideOne();
        List<PolicyView> tables = new ArrayList<>();
        for (Policy policy : Policy.values()) {
            tables.add(views.view(policy, Map.of(), page.messages()));
        }
        return new ModelAndView("dashboard/policies", Map.of("page", page, "tables", tables));
    }

    @GetMapping("/policies/{policy}")
    ModelAndView edit(@PathVariable String policy, HttpServletRequest request) {
        return edit(known(policy), request, Map.of(), Map.of());
    }

    /** Changes nothing: it is sent as a form only because it is long. */
    @PostMapping("/policies/{policy}/preview")
    ModelAndView preview(
            @PathVariable String policy, HttpServletRequest request, @RequestParam Map<String, String> typed) {
        Policy known = known(policy);
        Change change = change(typed);
        Outcome<Effect> outcome = change.reason().length() > LONGEST_REASON
                ? Outcome.refused(List.of(Refusal.at(
                        "reason", "tooLong", LONGEST_REASON, change.reason().length())))
                : policies.preview(known, change);
        if (!(outcome instanceof Outcome.Done<Effect> done)) {
            return refused(known, request, typed, outcome.refusals());
        }
        Page page = pages.titled(request, "policies.preview.title").wideOne();
        return new ModelAndView(
                "dashboard/policyPreview",
                Map.of("page", page, "trial", views.trial(known, change, done.value(), page.messages())));
    }

    @PostMapping("/policies/{policy}")
    ModelAndView change(
            @PathVariable String policy,
            HttpServletRequest request,
            RedirectAttributes redirect,
            @RequestParam Map<String, String> typed) {
        Policy known = known(policy);
        Outcome<Effect> outcome = policies.change(known, change(typed), current.id());
        if (!(outcome instanceof Outcome.Done<Effect> done)) {
            return refused(known, request, typed, outcome.refusals());
        }
        Page page = pages.titled(request, "policies.title");
        Pages.done(redirect, page.text("policies.done", done.value().moves().size()));
        return new ModelAndView("redirect:/policies");
    }

    private ModelAndView refused(
            Policy policy, HttpServletRequest request, Map<String, String> typed, List<Refusal> refusals) {
        Page page = pages.titled(request, "policies.title");
        Map<String, String> errors = Refusals.at(refusals, page);
        ModelAndView again = edit(policy, request, typed, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private ModelAndView edit(
            Policy policy, HttpServletRequest request, Map<String, String> typed, Map<String, String> errors) {
        Page page = pages.titled(request, "policies.edit.title." + policy.key()).wideOne();
        return new ModelAndView(
                "dashboard/policyEdit",
                Map.of(
                        "page",
                        page,
                        "view",
                        views.view(policy, typed, page.messages()),
                        "reason",
                        typed.getOrDefault("reason", ""),
                        "errors",
                        errors));
    }

    private static Change change(Map<String, String> typed) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        typed.forEach((name, value) -> {
            int dot = name.indexOf('.');
            if (dot > 0) {
                cells.computeIfAbsent(name.substring(0, dot), rule -> new LinkedHashMap<>())
                        .put(name.substring(dot + 1), value.strip());
            }
        });
        String basedOn = typed.getOrDefault("basedOn", "");
        return new Change(
                basedOn.matches("\\d{1,6}") ? Integer.parseInt(basedOn) : -1,
                cells,
                typed.getOrDefault("reason", "").strip());
    }

    private static Policy known(String policy) {
        return Policy.of(policy).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
