package org.iltizam.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.iltizam.people.Person;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<String> csv(WorkListRequest wanted, HttpServletRequest request) {
        Page page = pages.titled(request, "inbox.title");
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"work.csv\"")
                .body(lists.csv(wanted.openedBy(current.get()), current.get(), page));
    }
}
