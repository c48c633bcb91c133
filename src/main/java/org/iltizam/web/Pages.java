package org.iltizam.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Page.Banner;
import org.iltizam.web.Page.Csrf;
import org.iltizam.web.Page.Flash;
import org.iltizam.web.Page.NavItem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Builds the {@link Page} of a request. */
@Component
public class Pages {

    private static final String FLASH = "flash";

    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final TextsByLanguage texts;
    private final People people;
    private final RouteAccess access;
    private final List<PageBanner> banners;
    private final Assets assets = Assets.built();

    Pages(@Lazy TextsByLanguage texts, People people, RouteAccess access, ObjectProvider<PageBanner> banners) {
        this.texts = texts;
        this.people = people;
        this.access = access;
        this.banners = banners.orderedStream().toList();
    }

    /** Said on the page that comes next. */
    public static void done(RedirectAttributes next, String text) {
        next.addFlashAttribute(FLASH, new Flash(Flash.Kind.DONE, text));
    }

    /** Said on the page that comes next: done, and something is to be done again. */
    public static void warned(RedirectAttributes next, String text) {
        next.addFlashAttribute(FLASH, new Flash(Flash.Kind.WARNING, text));
    }

    /** Said on the page that comes next. */
    public static void refused(RedirectAttributes next, String text) {
        next.addFlashAttribute(FLASH, new Flash(Flash.Kind.REFUSED, text));
    }

    /** The page of that request, its title taken from the texts. */
    public Page titled(HttpServletRequest request, String titleKey, Object... args) {
        Language language = Language.of(RequestContextUtils.getLocale(request));
        return of(request, texts.in(language).get(titleKey, args));
    }

    public Page of(HttpServletRequest request, String title) {
        Language language = Language.of(RequestContextUtils.getLocale(request));
        Messages messages = texts.in(language);
        Dates dates = new Dates(language, ZONE);
        Optional<Person> person = signedIn(request);
        return new Page(
                title,
                PageAddress.of(request),
                person.map(p -> p.name().shownIn(language).text()).orElse(null),
                PasswordSignIn.of(request.getUserPrincipal()),
                person.map(reader -> nav(request, reader)).orElseGet(() -> visitorNav(request)),
                csrf(request),
                banner(person.orElse(null), messages, dates),
                flashes(request),
                false,
                messages,
                dates,
                assets);
    }

    private Optional<Person> signedIn(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal == null ? Optional.empty() : people.find(new PersonId(principal.getName()));
    }

    private @Nullable Banner banner(@Nullable Person reader, Messages messages, Dates dates) {
        return banners.stream()
                .flatMap(banner -> banner.banner(reader, messages, dates).stream())
                .findFirst()
                .orElse(null);
    }

    private List<NavItem> nav(HttpServletRequest request, Person reader) {
        String here = request.getRequestURI();
        return Stream.of(
                        item(here, "/work", "layout.nav.work"),
                        item(here, "/cards", "layout.nav.cards"),
                        item(here, "/board", "layout.nav.board"),
                        item(here, "/meetings", "layout.nav.meetings"),
                        item(here, "/consultation", "layout.nav.consultation"),
                        item(here, "/cycle", "layout.nav.cycle"),
                        item(here, "/commitments", "layout.nav.commitments"),
                        item(here, "/ideas", "layout.nav.ideas"),
                        seldom(here, "/seats", "layout.nav.seats"),
                        seldom(here, "/public/delays", "layout.nav.delays"),
                        seldom(here, "/processes", "layout.nav.processes"),
                        seldom(here, "/policies", "layout.nav.policies"),
                        seldom(here, "/mails", "layout.nav.mails"),
                        seldom(here, "/people", "layout.nav.people"))
                .filter(item -> mayOpen(item, reader))
                .toList();
    }

    private static List<NavItem> visitorNav(HttpServletRequest request) {
        String here = request.getRequestURI();
        return List.of(
                item(here, "/ideas", "layout.nav.ideas"),
                item(here, "/consultation", "layout.nav.consultation"),
                item(here, "/commitments", "layout.nav.commitments"),
                item(here, "/public/meetings", "layout.nav.meetings"),
                item(here, "/public/delays", "layout.nav.delays"));
    }

    private boolean mayOpen(NavItem item, Person reader) {
        return access.ruleFor(HttpMethod.GET, item.address())
                .filter(rule -> rule.who().includes(reader))
                .isPresent();
    }

    private static NavItem item(String here, String address, String key) {
        return new NavItem(address, key, within(here, address), false);
    }

    private static NavItem seldom(String here, String address, String key) {
        return new NavItem(address, key, within(here, address), true);
    }

    private static boolean within(String here, String address) {
        return here.equals(address) || here.startsWith(address + "/");
    }

    private static @Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getHeaderName(), token.getParameterName(), token.getToken())
                : null;
    }

    private static List<Flash> flashes(HttpServletRequest request) {
        Map<String, ?> kept = RequestContextUtils.getInputFlashMap(request);
        return kept != null && kept.get(FLASH) instanceof Flash flash
                ? List.of(Objects.requireNonNull(flash))
                : List.of();
    }
}
