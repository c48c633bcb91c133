package org.iltizam.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.iltizam.plan.Plan;
import org.iltizam.plan.Plans;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The public note that a ladder ends with, and the public reasons of stopped clocks. */
@Controller
class DelaysController {

    private final Pages pages;
    private final Plans plans;
    private final Delays delays;

    DelaysController(Pages pages, Plans plans, Delays delays) {
        this.pages = pages;
        this.plans = plans;
        this.delays = delays;
    }

    @GetMapping("/public/delays")
    String delays(
            @RequestParam(name = "plan", required = false) @Nullable String id,
            @RequestParam(defaultValue = "1") String late,
            @RequestParam(defaultValue = "1") String stopped,
            HttpServletRequest request,
            Model model) {
        Page page = pages.titled(request, "portal.delays.title");
        model.addAttribute("page", page);
        Plan plan = plans.named(id).orElse(null);
        if (plan == null && id != null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(
                "view",
                plan == null
                        ? null
                        : delays.view(plan, number(late), number(stopped), page.person() != null, page.messages()));
        return "portal/delays";
    }

    private static int number(String typed) {
        return typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : 1;
    }
}
