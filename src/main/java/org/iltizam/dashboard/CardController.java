package org.iltizam.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.Cards;
import org.iltizam.dashboard.CardViews.Wish;
import org.iltizam.people.Role;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Refusal;
import org.iltizam.web.Conflict;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.iltizam.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a card, and what the coordinator may do with it at any time. */
@Controller
class CardController {

    private final Pages pages;
    private final Cards cards;
    private final CardViews views;
    private final ActingOnCards acting;
    private final CurrentPerson current;

    CardController(Pages pages, Cards cards, CardViews views, ActingOnCards acting, CurrentPerson current) {
        this.pages = pages;
        this.cards = cards;
        this.views = views;
        this.acting = acting;
        this.current = current;
    }

    @GetMapping("/cards/{cardId}")
    String card(
            HttpServletRequest request,
            Model model,
            @PathVariable("cardId") String cardId,
            @RequestParam(name = "version", required = false) @Nullable Integer version,
            @RequestParam(name = "since", required = false) @Nullable Integer since,
            @RequestParam(name = CardView.Acting.HANDED_OVER, required = false) @Nullable String handedOver) {
        Card card = find(cardId);
        Page page = page(request, card);
        boolean acts = current.get().has(Role.COORDINATOR);
        model.addAttribute("page", page);
        model.addAttribute(
                "view", views.of(card, Wish.reading(version, since, acts).handingOver(handedOver), page));
        return "dashboard/card";
    }

    @PostMapping("/cards/{cardId}/{act:pause|resume|meeting|lead|extension|handover}")
    ModelAndView act(
            HttpServletRequest request,
            RedirectAttributes redirect,
            @PathVariable("cardId") String cardId,
            @PathVariable("act") String act,
            @RequestParam Map<String, String> typed) {
        Card card = find(cardId);
        Page page = page(request, card);
        Outcome<?> outcome = acting.on(card.id(), act, typed, current.id());
        if (outcome.isDone()) {
            Pages.done(redirect, page.text("card.act." + act + ".done"));
            return new ModelAndView("redirect:/cards/" + card.id());
        }
        outcome.refusals().stream()
                .map(Refusal::code)
                .filter(ActingOnCards.OVERTAKEN::contains)
                .findFirst()
                .ifPresent(code -> {
                    throw new Conflict(code, acting.kept(typed, page), "/cards/" + card.id());
                });
        Map<String, String> errors =
                Refusals.at(outcome.refusals(), page, refusal -> ActingOnCards.field(act, refusal));
        ModelAndView again = new ModelAndView(
                "dashboard/card",
                Map.of("page", page, "view", views.of(find(cardId), Wish.refused(typed, errors, act), page)));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private Page page(HttpServletRequest request, Card card) {
        Page page = pages.of(request, "");
        String title = page.text("card.number", String.valueOf(card.number())) + " · "
                + card.title().shownIn(page.language()).text();
        return page.titled(title).wideOne();
    }

    private Card find(String id) {
        return cards.find(new CardId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
