package org.iltizam.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: for a visitor where the plan stands, for who is signed in the work that waits. */
@Controller
class HomeController {

    private final Pages pages;
    private final Homes homes;
    private final CurrentPerson current;

    HomeController(Pages pages, Homes homes, CurrentPerson current) {
        this.pages = pages;
        this.homes = homes;
        this.current = current;
    }

    @GetMapping("/")
    String home(HttpServletRequest request, Model model) {
        if (current.find().isPresent()) {
            return "redirect:/work";
        }
        Page page = pages.titled(request, "portal.title");
        model.addAttribute("page", page);
        model.addAttribute("view", homes.view(page.messages()));
        return "portal/home";
    }
}
