package org.iltizam.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from the address that mails come from
 * @param kept how long the text of a mail stays after it was sent
 * @param bundleWindow how long the review tasks of one seat wait for each other, to go out as one mail
 */
@ConfigurationProperties("iltizam.mail")
record MailSettings(
        @DefaultValue("no-reply@iltizam.invalid") String from,
        @DefaultValue("PT1H") Duration bundleWindow,
        @DefaultValue("P365D") Duration kept) {}
