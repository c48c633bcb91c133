package org.iltizam.consultation;

import java.util.Optional;
import org.iltizam.shared.ContributionId;
import org.iltizam.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who gave contributions, apart from what they gave: read by whoever writes mails and by nobody else. */
@Repository
public class Contributors {

    private final JdbcClient jdbc;

    Contributors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a contribution given without an address. */
    public Optional<Contributor> find(ContributionId id) {
        return jdbc.sql("select * from contributor where contribution = :id and email is not null")
                .param("id", id.value())
                .query((row, n) -> new Contributor(
                        id, row.getString("email"), Language.of(row.getString("language")), row.getString("receipt")))
                .optional();
    }

    void add(ContributionId id, String receipt, @Nullable String email, Language language) {
        jdbc.sql("insert into contributor (contribution, receipt, email, language)"
                        + " values (:id, :receipt, :email, :language)")
                .param("id", id.value())
                .param("receipt", receipt)
                .param("email", email)
                .param("language", language.code())
                .update();
    }

    /** The receipt of what was sent with that key before. */
    Optional<String> receiptOf(String submission) {
        return jdbc.sql("select p.receipt from contributor p join contribution c on c.id = p.contribution"
                        + " where c.submission = :submission")
                .param("submission", submission)
                .query(String.class)
                .optional();
    }

    /** What was written before it is redacted is kept beside the personal data, out of sight. */
    void keepOriginal(ContributionId id) {
        jdbc.sql("update contributor p set original_text = c.text from contribution c"
                        + " where c.id = p.contribution and c.id = :id")
                .param("id", id.value())
                .update();
    }
}
