package org.iltizam.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.iltizam.people.Person;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.TypedDay;
import org.iltizam.shared.WorkItemId;
import org.iltizam.web.Conflict;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.KeptText;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One piece of work: its page, its answer, more time for it, another person for it. */
@Controller
class WorkItemController {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    /** Somebody else was there first. */
    private static final Set<String> CONFLICTS = Set.of("workItemGone", "workItemDone", "workItemStale");

    private final WorkItems items;
    private final ItemPages itemPages;
    private final GivenBack givenBack;
    private final Pages pages;
    private final CurrentPerson current;
    private final ObjectMapper json;

    WorkItemController(
            WorkItems items,
            ItemPages itemPages,
            GivenBack givenBack,
            Pages pages,
            CurrentPerson current,
            ObjectMapper json) {
        this.items = items;
        this.itemPages = itemPages;
        this.givenBack = givenBack;
        this.pages = pages;
        this.current = current;
        this.json = json;
    }

    @GetMapping("/work/{id}")
    String show(@PathVariable String id, HttpServletRequest request, Model model) {
        return page(find(id), request, model, null, List.of(), Disposal.NONE);
    }

    /** @param words of what was chosen, to be shown back to whoever comes too late */
    @PostMapping("/work/{id}")
    String answer(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "{}") String answer,
            @RequestParam(defaultValue = "{}") String words,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        WorkItem item = find(id);
        Map<String, Object> given = read(answer);
        Map<String, Object> chosen = read(words);
        Outcome<WorkItem> outcome = items.complete(item.id(), current.id(), version, given);
        if (outcome.isDone()) {
            return askedAgain(item)
                    .map(again -> sentBack(again, request, redirect))
                    .orElseGet(() -> sent(item, "inbox.sent", request, redirect));
        }
        turnAway(
                item,
                outcome.refusals(),
                () -> givenBack.tooLate(
                        item,
                        current.get(),
                        given,
                        chosen,
                        pages.of(request, "").messages()));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(item, request, model, given, outcome.refusals(), Disposal.NONE);
    }

    @PostMapping("/work/{id}/extension")
    String extend(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        WorkItem item = find(id);
        String reason = typed.getOrDefault("extendReason", "").strip();
        LocalDate until = TypedDay.read(typed.getOrDefault("until", "").strip());
        Outcome<WorkItem> outcome = items.extend(item.id(), current.id(), until, reason);
        Disposal asked = new Disposal(Disposal.EXTENSION, typed, outcome.refusals());
        return outcome.isDone()
                ? sent(item, "inbox.extended", request, redirect)
                : refused(asked, item, request, response, model);
    }

    @PostMapping("/work/{id}/handover")
    String handOver(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        WorkItem item = find(id);
        String reason = typed.getOrDefault("handOverReason", "").strip();
        PersonId to = new PersonId(typed.getOrDefault("to", ""));
        Outcome<WorkItem> outcome = items.handOver(item.id(), current.id(), to, reason);
        Disposal asked = new Disposal(Disposal.HAND_OVER, typed, outcome.refusals());
        return outcome.isDone()
                ? sent(item, "inbox.handedOver", request, redirect)
                : refused(asked, item, request, response, model);
    }

    private String refused(
            Disposal asked, WorkItem item, HttpServletRequest request, HttpServletResponse response, Model model) {
        turnAway(item, asked.refusals(), () -> itemPages.kept(asked, pages.of(request, "")));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(item, request, model, null, List.of(), asked);
    }

    private String sent(WorkItem item, String key, HttpServletRequest request, RedirectAttributes redirect) {
        Page page = pages.titled(request, "inbox.title");
        String about = item.subjectTitle().shownIn(page.language()).text();
        Pages.done(redirect, page.text(key, Words.task(item, page.messages()), about));
        return "redirect:/work";
    }

    private Optional<WorkItem> askedAgain(WorkItem sent) {
        List<WorkItem> history = items.historyOf(sent.subject());
        return history.stream()
                .filter(item -> item.id().equals(sent.id()))
                .findFirst()
                .flatMap(done ->
                        history.stream().filter(later -> later.repeats(done)).findFirst());
    }

    private String sentBack(WorkItem again, HttpServletRequest request, RedirectAttributes redirect) {
        Page page = pages.titled(request, "inbox.title");
        Pages.warned(redirect, page.text("inbox.askedAgain", Words.task(again, page.messages())));
        return "redirect:/work/" + again.id();
    }

    private static void turnAway(WorkItem item, List<Refusal> refusals, Supplier<KeptText> kept) {
        List<String> codes = refusals.stream().map(Refusal::code).toList();
        if (codes.contains("notYourWork")) {
            throw new AccessDeniedException("Somebody else's work");
        }
        codes.stream().filter(CONFLICTS::contains).findFirst().ifPresent(code -> {
            throw new Conflict(code, kept.get(), "/work/" + item.id());
        });
    }

    private String page(
            WorkItem item,
            HttpServletRequest request,
            Model model,
            @Nullable Map<String, Object> answer,
            List<Refusal> refusals,
            Disposal asked) {
        Person reader = current.get();
        Page page = pages.titled(request, "task." + item.process() + "." + item.task() + ".title")
                .wideOne();
        model.addAttribute("page", page);
        model.addAttribute("view", itemPages.view(item, reader, page, answer, refusals, asked));
        return "inbox/item";
    }

    private WorkItem find(String id) {
        return items.find(new WorkItemId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<String, Object> read(String answer) {
        try {
            Map<String, Object> given = json.readValue(answer, MAP);
            if (given != null) {
                return given;
            }
        } catch (JsonProcessingException e) {
            // no answer of ours: said below, like an empty one
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
