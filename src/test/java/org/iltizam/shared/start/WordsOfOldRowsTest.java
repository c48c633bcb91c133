package org.iltizam.shared.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.Context;
import org.iltizam.IltizamTest;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was there before the search understood spellings gets the words that it would get today. */
@IltizamTest
class WordsOfOldRowsTest {

    @Autowired
    TestCommittee committee;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Test
    void workThatHadNoWordsHasThoseOfNewWork() throws Exception {
        clock.set(Instant.parse("2024-02-05T09:00:00Z"));
        Cast cast = committee.gather();
        CardId card = committee.proposal(cast, 1, cast.lead());
        List<String> today = words(card);
        jdbc.sql("update work_item set words = null where plan = :plan")
                .param("plan", cast.plan().value())
                .update();

        try (Connection connection = database.getConnection()) {
            Context context = mock(Context.class);
            when(context.getConnection()).thenReturn(connection);
            new WordsOfOldRows().migrate(context);
        }

        assertThat(words(card)).isEqualTo(today).isNotEmpty().allMatch(kept -> kept.contains("engagement"));
    }

    private List<String> words(CardId card) {
        return jdbc.sql("select words from work_item where subject = :card order by id")
                .param("card", card.value())
                .query((row, n) -> String.valueOf(row.getString("words")))
                .list();
    }
}
