package org.iltizam.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.iltizam.people.Role;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CardListController {

    private final Pages pages;
    private final CardLists lists;
    private final CurrentPerson current;
    private final CurrentPlan plan;

    CardListController(Pages pages, CardLists lists, CurrentPerson current, CurrentPlan plan) {
        this.pages = pages;
        this.lists = lists;
        this.current = current;
        this.plan = plan;
    }

    @GetMapping("/cards")
    String cards(
            HttpServletRequest request,
            Model model,
            @RequestParam(name = "plan", required = false) @Nullable String wantedPlan,
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(name = "institution", required = false) @Nullable String institution,
            @RequestParam(name = "state", required = false) @Nullable String state,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        Page page = pages.titled(request, "card.list.title").wideOne();
        ListAddress address = ListAddress.of(wantedPlan, text, institution, state, after);
        model.addAttribute("page", page);
        model.addAttribute("view", lists.page(address, plan::id, current.get().has(Role.COORDINATOR), page.messages()));
        return "dashboard/cards";
    }

    @GetMapping("/cards.csv")
    void csv(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "plan", required = false) @Nullable String wantedPlan,
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(name = "institution", required = false) @Nullable String institution,
            @RequestParam(name = "state", required = false) @Nullable String state)
            throws IOException {
        Page page = pages.titled(request, "card.list.title");
        ListAddress address = ListAddress.of(wantedPlan, text, institution, state, null);
        Download.csv(
                response, page.text("card.list.file"), lists.csv(address, plan::id, page.messages(), page.dates()));
    }
}
