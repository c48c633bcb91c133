package org.iltizam.notification;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.List;
import org.iltizam.idea.TextTakenOut;
import org.iltizam.shared.WorkItemId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was taken out of an idea must not go out in a mail that still waits. */
@Component
class RedactedMails {

    private final WorkItems items;
    private final MailQueue queue;

    RedactedMails(WorkItems items, MailQueue queue) {
        this.items = items;
        this.queue = queue;
    }

    @EventListener
    void on(TextTakenOut event) {
        String before = SafeText.bare(event.before().title());
        String after = SafeText.bare(event.after().title());
        List<String> about = items.historyOf(event.idea().value()).stream()
                .map(WorkItem::id)
                .map(WorkItemId::value)
                .toList();
        for (QueuedMail mail :
                about.isEmpty() || before.equals(after) ? List.<QueuedMail>of() : queue.lockAbout(about)) {
            queue.rewrite(
                    mail.id(),
                    line(mail.subject(), before, after),
                    line(mail.summary(), before, after),
                    mail.textBody().replace(before, after),
                    mail.htmlBody().replace(html(before), html(after)));
        }
    }

    /** A line may have been cut in the middle of the title. */
    private static String line(String line, String before, String after) {
        if (line.contains(before) || !line.endsWith("…")) {
            return line.replace(before, after);
        }
        String kept = line.substring(0, line.length() - 1);
        for (int length = before.length(); length > 0; length--) {
            if (kept.endsWith(before.substring(0, length))) {
                return SafeText.atMost(LetterWriter.SUBJECT_LENGTH, kept.substring(0, kept.length() - length) + after);
            }
        }
        return line;
    }

    private static String html(String text) {
        StringOutput escaped = new StringOutput();
        Escape.htmlContent(text, escaped);
        return escaped.toString();
    }
}
