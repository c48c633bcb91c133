package org.iltizam.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iltizam.web.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where people come in: with a password, with their institution's account, or as a person of the story. */
@Controller
public class SignInController {

    private static final List<String> REFUSALS =
            Stream.concat(Stream.of("refused"), StaffRefusal.ALL.stream()).toList();

    private final Pages pages;
    private final ObjectProvider<Personas> personas;
    private final List<Provider> providers;

    SignInController(Pages pages, ObjectProvider<Personas> personas, ObjectProvider<StaffProviders> providers) {
        this.pages = pages;
        this.personas = personas;
        this.providers = providers.stream()
                .flatMap(staff -> staff.named().stream())
                .map(Provider::of)
                .toList();
    }

    /** An institution's own sign-in, as a button. */
    public record Provider(Optional<String> name, String address) {

        static Provider of(StaffProviders.Named provider) {
            return new Provider(provider.name(), "/sign-in/oidc/" + provider.id());
        }
    }

    @GetMapping("/sign-in")
    String page(HttpServletRequest request, Model model) {
        model.addAttribute("page", pages.titled(request, "web.signIn.title"));
        model.addAttribute(
                "refusals",
                REFUSALS.stream()
                        .filter(refusal -> request.getParameter(refusal) != null)
                        .toList());
        model.addAttribute("out", request.getParameter("out") != null);
        model.addAttribute("providers", providers);
        Personas story = personas.getIfAvailable();
        model.addAttribute("groups", story == null ? List.of() : story.groups());
        return "web/sign-in";
    }
}
