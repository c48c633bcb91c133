package org.iltizam.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The same mail keeps the same Message-ID, so that a second sending after a crash is seen to be the same mail. */
final class MessageId {

    private MessageId() {}

    static String of(List<QueuedMail> mails, String host) {
        String keys = mails.stream().map(QueuedMail::dedupeKey).collect(Collectors.joining("\n"));
        return "<" + HexFormat.of().formatHex(sha256(keys), 0, 20) + "@" + host + ">";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
