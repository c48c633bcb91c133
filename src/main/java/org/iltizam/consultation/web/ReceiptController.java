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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What became of a contribution, for whoever holds its receipt. */
@Controller("contributionReceipts")
class ReceiptController {

    private final Consultations consultations;
    private final ContributionWords words;
    private final Pages pages;

    ReceiptController(Consultations consultations, ContributionWords words, Pages pages) {
        this.consultations = consultations;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/consultation/receipt")
    ModelAndView receipt(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        Page page = pages.titled(request, "consultation.receipt.title");
        Contribution found =
                code.isBlank() ? null : consultations.byReceipt(code).orElse(null);
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("code", found == null ? code.strip() : ReceiptCode.typed(code));
        model.put("contribution", found);
        model.put("about", found == null ? "" : words.about(found, page.language()));
        model.put("answer", found == null ? null : answer(found));
        HttpStatus status = found == null && !code.isBlank() ? HttpStatus.NOT_FOUND : HttpStatus.OK;
        return new ModelAndView("consultation/receipt", model, status);
    }

    /** Only what is public: an answer counts from the day on which the committee has agreed to it. */
    private @Nullable Answer answer(Contribution contribution) {
        return contribution.noticedAt() == null || contribution.answer() == null
                ? null
                : consultations.answersTo(List.of(contribution)).get(contribution.answer());
    }
}
