package org.iltizam.notification;

import java.util.List;
import org.iltizam.shared.Language;
import org.springframework.stereotype.Component;

/** One mail for the review tasks that came to one person within the window: a list of links. */
@Component
class BundleWriter {

    private final Wordings wordings;
    private final LetterWriter letters;
    private final Links links;

    BundleWriter(Wordings wordings, LetterWriter letters, Links links) {
        this.wordings = wordings;
        this.letters = letters;
        this.links = links;
    }

    Notice notice(List<QueuedMail> mails) {
        Language language = mails.get(0).language();
        Wording words = wordings.in(language);
        return new Notice(
                language,
                words.text("mail.bundle.subject", mails.size()),
                "",
                words.text("mail.bundle.opening", mails.size()),
                List.of(),
                mails.stream().map(BundleWriter::part).toList(),
                links.myWork(),
                words.text("mail.link.list"),
                words.text("mail.task.cardDrafting.reviewCard.otherwise"),
                words.text("mail.end"));
    }

    String html(Notice notice) {
        return letters.html(notice);
    }

    private static Notice.Part part(QueuedMail mail) {
        return new Notice.Part(
                mail.subject(), List.of(new Notice.Fact("", mail.summary()), new Notice.Fact("", mail.link())));
    }
}
