package org.iltizam.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.PasswordSignIn;
import org.iltizam.web.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people change their password. For whoever came in without one there is no such page. */
@Controller
class OwnPasswordController {

    private final OwnPassword own;
    private final CurrentPerson current;
    private final Pages pages;

    OwnPasswordController(OwnPassword own, CurrentPerson current, Pages pages) {
        this.own = own;
        this.current = current;
        this.pages = pages;
    }

    @GetMapping("/account/password")
    ModelAndView form(HttpServletRequest request) {
        return form(page(request), Map.of());
    }

    @PostMapping("/account/password")
    ModelAndView change(
            @RequestParam(defaultValue = "") String currentPassword,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeatedPassword,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Page page = page(request);
        Outcome<PersonId> outcome = own.change(
                current.id(),
                new OwnPassword.Typed(currentPassword, password, repeatedPassword),
                new WebAuthenticationDetails(request));
        if (!outcome.isDone()) {
            ModelAndView again = form(page, Refusals.at(outcome.refusals(), page));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        // whoever has got hold of the cookie of this session is out too
        request.changeSessionId();
        Pages.done(redirect, page.text("web.password.done"));
        return new ModelAndView("redirect:/account/password");
    }

    private Page page(HttpServletRequest request) {
        if (!PasswordSignIn.of(request.getUserPrincipal())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pages.titled(request, "web.password.title");
    }

    private static ModelAndView form(Page page, Map<String, String> errors) {
        return new ModelAndView("web/password", Map.of("page", page, "errors", errors));
    }
}
