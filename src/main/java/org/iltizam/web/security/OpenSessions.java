package org.iltizam.web.security;

import org.iltizam.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where people are signed in, on whichever node. */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** @param kept the session in which the person goes on; null where they go on in none */
    void end(PersonId person, @Nullable String kept) {
        sessions.findByPrincipalName(person.value()).keySet().stream()
                .filter(session -> !session.equals(kept))
                .forEach(sessions::deleteById);
    }
}
