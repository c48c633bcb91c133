package org.iltizam.idea.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.idea.AnalysingIdeas;
import org.iltizam.idea.DecidingIdeas;
import org.iltizam.idea.Idea;
import org.iltizam.idea.IdeaCards;
import org.iltizam.idea.Ideas;
import org.iltizam.plan.Plan;
import org.iltizam.shared.CardId;
import org.iltizam.shared.IdeaBatchId;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.TypedNumber;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the coordinator does with many ideas at once: put answers to the committee, name the cards that carry ideas. */
@Controller
class IdeaDeskController {

    private final Ideas ideas;
    private final DeskLists lists;
    private final AnalysingIdeas analysing;
    private final DecidingIdeas deciding;
    private final IdeaCards cards;
    private final IdeaPlans plans;
    private final WhenSentence when;
    private final Pages pages;
    private final CurrentPerson current;

    IdeaDeskController(
            Ideas ideas,
            DeskLists lists,
            AnalysingIdeas analysing,
            DecidingIdeas deciding,
            IdeaCards cards,
            IdeaPlans plans,
            WhenSentence when,
            Pages pages,
            CurrentPerson current) {
        this.ideas = ideas;
        this.lists = lists;
        this.analysing = analysing;
        this.deciding = deciding;
        this.cards = cards;
        this.plans = plans;
        this.when = when;
        this.pages = pages;
        this.current = current;
    }

    @GetMapping("/ideas/desk")
    ModelAndView desk(
            @RequestParam(required = false) @Nullable String plan, DeskRequest wanted, HttpServletRequest request) {
        return shown(plan(plan), wanted, List.of(), HttpStatus.OK, request);
    }

    @PostMapping("/ideas/desk/batch")
    ModelAndView put(
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable List<String> ideas,
            @RequestParam(required = false) @Nullable String beyond,
            DeskRequest wanted,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Plan about = plan(plan);
        List<IdeaId> named = new ArrayList<>((ideas == null ? List.<String>of() : ideas)
                .stream().filter(IdeaId::isIdea).map(IdeaId::new).toList());
        Integer last = TypedNumber.read(beyond);
        if (last != null) {
            named.addAll(this.ideas.unputIds(about.id(), last));
        }
        Outcome<IdeaBatchId> outcome = deciding.put(about.id(), named, current.id());
        return outcome.isDone()
                ? back(about, "idea.desk.put.done", "", request, redirect)
                : shown(about, wanted, outcome.refusals(), HttpStatus.UNPROCESSABLE_ENTITY, request);
    }

    @PostMapping("/ideas/desk/{id}/card")
    ModelAndView carry(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String card,
            DeskRequest wanted,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Idea idea = (IdeaId.isIdea(id) ? ideas.find(new IdeaId(id)) : java.util.Optional.<Idea>empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome<IdeaId> outcome = analysing.carry(idea.id(), new CardId(card), current.id());
        Plan about = plan(idea.plan().value());
        return outcome.isDone()
                ? back(about, "idea.desk.carry.done", place(wanted), request, redirect)
                : shown(about, wanted, outcome.refusals(), HttpStatus.UNPROCESSABLE_ENTITY, request);
    }

    /** The next idea to be carried stands where the last one did. */
    private static String place(DeskRequest wanted) {
        Integer after = TypedNumber.read(wanted.uncarried());
        return after == null ? "" : "&uncarried=" + after + "#uncarried";
    }

    private ModelAndView back(
            Plan plan, String key, String place, HttpServletRequest request, RedirectAttributes redirect) {
        Page page = pages.titled(request, "idea.desk.title");
        Pages.done(redirect, page.text(key));
        return new ModelAndView("redirect:/ideas/desk?plan=" + plan.id() + place);
    }

    private ModelAndView shown(
            Plan plan, DeskRequest wanted, List<Refusal> refusals, HttpStatus status, HttpServletRequest request) {
        Page page = pages.titled(request, "idea.desk.title").wideOne();
        PlanId id = plan.id();
        DeskView.Rows<Idea> proposed = lists.proposed(id, wanted);
        IdeaPlans.Collection collection = plans.collection(plan);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", page);
        model.put(
                "view",
                new DeskView(
                        id.value(),
                        plan.title(),
                        when.of(collection, page),
                        collection.begun(),
                        ideas.byState(id),
                        proposed,
                        lists.beyond(id, proposed),
                        lists.uncarried(id, wanted),
                        lists.batches(id, wanted),
                        cards(id, page),
                        Refusals.at(refusals, page)));
        return new ModelAndView("idea/desk", model, status);
    }

    private Map<String, String> cards(PlanId plan, Page page) {
        Map<String, String> options = new LinkedHashMap<>();
        cards.of(plan)
                .forEach(card -> options.put(
                        card.id().value(),
                        card.number() + " · "
                                + card.title().shownIn(page.language()).text()));
        return options;
    }

    private Plan plan(@Nullable String named) {
        return plans.plan(named).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
