package org.iltizam.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** The bytes of a file of evidence, apart from what lists show of it. */
@Entity
@Immutable
class EvidenceFile {

    @Id
    private String fileKey;

    private byte[] content;

    @SuppressWarnings("NullAway") // filled by JPA
    protected EvidenceFile() {}

    EvidenceFile(String fileKey, byte[] content) {
        this.fileKey = fileKey;
        this.content = content.clone();
    }

    String fileKey() {
        return fileKey;
    }

    byte[] content() {
        return content.clone();
    }
}
