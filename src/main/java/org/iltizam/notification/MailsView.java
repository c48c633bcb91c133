package org.iltizam.notification;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of mails.
 *
 * @param names of the persons that mails went to, by id
 * @param person whose mails are shown; empty for everybody's
 * @param story nothing is sent: the page is the letter box
 * @param older the key of the next page, null on the last one
 */
public record MailsView(
        List<QueuedMail> mails,
        Map<String, String> names,
        String person,
        boolean onlyFailed,
        boolean story,
        long failed,
        @Nullable Long older) {

    public String nameOf(QueuedMail mail) {
        String id = mail.toPerson().value();
        return names.getOrDefault(id, id);
    }
}
