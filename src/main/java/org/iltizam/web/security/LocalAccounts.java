package org.iltizam.web.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Accounts;
import org.iltizam.web.PasswordSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in our own table. After five wrong passwords an account rests for a while, longer each time. */
@Service
class LocalAccounts implements Accounts, UserDetailsService {

    private static final int TRIES = 5;
    private static final Duration LONGEST_REST = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    LocalAccounts(
            JdbcClient jdbc,
            PasswordEncoder passwords,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void setPassword(PersonId person, String password) {
        write(person, password);
        signOut(person, null);
    }

    /** Whether that is the password. A wrong one counts as one at the sign-in; while the account rests none is right. */
    @Transactional
    boolean recognises(PersonId person, String password) {
        // one guess at a time: many at once would all be made before the first of them counts
        jdbc.sql("select 1 from account where person = ? for update")
                .param(person.value())
                .query(Integer.class)
                .single();
        UserDetails account = loadUserByUsername(person.value());
        if (!account.isEnabled() || !account.isAccountNonLocked()) {
            return false;
        }
        boolean right = passwords.matches(password, account.getPassword());
        if (!right) {
            wrong(person.value());
        }
        return right;
    }

    /** Who is signed in with the old one is not any more, but for the session in which it was changed. */
    @Transactional
    void replacePassword(PersonId person, String password, String session) {
        write(person, password);
        signOut(person, session);
    }

    private void write(PersonId person, String password) {
        jdbc.sql("""
                insert into account (person, password_hash) values (?, ?)
                on conflict (person) do update
                set password_hash = excluded.password_hash, failed_count = 0, locked_until = null, enabled = true""").params(person.value(), passwords.encode(password)).update();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> enabled() {
        return jdbc.sql("select person from account where enabled").query(String.class).list().stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional
    public void disable(PersonId person) {
        jdbc.sql("update account set enabled = false where person = ?")
                .param(person.value())
                .update();
        signOut(person, null);
    }

    private void signOut(PersonId person, @Nullable String kept) {
        sessions.findByPrincipalName(person.value()).keySet().stream()
                .filter(session -> !session.equals(kept))
                .forEach(sessions::deleteById);
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return jdbc.sql("select password_hash, enabled, locked_until from account where person = ?")
                .param(name)
                .query((row, number) -> {
                    Timestamp lockedUntil = row.getTimestamp("locked_until");
                    return User.withUsername(name)
                            .password(row.getString("password_hash"))
                            .disabled(!row.getBoolean("enabled"))
                            .accountLocked(lockedUntil != null
                                    && lockedUntil.toInstant().isAfter(clock.instant()))
                            .authorities(PasswordSignIn.MARK)
                            .build();
                })
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No account"));
    }

    @EventListener
    @Transactional
    void onWrongPassword(AuthenticationFailureBadCredentialsEvent event) {
        wrong(event.getAuthentication().getName());
    }

    private void wrong(String name) {
        jdbc.sql("update account set failed_count = failed_count + 1 where person = ? returning failed_count")
                .param(name)
                .query(Integer.class)
                .optional()
                .filter(failed -> failed >= TRIES)
                .ifPresent(failed -> rest(name, failed));
    }

    private void rest(String name, int failed) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(failed - TRIES, 10));
        Duration rest = doubled.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : doubled;
        Instant until = clock.instant().plus(rest);
        jdbc.sql("update account set locked_until = ? where person = ?")
                .params(Timestamp.from(until), name)
                .update();
    }

    @EventListener
    @Transactional
    void onSignIn(AuthenticationSuccessEvent event) {
        jdbc.sql("update account set failed_count = 0, locked_until = null where person = ? and failed_count > 0")
                .param(event.getAuthentication().getName())
                .update();
    }
}
