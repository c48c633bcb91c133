package org.iltizam.web.error;

import jakarta.servlet.http.HttpServletRequest;
import org.iltizam.web.Conflict;
import org.iltizam.web.KeptText;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** One answer to every kind of "somebody else was first". */
@ControllerAdvice
class ConflictAdvice {

    private final ErrorPages pages;

    ConflictAdvice(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String onConflict(Conflict conflict, HttpServletRequest request, Model model) {
        return pages.show(request, HttpStatus.CONFLICT.value(), conflict.kept(), conflict.now(), model);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String onStaleVersion(ConcurrencyFailureException stale, HttpServletRequest request, Model model) {
        return pages.show(request, HttpStatus.CONFLICT.value(), KeptText.of(request), null, model);
    }
}
