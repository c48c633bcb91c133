package org.iltizam.journey;

import com.microsoft.playwright.Clock.InstallOptions;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.iltizam.shared.Language;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.web.Accounts;
import org.iltizam.web.TextsByLanguage;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Browsers in front of the application under test; their day is its day. */
@Component
class Visits {

    private static final String PASSWORD = "a long enough sentence";

    private final Environment environment;
    private final Accounts accounts;
    private final TextsByLanguage texts;
    private final MovableClock clock;

    /** A password that is set anew ends the visits of its owner that go on. */
    private final Set<PersonId> known = new HashSet<>();

    Visits(Environment environment, Accounts accounts, TextsByLanguage texts, MovableClock clock) {
        this.environment = environment;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    /** Somebody who is not signed in. */
    Visitor anybody(Language language, int width) {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        return new Visitor(port, texts.in(language), width);
    }

    void as(PersonId person, Language language, Consumer<Visitor> act) {
        as(person, language, Visitor.DESK, act);
    }

    void as(PersonId person, Language language, int width, Consumer<Visitor> act) {
        if (known.add(person)) {
            accounts.setPassword(person, PASSWORD);
        }
        try (Visitor visitor = anybody(language, width)) {
            visitor.page()
                    .clock()
                    .install(new InstallOptions().setTime(clock.instant().toString()));
            visitor.signIn(person.value(), PASSWORD);
            act.accept(visitor);
        }
    }

    /** In another window of the same browser. */
    void signInAgain(Visitor visitor, PersonId person) {
        visitor.signInElsewhere(person.value(), PASSWORD);
    }
}
