package org.iltizam.dashboard.cycle;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.iltizam.people.Role;
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

/** The board of a cycle. */
@Controller
class CycleController {

    private final Plans plans;
    private final CycleViews views;
    private final Pages pages;
    private final CurrentPerson current;

    CycleController(Plans plans, CycleViews views, Pages pages, CurrentPerson current) {
        this.plans = plans;
        this.views = views;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/cycle")
    String now(HttpServletRequest request, Model model) {
        Optional<Plan> plan = plans.current();
        if (plan.isPresent()) {
            return "redirect:/cycle/" + plan.get().id();
        }
        model.addAttribute("page", pages.titled(request, "cycle.none.title"));
        model.addAttribute("coordinator", current.get().has(Role.COORDINATOR));
        return "cycle/none";
    }

    @GetMapping("/cycle/{plan}")
    String board(@PathVariable("plan") PlanId id, HttpServletRequest request, Model model) {
        Plan plan = plans.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Page page = pages.titled(request, "cycle.title").wideOne();
        model.addAttribute("page", page);
        model.addAttribute("view", views.view(plan, current.get().has(Role.COORDINATOR), page));
        model.addAttribute(
                "others",
                plans.all().stream().filter(other -> !other.id().equals(id)).toList());
        return "cycle/board";
    }
}
