package org.iltizam.notification;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.iltizam.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts queued mails into one MIME message: text, html, and a calendar part that mail programs act on. */
@Component
class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final BundleWriter bundles;
    private final String host;

    Envelope(MailSettings settings, BundleWriter bundles, Links links) {
        this.settings = settings;
        this.bundles = bundles;
        this.host = links.host();
    }

    MimeMessage around(MimeMessage message, List<QueuedMail> mails) throws MessagingException {
        QueuedMail mail = mails.get(0);
        message.setFrom(strictly(settings.from()));
        message.setRecipient(Message.RecipientType.TO, strictly(mail.toAddress()));
        message.setHeader("Message-ID", MessageId.of(mails, host));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language().code());
        if (mails.size() == 1) {
            message.setSubject(mail.subject(), UTF_8);
            message.setContent(body(mail.language(), mail.textBody(), mail.htmlBody(), mail.ics(), mail.icsMethod()));
        } else {
            Notice notice = bundles.notice(mails);
            message.setSubject(notice.subject(), UTF_8);
            message.setContent(body(mail.language(), bundles.text(notice), bundles.html(notice), null, null));
        }
        return message;
    }

    private static MimeMultipart body(
            Language language, String text, String html, @Nullable String ics, @Nullable String method)
            throws MessagingException {
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(part(text, "text/plain; charset=UTF-8", language));
        alternative.addBodyPart(part(html, "text/html; charset=UTF-8", language));
        if (ics == null) {
            return alternative;
        }
        String calendarType = "text/calendar; charset=UTF-8; method=" + method;
        alternative.addBodyPart(part(ics, calendarType, language));
        MimeBodyPart alternatives = new MimeBodyPart();
        alternatives.setContent(alternative);
        BodyPart attachment = part(ics, calendarType, language);
        attachment.setDisposition(Part.ATTACHMENT);
        attachment.setFileName("meeting.ics");
        MimeMultipart mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(alternatives);
        mixed.addBodyPart(attachment);
        return mixed;
    }

    private static MimeBodyPart part(String content, String type, Language language) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content, type);
        part.setContentLanguage(new String[] {language.code()});
        return part;
    }

    /** One address and nothing else: no list, no group, no line break. */
    private static InternetAddress strictly(String address) throws MessagingException {
        InternetAddress one = new InternetAddress(address, true);
        one.validate();
        return one;
    }
}
