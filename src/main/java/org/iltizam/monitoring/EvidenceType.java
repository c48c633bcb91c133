package org.iltizam.monitoring;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that can be evidence, told by what they begin with and not by their name alone. */
public enum EvidenceType {
    PDF("pdf", "application/pdf", "%PDF-"),
    PNG("png", "image/png", "\u0089PNG\r\n"),
    JPEG("jpg", "image/jpeg", "\u00ff\u00d8\u00ff"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004"),
    ODT("odt", "application/vnd.oasis.opendocument.text", "PK\u0003\u0004"),
    CSV("csv", "text/csv", "");

    private final String ending;
    private final String mediaType;
    private final String begins;

    EvidenceType(String ending, String mediaType, String begins) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.begins = begins;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty when the name has another ending, or the contents are not what the name says. */
    public static Optional<EvidenceType> of(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("\\.jpeg$", ".jpg");
        return Arrays.stream(values())
                .filter(type -> lower.endsWith("." + type.ending) && type.fits(content))
                .findFirst();
    }

    private boolean fits(byte[] content) {
        return begins.isEmpty()
                ? isText(content)
                : new String(content, 0, Math.min(content.length, begins.length()), StandardCharsets.ISO_8859_1)
                        .equals(begins);
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
