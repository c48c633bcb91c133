package org.iltizam.notification;

import java.util.List;
import java.util.Objects;
import org.iltizam.shared.Language;
import org.springframework.stereotype.Component;

/** One mail for the letters of one kind that came to one person within the window: a list of links. */
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
        String texts = "mail.bundle." + name(mails.get(0));
        return new Notice(
                language,
                words.text(texts + ".subject", mails.size()),
                "",
                words.text(texts + ".opening", mails.size()),
                List.of(),
                mails.stream().map(BundleWriter::part).toList(),
                links.myWork(),
                words.text("mail.link.list"),
                words.has(texts + ".otherwise") ? words.text(texts + ".otherwise") : null,
                words.text("mail.end"));
    }

    String text(Notice notice) {
        return NoticeText.of(notice, wordings.in(notice.language()));
    }

    String html(Notice notice) {
        return letters.html(notice);
    }

    private static String name(QueuedMail mail) {
        String bundle = Objects.requireNonNull(mail.bundle());
        return bundle.substring(0, bundle.indexOf(':'));
    }

    private static Notice.Part part(QueuedMail mail) {
        return new Notice.Part(
                mail.subject(), List.of(new Notice.Fact("", mail.summary()), new Notice.Fact("", mail.link())));
    }
}
