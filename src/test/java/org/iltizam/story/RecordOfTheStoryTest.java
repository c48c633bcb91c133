package org.iltizam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.iltizam.StoryTest;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.PlanId;
import org.iltizam.timeline.RecordEntry;
import org.iltizam.timeline.RecordTexts;
import org.iltizam.timeline.Timeline;
import org.iltizam.web.Dates;
import org.iltizam.web.RecordLine;
import org.iltizam.web.TextsByLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What 27 cards leave in the public record: whole, in order, and told in words. */
@StoryTest
class RecordOfTheStoryTest {

    private static final PlanId NAP3 = new PlanId("nap3");

    @Autowired
    private Timeline timeline;

    @Autowired
    private RecordTexts texts;

    @Autowired
    private TextsByLanguage languages;

    @Test
    void theChainHolds() {
        assertThat(timeline.verify(NAP3)).isEmpty();
        assertThat(timeline.head(NAP3)).isPresent();
    }

    @Test
    void everyCardBeginsWithItsProposal() {
        assertThat(IntStream.rangeClosed(1, 27).mapToObj(number -> CardId.of(NAP3, number)))
                .allSatisfy(card -> assertThat(timeline.of(card.value()))
                        .first()
                        .extracting(RecordEntry::kind)
                        .isEqualTo("ProposalRegistered"));
    }

    @Test
    void timeNeverRunsBackwards() {
        List<RecordEntry> newestFirst = timeline.of(NAP3, Timeline.NEWEST, 10_000);

        assertThat(newestFirst).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
    }

    @ParameterizedTest
    @EnumSource
    void everyEntryIsToldInWords(Language language) {
        List<RecordEntry> entries = timeline.of(NAP3, Timeline.NEWEST, 10_000);

        assertThat(texts.lines(entries, languages.in(language), new Dates(language, ZoneId.of("Africa/Casablanca"))))
                .hasSameSizeAs(entries)
                .extracting(RecordLine::what)
                .allSatisfy(what -> assertThat(what)
                        .doesNotContain("{", "record.", "null", "nap3-")
                        .doesNotContainPattern("[A-Z]{2,}_|lead-\\d"));
    }
}
