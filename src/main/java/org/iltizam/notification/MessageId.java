package org.iltizam.notification;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.iltizam.shared.Sha256;

/** The same mail keeps the same Message-ID, so that a second sending after a crash is seen to be the same mail. */
final class MessageId {

    private MessageId() {}

    static String of(List<QueuedMail> mails, String host) {
        String keys = mails.stream().map(QueuedMail::dedupeKey).collect(Collectors.joining("\n"));
        return "<" + HexFormat.of().formatHex(Sha256.of(keys), 0, 20) + "@" + host + ">";
    }
}
