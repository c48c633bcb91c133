package org.iltizam.committee.web;

import jakarta.servlet.http.HttpServletRequest;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All meetings of a plan. */
@Controller
class RegisterController {

    private final RegisterPages register;
    private final Pages pages;
    private final CurrentPerson current;

    RegisterController(RegisterPages register, Pages pages, CurrentPerson current) {
        this.register = register;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/meetings")
    String register(RegisterRequest wanted, HttpServletRequest request, Model model) {
        Page page = pages.titled(request, "meeting.register.title").wideOne();
        model.addAttribute("page", page);
        model.addAttribute("view", register.view(wanted, current.get(), page.language()));
        return "committee/register";
    }
}
