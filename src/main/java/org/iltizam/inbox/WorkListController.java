package org.iltizam.inbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.iltizam.people.Person;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** My work: what is waiting, due soonest first. */
@Controller
class WorkListController {

    private final WorkListPages lists;
    private final Pages pages;
    private final CurrentPerson current;

    WorkListController(WorkListPages lists, Pages pages, CurrentPerson current) {
        this.lists = lists;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/work")
    String list(WorkListRequest wanted, HttpServletRequest request, Model model) {
        Person person = current.get();
        Page page = pages.titled(request, "inbox.title").wideOne();
        model.addAttribute("page", page);
        model.addAttribute("view", lists.view(wanted.openedBy(person), person, page.messages()));
        return "inbox/list";
    }

    /** The rows that the list shows, without pages. */
    @GetMapping("/work/list.csv")
    void csv(WorkListRequest wanted, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Person person = current.get();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"work.csv\"");
        lists.csv(wanted.openedBy(person), person, pages.titled(request, "inbox.title"), response.getWriter());
    }
}
