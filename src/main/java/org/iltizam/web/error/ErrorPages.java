package org.iltizam.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.iltizam.web.KeptText;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** One page for everything that went wrong: what it means, what to do now, and the text that was typed. */
@Controller
class ErrorPages implements ErrorController {

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = status(request);
        response.setStatus(status);
        return show(request, status, KeptText.in(request), null, model);
    }

    /**
     * The page for an error that a controller reports itself.
     *
     * @param now where it is seen how things stand, if that is known
     */
    String show(HttpServletRequest request, int status, KeptText kept, @Nullable String now, Model model) {
        String key = "web.error." + Explained.of(status).key();
        Page page = pages.titled(request, key + ".title");
        model.addAttribute("page", page);
        model.addAttribute("text", page.text(key + ".text"));
        model.addAttribute("status", status);
        model.addAttribute("kept", kept);
        model.addAttribute("now", now);
        return "web/error";
    }

    private static int status(HttpServletRequest request) {
        // nobody is sent here who asks for this address by hand: then it is an address like any unknown one
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
