package org.iltizam.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.iltizam.commitment.CardField;
import org.iltizam.consultation.AuthorKind;
import org.iltizam.consultation.GivingContributions;
import org.iltizam.consultation.GivingContributions.Contributed;
import org.iltizam.consultation.web.CardConsultationView.Form;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.Refusal;
import org.iltizam.shared.TypedNumber;
import org.iltizam.shared.TypedText;
import org.iltizam.web.Floodgate;
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

/** Anybody reads the cards before the public and writes about each field; no account, no script. */
@Controller
class ConsultationController {

    private final ConsultationPages overview;
    private final CardConsultationPages content;
    private final GivingContributions giving;
    private final ReceiptPages receipts;
    private final Floodgate floodgate;
    private final Pages pages;

    ConsultationController(
            ConsultationPages overview,
            CardConsultationPages content,
            GivingContributions giving,
            ReceiptPages receipts,
            IntakeLimits limits,
            Clock clock,
            Pages pages) {
        this.overview = overview;
        this.content = content;
        this.giving = giving;
        this.receipts = receipts;
        this.floodgate = new Floodgate(limits.burst(), limits.perHour(), clock);
        this.pages = pages;
    }

    @GetMapping("/consultation")
    ModelAndView overview(@RequestParam(required = false) @Nullable String plan, HttpServletRequest request) {
        Page page = pages.titled(request, "consultation.title");
        ConsultationView view = overview.view(plan, page.language()).orElseThrow(ConsultationController::notFound);
        return new ModelAndView("consultation/overview", Map.of("page", page, "view", view));
    }

    @GetMapping("/consultation/{card}")
    ModelAndView card(
            @PathVariable String card,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String after,
            HttpServletRequest request) {
        Form fresh = new Form(UUID.randomUUID().toString(), known(field), "CITIZEN", "", "", Map.of());
        return show(card, fresh, Objects.requireNonNullElse(TypedNumber.read(after), 0), request, HttpStatus.OK);
    }

    @PostMapping("/consultation/{card}")
    ModelAndView give(@PathVariable String card, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        Page page = pages.titled(request, "consultation.title");
        Form form = new Form(
                typed.getOrDefault("key", ""),
                known(typed.getOrDefault("field", "")),
                typed.getOrDefault("author", ""),
                typed.getOrDefault("text", ""),
                TypedText.readable(typed.get("email")),
                Map.of());
        if (!floodgate.lets(request.getRemoteAddr())) {
            return again(
                    card,
                    form,
                    List.of(Refusal.of("tooManyContributions")),
                    HttpStatus.TOO_MANY_REQUESTS,
                    page,
                    request);
        }
        Outcome<String> outcome = CardId.isCard(card) ? giving.give(contributed(card, form, page)) : notAsked();
        if (outcome instanceof Outcome.Done<String> receipt) {
            return receipts.of(receipt.value(), request, HttpStatus.CREATED);
        }
        return again(card, form, outcome.refusals(), HttpStatus.UNPROCESSABLE_ENTITY, page, request);
    }

    private ModelAndView again(
            String card, Form form, List<Refusal> refusals, HttpStatus status, Page page, HttpServletRequest request) {
        Form again = new Form(
                form.key(), form.field(), form.author(), form.text(), form.email(), Refusals.at(refusals, page));
        return show(card, again, 0, request, status);
    }

    private static Outcome<String> notAsked() {
        return Outcome.refused("consultationNotOpen");
    }

    private static Contributed contributed(String card, Form form, Page page) {
        return new Contributed(
                new CardId(card),
                form.field().isEmpty() ? null : CardField.of(form.field()),
                author(form.author()),
                form.text(),
                form.email().isEmpty() ? null : form.email(),
                page.language(),
                form.key());
    }

    private static AuthorKind author(String kind) {
        for (AuthorKind known : AuthorKind.values()) {
            if (known.name().equals(kind)) {
                return known;
            }
        }
        return AuthorKind.CITIZEN;
    }

    /** The key of a field, or nothing for the whole card. */
    private static String known(String key) {
        for (CardField field : CardField.values()) {
            if (field.key().equals(key)) {
                return key;
            }
        }
        return "";
    }

    private ModelAndView show(String card, Form form, int after, HttpServletRequest request, HttpStatus status) {
        Page page = pages.titled(request, "consultation.title");
        if (!CardId.isCard(card)) {
            throw notFound();
        }
        CardConsultationView view =
                content.view(new CardId(card), form, after, page).orElseThrow(ConsultationController::notFound);
        Page titled = page.titled(
                view.number() + " · " + view.title().shownIn(page.language()).text());
        return new ModelAndView(
                "consultation/card", Map.of("page", titled, "view", view, "errors", form.errors()), status);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
