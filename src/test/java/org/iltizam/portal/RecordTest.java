package org.iltizam.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MovableClock;
import org.iltizam.timeline.RecordHead;
import org.iltizam.timeline.Timeline;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IltizamTest
class RecordTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    WorkItems items;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    @Autowired
    ObjectMapper json;

    @Autowired
    MockMvc mvc;

    Cast cast;

    @BeforeEach
    void aCardIsCancelled() {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        cast = committee.gather();
        CardId card = committee.proposal(cast, 1, cast.lead());
        done(card, "submitDraft", TestCommittee.draft("عنوان سري"));
        everySeat(card, "reviewCard", Map.of("noRemarks", true));
        done(
                card,
                "decideNextStep",
                Map.of(
                        "nextStep", "PROPOSE_CANCELLATION",
                        "cancelReason", "NO_OPENNESS",
                        "publicReasonAr", "لا ينفتح على المواطن"));
        everySeat(card, "voteDecision", Map.of("vote", "FOR"));
    }

    @Test
    void thePageShowsTheLastSealAndHowManyEntriesItHolds() throws Exception {
        RecordHead head = timeline.head(cast.plan()).orElseThrow();

        assertThat(visit("/public/record?lang=en&plan=" + cast.plan()))
                .contains(head.hash(), "Number of entries", head.sequence() + " entries");
        assertThat(visit("/?lang=en")).contains("href=\"/public/record\"");
    }

    @Test
    void anybodyCanCheckTheChainWithoutReadingWhatIsNotPublic() throws Exception {
        String file = visit("/public/record.json?plan=" + cast.plan());
        JsonNode chain = json.readTree(file);
        RecordHead head = timeline.head(cast.plan()).orElseThrow();

        String previous = chain.get(0).path("previous").asText();
        int opened = 0;
        for (JsonNode link : chain) {
            assertThat(link.path("previous").asText()).isEqualTo(previous);
            previous = link.path("hash").asText();
            if (!link.path("entry").isNull()) {
                opened++;
                assertThat(sha256(link.path("previous").asText() + "\n"
                                + link.path("entry").asText()))
                        .isEqualTo(previous);
            }
        }

        assertThat(previous).isEqualTo(head.hash());
        assertThat(chain).hasSize((int) head.sequence());
        assertThat(opened).isGreaterThanOrEqualTo(2).isLessThan(chain.size());
        assertThat(file).contains("لا ينفتح على المواطن").doesNotContain("ProposalRegistered", "ReviewSent");
    }

    @Test
    void theSameChainCanBeTakenAwayAsATable() throws Exception {
        RecordHead head = timeline.head(cast.plan()).orElseThrow();

        List<String> lines =
                visit("/public/record.csv?plan=" + cast.plan()).lines().toList();

        assertThat(lines).hasSize((int) head.sequence() + 1);
        assertThat(lines.get(lines.size() - 1))
                .startsWith("\"" + head.sequence() + "\"")
                .contains(head.hash());
    }

    @Test
    void aPlanThatIsNotThereIsNotFound() throws Exception {
        assertThat(mvc.perform(get("/public/record?plan=nowhere"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private void everySeat(CardId card, String task, Map<String, Object> answer) {
        cast.seats().forEach(seat -> done(card, task, answer));
    }

    private void done(CardId card, String task, Map<String, Object> answer) {
        WorkItem item = items.openFor(card.value()).stream()
                .filter(open -> open.task().equals(task))
                .findFirst()
                .orElseThrow();
        items.complete(
                        item.id(),
                        item.assignee() == null ? cast.coordinator() : item.assignee(),
                        item.version(),
                        answer)
                .orThrow();
    }

    private String visit(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
