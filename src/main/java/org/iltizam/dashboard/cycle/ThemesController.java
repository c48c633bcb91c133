package org.iltizam.dashboard.cycle;

import jakarta.servlet.http.HttpServletRequest;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.shared.PlanId;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The themes of a plan, its timeline and the ways to take part: public once they are published. */
@Controller
class ThemesController {

    private final Plans plans;
    private final ThemesViews views;
    private final Pages pages;
    private final CurrentPerson current;

    ThemesController(Plans plans, ThemesViews views, Pages pages, CurrentPerson current) {
        this.plans = plans;
        this.views = views;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/cycle/{plan}/themes")
    String themes(@PathVariable("plan") PlanId id, HttpServletRequest request, Model model) {
        Plan plan = plans.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Page page = pages.titled(request, "themes.title");
        model.addAttribute("page", page);
        model.addAttribute("view", views.view(plan, current.find().isPresent(), page));
        return "cycle/themes";
    }
}
