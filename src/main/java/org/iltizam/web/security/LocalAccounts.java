package org.iltizam.web.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Accounts;
import org.iltizam.web.PasswordSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in our own table. */
@Service
class LocalAccounts implements Accounts {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final OpenSessions sessions;
    private final SignInTries tries;

    LocalAccounts(JdbcClient jdbc, PasswordEncoder passwords, OpenSessions sessions, SignInTries tries) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.sessions = sessions;
        this.tries = tries;
    }

    @Override
    @Transactional
    public void setPassword(PersonId person, String password) {
        write(person, password);
        sessions.end(person, null);
    }

    /** Whether that is the password. It is a try at the sign-in, from that address; after too many none is right. */
    @Transactional
    boolean recognises(PersonId person, String password, String address) {
        // of two who change it at once the second does not know it any more
        jdbc.sql("select 1 from account where person = ? for update")
                .param(person.value())
                .query(Integer.class)
                .single();
        UserDetails account = loadUserByUsername(person.value());
        if (!account.isEnabled() || !tries.lets(person.value(), address)) {
            return false;
        }
        boolean right = passwords.matches(password, account.getPassword());
        if (right) {
            tries.right(person.value(), address);
        }
        return right;
    }

    /** Who is signed in with the old one is not any more, but for the session in which it was changed. */
    @Transactional
    void replacePassword(PersonId person, String password, @Nullable String session) {
        write(person, password);
        sessions.end(person, session);
    }

    private void write(PersonId person, String password) {
        jdbc.sql("""
                insert into account (person, password_hash) values (?, ?)
                on conflict (person) do update
                set password_hash = excluded.password_hash, enabled = true""").params(person.value(), passwords.encode(password)).update();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> enabled() {
        return jdbc.sql("select person from account where enabled").query(String.class).list().stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isEnabled(PersonId person) {
        return jdbc.sql("select exists (select from account where person = ? and enabled)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional
    public void disable(PersonId person) {
        jdbc.sql("update account set enabled = false where person = ?")
                .param(person.value())
                .update();
        sessions.end(person, null);
    }

    UserDetails loadUserByUsername(String name) {
        return jdbc.sql("select password_hash, enabled from account where person = ?")
                .param(name)
                .query((row, number) -> User.withUsername(name)
                        .password(row.getString("password_hash"))
                        .disabled(!row.getBoolean("enabled"))
                        .authorities(PasswordSignIn.MARK)
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No account"));
    }
}
