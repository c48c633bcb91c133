package org.iltizam.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.iltizam.people.People;
import org.iltizam.shared.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs a visitor of the story in as one of its people, without a password. Exists with the story only. */
@Controller
@Profile("story")
class PersonaSignIn {

    private final People people;
    private final SecurityContextRepository contexts;
    private final SavedRequestAwareAuthenticationSuccessHandler onward =
            new SavedRequestAwareAuthenticationSuccessHandler();
    private final ChangeSessionIdAuthenticationStrategy session = new ChangeSessionIdAuthenticationStrategy();

    PersonaSignIn(People people, SecurityContextRepository contexts, RequestCache wanted) {
        this.people = people;
        this.contexts = contexts;
        onward.setRequestCache(wanted);
        onward.setDefaultTargetUrl(SecurityConfiguration.START);
    }

    @PostMapping("/sign-in/persona")
    void signIn(@RequestParam String person, HttpServletRequest request, HttpServletResponse response)
            throws IOException, jakarta.servlet.ServletException {
        if (people.find(new PersonId(person)).isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        Authentication persona = UsernamePasswordAuthenticationToken.authenticated(
                User.withUsername(person).password("").authorities(List.of()).build(), null, List.of());
        session.onAuthentication(persona, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(persona);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        onward.onAuthenticationSuccess(request, response, persona);
    }
}
