package org.iltizam.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What became of a contribution, for whoever holds its receipt. The code is sent, never part of an address. */
@Controller("contributionReceipts")
class ReceiptController {

    private final ReceiptPages receipts;

    ReceiptController(ReceiptPages receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/consultation/receipt")
    ModelAndView ask(HttpServletRequest request) {
        return receipts.ask(request);
    }

    @PostMapping("/consultation/receipt")
    ModelAndView follow(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return receipts.of(code, request, HttpStatus.OK);
    }
}
