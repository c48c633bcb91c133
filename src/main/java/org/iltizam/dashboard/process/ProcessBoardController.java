package org.iltizam.dashboard.process;

import jakarta.servlet.http.HttpServletRequest;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.workflow.ProcessSteps;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class ProcessBoardController {

    private final Pages pages;
    private final ProcessBoards boards;
    private final ProcessSteps steps;

    ProcessBoardController(Pages pages, ProcessBoards boards, ProcessSteps steps) {
        this.pages = pages;
        this.boards = boards;
        this.steps = steps;
    }

    @GetMapping("/processes")
    String list(HttpServletRequest request, Model model) {
        Page page = pages.titled(request, "processes.title").wideOne();
        model.addAttribute("page", page);
        model.addAttribute("lines", boards.all(page.messages()));
        return "dashboard/processes";
    }

    @GetMapping("/processes/{process}")
    String board(@PathVariable String process, HttpServletRequest request, Model model) {
        if (!steps.knows(process)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Page page = pages.titled(request, "process." + process).wideOne();
        model.addAttribute("page", page);
        model.addAttribute("view", boards.board(process, page.messages()));
        return "dashboard/process";
    }
}
