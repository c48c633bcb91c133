package org.iltizam.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.iltizam.web.Csv;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a file with a name in the reader's language. */
final class Download {

    private Download() {}

    static ResponseEntity<String> csv(String name, List<List<String>> lines) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(Csv.of(lines));
    }
}
