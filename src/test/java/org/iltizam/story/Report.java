package org.iltizam.story;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The committee's report of 21 March 2024 as facts. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record Report(List<Row> proposals, List<Scheduled> coordinationMeetings) {

    static final Path TRUTH = Path.of("..", "shared", "truth", "nap3-meeting-2024-03-21.json");

    private static final ObjectMapper READER = new ObjectMapper(new YAMLFactory());

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(
            int number,
            String title,
            Set<String> facts,
            @Nullable List<Integer> mergedWith,
            @Nullable String mergedTitle,
            @Nullable String cancelReason,
            @Nullable String meetingStage,
            boolean newCardToBeShared) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Scheduled(String entity, String date, String time, List<Integer> commitments) {}

    /** The facts that this project ships. */
    static Report shipped() throws IOException {
        try (InputStream file = Objects.requireNonNull(Report.class.getResourceAsStream("/nap3-report-facts.yaml"))) {
            return READER.readValue(file, Report.class);
        }
    }

    /** The facts as they were taken from the document and checked by eye. JSON is YAML. */
    static Report truth() throws IOException {
        return READER.readValue(Files.readString(TRUTH), Report.class);
    }
}
