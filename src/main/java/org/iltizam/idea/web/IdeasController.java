package org.iltizam.idea.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.iltizam.idea.Idea;
import org.iltizam.idea.Ideas;
import org.iltizam.people.Role;
import org.iltizam.plan.Plan;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.TypedNumber;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The published ideas, for everybody. */
@Controller
class IdeasController {

    private static final int PAGE = 20;
    private static final int LONGEST_QUERY = 100;

    private final Ideas ideas;
    private final IdeaPlans plans;
    private final WhenSentence when;
    private final MeetingLines meetings;
    private final Pages pages;
    private final CurrentPerson current;

    IdeasController(
            Ideas ideas,
            IdeaPlans plans,
            WhenSentence when,
            MeetingLines meetings,
            Pages pages,
            CurrentPerson current) {
        this.ideas = ideas;
        this.plans = plans;
        this.when = when;
        this.meetings = meetings;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/ideas")
    String list(
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String before,
            HttpServletRequest request,
            Model model) {
        Page page = pages.titled(request, "idea.list.title");
        model.addAttribute("page", page);
        Plan about = plans.plan(plan).orElse(null);
        if (about == null) {
            return "idea/none";
        }
        String query = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUERY));
        boolean coordinator =
                current.find().filter(reader -> reader.has(Role.COORDINATOR)).isPresent();
        WantedIdeas wanted = WantedIdeas.of(state, coordinator);
        IdeaPlans.Collection collection = plans.collection(about);
        Integer below = TypedNumber.read(before);
        List<Idea> found = ideas.listed(about.id(), query.isEmpty() ? null : query, wanted.states(), below, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Idea> shown = more ? found.subList(0, PAGE) : found;
        model.addAttribute(
                "view",
                new IdeaListView(
                        about.id().value(),
                        about.title(),
                        collection.open(),
                        collection.coming(),
                        when.of(collection, page),
                        ideas.counts(about.id()),
                        ideas.declined(about.id()),
                        query,
                        wanted.typed(),
                        wanted.heading(page),
                        shown,
                        more ? older(about, query, wanted, shown) : null,
                        below != null,
                        coordinator,
                        meetings.of(about)));
        return "idea/list";
    }

    @GetMapping("/ideas/{id}")
    String one(@PathVariable String id, HttpServletRequest request, Model model) {
        Idea idea = (IdeaId.isIdea(id) ? ideas.find(new IdeaId(id)) : java.util.Optional.<Idea>empty())
                .filter(found -> found.state().isPublic())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", pages.titled(request, "idea.one.title", String.valueOf(idea.number())));
        model.addAttribute("idea", idea);
        model.addAttribute("members", ideas.groupedWith(idea.id()));
        model.addAttribute(
                "redacting",
                current.find().filter(reader -> reader.has(Role.COORDINATOR)).isPresent());
        return "idea/one";
    }

    private static String older(Plan plan, String query, WantedIdeas wanted, List<Idea> shown) {
        return "/ideas?plan=" + plan.id() + "&before="
                + shown.get(shown.size() - 1).number()
                + (wanted.typed().isEmpty() ? "" : "&state=" + wanted.typed())
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
}
