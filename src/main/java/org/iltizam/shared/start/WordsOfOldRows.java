package org.iltizam.shared.start;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlainWords;
import org.springframework.stereotype.Component;

/** Rows that were there before are found by the same words as those that come; SQL cannot say them. */
@Component
class WordsOfOldRows implements JavaMigration {

    private static final int AT_ONCE = 1000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("202611222314");
    }

    @Override
    public String getDescription() {
        return "shared words of old rows";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        fill(
                connection,
                "idea",
                "title as one, text as two, null as three, '' as four from idea where title is not null");
        fill(
                connection,
                "work_item",
                "title_ar as one, title_fr as two, title_en as three, subject as four from work_item");
    }

    private static void fill(Connection connection, String table, String texts) throws SQLException {
        try (PreparedStatement rows = connection.prepareStatement("select id, " + texts);
                PreparedStatement update =
                        connection.prepareStatement("update " + table + " set words = ? where id = ?")) {
            rows.setFetchSize(AT_ONCE);
            int waiting = 0;
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    LocalizedText text =
                            new LocalizedText(row.getString("one"), row.getString("two"), row.getString("three"));
                    update.setString(1, PlainWords.kept(text, row.getString("four")));
                    update.setString(2, row.getString("id"));
                    update.addBatch();
                    if (++waiting % AT_ONCE == 0) {
                        update.executeBatch();
                    }
                }
            }
            update.executeBatch();
        }
    }
}
