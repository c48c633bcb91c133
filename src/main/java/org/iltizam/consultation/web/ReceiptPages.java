package org.iltizam.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iltizam.consultation.Answer;
import org.iltizam.consultation.Consultations;
import org.iltizam.consultation.Contribution;
import org.iltizam.consultation.ContributionWords;
import org.iltizam.shared.ReceiptCode;
import org.iltizam.web.Page;
import org.iltizam.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A contribution and what became of it, for whoever holds its receipt. */
@Component
class ReceiptPages {

    private static final int LONGEST = 40;

    private final Consultations consultations;
    private final ContributionWords words;
    private final Pages pages;

    ReceiptPages(Consultations consultations, ContributionWords words, Pages pages) {
        this.consultations = consultations;
        this.words = words;
        this.pages = pages;
    }

    ModelAndView ask(HttpServletRequest request) {
        return page("", null, request, HttpStatus.OK);
    }

    /** @param found the status where the code is known */
    ModelAndView of(String code, HttpServletRequest request, HttpStatus found) {
        Contribution contribution = consultations.byReceipt(code).orElse(null);
        return contribution == null
                ? page(
                        code.substring(0, Math.min(code.length(), LONGEST)),
                        null,
                        request,
                        HttpStatus.UNPROCESSABLE_ENTITY)
                : page(ReceiptCode.typed(code), contribution, request, found);
    }

    private ModelAndView page(
            String code, @Nullable Contribution contribution, HttpServletRequest request, HttpStatus status) {
        Page page = pages.titled(request, "consultation.receipt.title");
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("code", code);
        model.put("unknown", status == HttpStatus.UNPROCESSABLE_ENTITY);
        model.put("contribution", contribution);
        model.put("about", contribution == null ? "" : words.about(contribution, page.language()));
        model.put("answer", contribution == null ? null : answer(contribution));
        return new ModelAndView("consultation/receipt", model, status);
    }

    /** Only what is public: an answer counts from the day on which the committee has agreed to it. */
    private @Nullable Answer answer(Contribution contribution) {
        return contribution.noticedAt() == null || contribution.answer() == null
                ? null
                : consultations.answersTo(List.of(contribution)).get(contribution.answer());
    }
}
