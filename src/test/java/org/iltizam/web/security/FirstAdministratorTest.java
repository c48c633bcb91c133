package org.iltizam.web.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.iltizam.people.People;
import org.iltizam.people.PeopleRegister;
import org.iltizam.people.Person;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.turn.Turns;
import org.iltizam.web.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class FirstAdministratorTest {

    private final People people = mock(People.class);
    private final PeopleRegister register = mock(PeopleRegister.class);
    private final Accounts accounts = mock(Accounts.class);

    @Test
    void aNewInstallationGetsItsAdministrator() {
        start("admin@example.org", "a long enough password");

        verify(register).addPerson(argThat(person -> person.has(Role.ADMINISTRATOR)));
        verify(accounts).setPassword(FirstAdministrator.ID, "a long enough password");
    }

    @Test
    void anInstallationWithAnAdministratorKeepsIt() {
        when(people.withRole(Role.ADMINISTRATOR))
                .thenReturn(List.of(new Person(
                        FirstAdministrator.ID,
                        LocalizedText.arabic("مدير النظام"),
                        null,
                        Set.of(Role.ADMINISTRATOR),
                        "admin@example.org",
                        Language.AR)));
        start("admin@example.org", "a long enough password");

        verify(accounts, never()).setPassword(any(), any());
    }

    @Test
    void nobodyIsLetInByDefault() {
        start("", "");

        verify(register, never()).addPerson(any());
    }

    @Test
    void aShortPasswordStopsTheStart() {
        assertThatThrownBy(() -> start("admin@example.org", "short"))
                .hasMessageContaining("ILTIZAM_FIRST_ADMINISTRATOR_PASSWORD");
    }

    private void start(String email, String password) {
        new FirstAdministrator(people, register, accounts, mock(Turns.class), email, password)
                .run(new DefaultApplicationArguments());
    }
}
