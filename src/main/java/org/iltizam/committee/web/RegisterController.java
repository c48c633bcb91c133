package org.iltizam.committee.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.iltizam.web.Csv;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

    /** The rows that the register shows. */
    @GetMapping("/meetings/list.csv")
    ResponseEntity<String> csv(RegisterRequest wanted, HttpServletRequest request) {
        Page page = pages.titled(request, "meeting.register.title");
        RegisterView view = register.view(wanted, current.get(), page.language());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meetings.csv\"")
                .body(Csv.of(register.lines(view, page)));
    }

    /** Dates and minutes for everybody. */
    @GetMapping("/public/meetings")
    String publicRegister(RegisterRequest wanted, HttpServletRequest request, Model model) {
        Page page = pages.titled(request, "meeting.public.title");
        RegisterRequest past = new RegisterRequest(wanted.plan(), "past", null, null);
        RegisterRequest ahead = new RegisterRequest(wanted.plan(), null, null, null);
        model.addAttribute("page", page);
        model.addAttribute("ahead", register.view(ahead, null, page.language()).rows());
        model.addAttribute("past", register.view(past, null, page.language()).rows());
        return "committee/publicRegister";
    }
}
