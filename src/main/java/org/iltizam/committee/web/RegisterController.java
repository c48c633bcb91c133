package org.iltizam.committee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
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

    /** The rows that the register shows, without pages. */
    @GetMapping("/meetings/list.csv")
    void csv(RegisterRequest wanted, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"meetings.csv\"");
        register.csv(wanted, pages.titled(request, "meeting.register.title"), response.getWriter());
    }

    /** Dates and minutes for everybody: what lies ahead and what is over, or the next page of one of them. */
    @GetMapping("/public/meetings")
    String publicRegister(RegisterRequest wanted, HttpServletRequest request, Model model) {
        model.addAttribute("page", pages.titled(request, "meeting.public.title"));
        model.addAttribute(
                "parts",
                Stream.of(false, true)
                        .filter(past -> wanted.cursor() == null || past == wanted.past())
                        .map(past -> publicRows(wanted, past))
                        .toList());
        return "committee/publicRegister";
    }

    private RegisterView.Rows publicRows(RegisterRequest wanted, boolean past) {
        RegisterRequest part = new RegisterRequest(wanted.plan(), past ? "past" : null, null, null, wanted.after());
        RegisterView.Rows rows = register.rows("/public/meetings", part);
        RegisterRequest both = new RegisterRequest(wanted.plan(), null, null, null, null);
        return new RegisterView.Rows(
                past, rows.rows(), rows.first() == null ? null : both.list("/public/meetings", null), rows.next());
    }
}
