package org.iltizam.notification;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.iltizam.people.Person;
import org.springframework.stereotype.Component;

/** Makes a letter of a notice: its text, its html, its one line. */
@Component
class LetterWriter {

    static final int SUBJECT_LENGTH = 200;

    private final TemplateEngine templates;
    private final Wordings wordings;

    LetterWriter(TemplateEngine templates, Wordings wordings) {
        this.templates = templates;
        this.wordings = wordings;
    }

    /** @param fact what happened, the same string for the same fact for ever */
    Letter letter(String fact, Person to, Notice content) {
        Wording words = wordings.of(to);
        Notice notice = content.to(words.text("mail.greeting", words.of(to.name())));
        String subject = SafeText.atMost(SUBJECT_LENGTH, SafeText.line(notice.subject()));
        return new Letter(
                Letter.key(fact, to),
                to.id(),
                to.email(),
                notice.language(),
                subject,
                subject,
                notice.link(),
                NoticeText.of(notice, words),
                html(notice),
                null,
                null);
    }

    String html(Notice notice) {
        StringOutput output = new StringOutput();
        templates.render("notification/mail.jte", notice, output);
        return output.toString();
    }
}
