package org.iltizam.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.iltizam.shared.PlanId;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class BoardController {

    private final Pages pages;
    private final BoardViews boards;
    private final CurrentPlan plan;

    BoardController(Pages pages, BoardViews boards, CurrentPlan plan) {
        this.pages = pages;
        this.boards = boards;
        this.plan = plan;
    }

    @GetMapping("/board")
    String board(
            HttpServletRequest request,
            Model model,
            @RequestParam(name = "plan", required = false) @Nullable String plan,
            @RequestParam(name = "institution", required = false) @Nullable String institution,
            @RequestParam(name = "flag", required = false) @Nullable String flag,
            @RequestParam(name = "warning", required = false) @Nullable String warning,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        Page page = pages.titled(request, "board.title").wideOne();
        BoardAddress address = BoardAddress.of(plan, institution, flag, warning, after);
        model.addAttribute("page", page);
        model.addAttribute("view", boards.page(query(address), address, page.messages()));
        return "dashboard/board";
    }

    @GetMapping("/board.csv")
    void csv(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "plan", required = false) @Nullable String plan,
            @RequestParam(name = "institution", required = false) @Nullable String institution,
            @RequestParam(name = "flag", required = false) @Nullable String flag,
            @RequestParam(name = "warning", required = false) @Nullable String warning)
            throws IOException {
        Page page = pages.titled(request, "board.title");
        BoardAddress address = BoardAddress.of(plan, institution, flag, warning, null);
        Download.csv(response, page.text("board.file"), boards.csv(query(address), page.messages(), page.dates()));
    }

    private CardQuery query(BoardAddress address) {
        return address.plan().isEmpty() ? address.query(plan.id()) : address.query(new PlanId(address.plan()));
    }
}
