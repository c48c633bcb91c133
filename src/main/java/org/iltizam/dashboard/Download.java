package org.iltizam.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.iltizam.web.Csv;
import org.springframework.http.ContentDisposition;

/** A table as a file with a name in the reader's language. */
final class Download {

    private Download() {}

    /** @param lines are written as they are taken: the file is never in memory as a whole */
    static void csv(HttpServletResponse response, String name, Stream<List<String>> lines) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name + ".csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Writer out = response.getWriter();
        out.write(Csv.of(List.of()));
        for (Iterator<List<String>> line = lines.iterator(); line.hasNext(); ) {
            out.write(Csv.line(line.next()));
        }
    }
}
