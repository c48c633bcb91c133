package org.iltizam.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.iltizam.IltizamTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IltizamTest
class EmbeddedServerTest {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void itSortsAndFoldsAlikeWhateverTheLocaleOfTheMachine() {
        assertThat(jdbc.queryForMap("select datlocprovider as provider, datlocale as locale, datcollate as libc,"
                        + " pg_encoding_to_char(encoding) as encoding, 'École' ilike 'éCOLE' as folds"
                        + " from pg_database where datname = current_database()"))
                .isEqualTo(
                        Map.of("provider", "b", "locale", "C.UTF-8", "libc", "C", "encoding", "UTF8", "folds", true));
    }
}
