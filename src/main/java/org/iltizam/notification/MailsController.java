package org.iltizam.notification;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.people.People;
import org.iltizam.people.Person;
import org.iltizam.shared.Language;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mails: the administrator sees what waits and what failed; in the story everybody reads what would be sent. */
@Controller
class MailsController {

    private static final int PAGE = 50;

    private final MailQueue queue;
    private final People people;
    private final Pages pages;
    private final ObjectProvider<MailDispatcher> dispatcher;
    private final boolean story;

    MailsController(
            MailQueue queue,
            People people,
            Pages pages,
            ObjectProvider<MailDispatcher> dispatcher,
            Environment environment) {
        this.queue = queue;
        this.people = people;
        this.pages = pages;
        this.dispatcher = dispatcher;
        this.story = environment.acceptsProfiles(Profiles.of("story"));
    }

    @GetMapping("/mails")
    String list(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "false") boolean failed,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            HttpServletRequest request,
            Model model) {
        Page page = pages.titled(request, "mails.title").wideOne();
        @Nullable PersonId reader = person.isBlank() ? null : new PersonId(person);
        List<QueuedMail> found = queue.page(reader, failed, before, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<QueuedMail> shown = more ? found.subList(0, PAGE) : found;
        model.addAttribute("page", page);
        model.addAttribute(
                "view",
                new MailsView(
                        shown,
                        names(page.language()),
                        person,
                        failed,
                        story,
                        story ? 0 : queue.failed(),
                        more ? shown.get(PAGE - 1).id() : null));
        return "notification/mails";
    }

    @GetMapping("/mails/{id}")
    String mail(@PathVariable long id, HttpServletRequest request, Model model) {
        QueuedMail mail = queue.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", pages.of(request, mail.subject()));
        model.addAttribute("mail", mail);
        model.addAttribute("story", story);
        return "notification/mail-view";
    }

    @PostMapping("/mails/retry")
    String retry(HttpServletRequest request, RedirectAttributes redirect) {
        int retried = queue.retryFailed();
        dispatcher.ifAvailable(MailDispatcher::kick);
        String text = pages.titled(request, "mails.title").text("mails.retried", retried);
        Pages.done(redirect, text);
        return "redirect:/mails";
    }

    private Map<String, String> names(Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Person person : people.everyone()) {
            names.put(person.id().value(), person.name().shownIn(language).text());
        }
        return names;
    }
}
