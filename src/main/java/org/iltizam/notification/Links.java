package org.iltizam.notification;

import java.net.URI;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MeetingId;
import org.iltizam.shared.WorkItemId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The addresses that mails point to. */
@Component
class Links {

    private final String base;

    Links(@Value("${iltizam.public-url}") URI base) {
        this.base = base.toString().replaceAll("/+$", "");
    }

    String myWork() {
        return base + "/work";
    }

    /** @param page an address within the site, from its first slash */
    String to(String page) {
        return base + page;
    }

    String to(WorkItemId item) {
        return base + "/work/" + item;
    }

    String to(CardId card) {
        return base + "/cards/" + card;
    }

    String to(MeetingId meeting) {
        return base + "/meetings/" + meeting;
    }

    /** Where somebody without an account asks, with the code of the receipt, what became of a contribution. */
    String toReceipt() {
        return base + "/consultation/receipt";
    }

    /** Where somebody without an account asks, with the code of the receipt, what became of an idea. */
    String toIdeaReceipt() {
        return base + "/ideas/receipt";
    }

    String host() {
        return URI.create(base).getHost();
    }
}
