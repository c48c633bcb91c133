package org.iltizam.idea;

import java.util.Optional;
import org.iltizam.shared.IdeaId;
import org.iltizam.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whom to send notices to; asked by whoever writes mails and by nobody else. */
@Service
public class Authors {

    private final JdbcClient jdbc;

    Authors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for an idea that was given without an address. */
    public Optional<Author> find(IdeaId id) {
        return jdbc.sql("""
                        select s.email, i.language from idea_sender s join idea i on i.id = s.idea
                        where s.idea = :id and s.email is not null""")
                .param("id", id.value())
                .query((row, n) -> new Author(id, row.getString("email"), Language.of(row.getString("language"))))
                .optional();
    }
}
