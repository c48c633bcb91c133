package org.iltizam.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iltizam.people.Role;
import org.junit.jupiter.api.Test;

/** The story names institutions; of persons it names functions only. */
class NobodyRealTest {

    private static final Path STORY = Path.of("src", "main", "resources", "story");

    @Test
    void everyPersonIsCalledByTheirFunction() {
        PeopleFile people = new StoryFiles("nap3").read("people.yaml", PeopleFile.class);
        assertThat(people.persons()).isNotEmpty().allSatisfy(person -> {
            assertThat(person.name().ar())
                    .as(person.id())
                    .matches("(رئيس|رئيسة|منسق|منسقة|مدير|نائب|رئاسة|عضو|ممثل) .*");
            assertThat(person.email()).isEqualTo(person.id() + "@iltizam.example");
            assertThat(person.roles()).as(person.id()).isNotEmpty();
        });
        assertThat(people.persons())
                .filteredOn(person -> person.roles().contains(Role.PROJECT_LEAD)
                        && person.id().startsWith("lead-"))
                .hasSize(27);
    }

    @Test
    void noParticipantOfTheReportOccursInTheStory() throws IOException {
        assumeTrue(
                Files.exists(Report.TRUTH),
                () -> "Skipped: the participants' names are not at " + Report.TRUTH + " and are not shipped");
        List<String> names = new ArrayList<>();
        for (JsonNode participant :
                new ObjectMapper().readTree(Files.readString(Report.TRUTH)).at("/meeting/participants")) {
            names.add(participant.get("name").asText());
        }
        assertThat(names).hasSize(20);
        try (Stream<Path> files = Files.walk(STORY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain(names);
            }
        }
    }
}
