package org.iltizam.web.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Identities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code staff_identity}: the first account that comes in as somebody is the only one that does. */
@Repository
class StaffIdentities implements Identities {

    private final JdbcClient jdbc;
    private final OpenSessions sessions;
    private final Clock clock;

    StaffIdentities(JdbcClient jdbc, OpenSessions sessions, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @param subject what the provider calls the account, for ever and nobody else's */
    record Identity(String provider, String subject) {}

    Optional<Identity> of(PersonId person) {
        return jdbc.sql("select provider, subject from staff_identity where person = ?")
                .param(person.value())
                .query(Identity.class)
                .optional();
    }

    /** Binds them, unless one of both is bound already; what the person is bound to then. */
    Optional<Identity> bind(PersonId person, Identity identity) {
        jdbc.sql("insert into staff_identity (person, provider, subject, bound_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(person.value(), identity.provider(), identity.subject(), Timestamp.from(clock.instant()))
                .update();
        return of(person);
    }

    @Override
    public Optional<String> providerOf(PersonId person) {
        return of(person).map(Identity::provider);
    }

    @Override
    @Transactional
    public void release(PersonId person) {
        jdbc.sql("delete from staff_identity where person = ?")
                .param(person.value())
                .update();
        sessions.end(person, null);
    }
}
