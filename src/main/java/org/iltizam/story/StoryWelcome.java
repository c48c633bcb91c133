package org.iltizam.story;

import java.io.PrintStream;
import org.iltizam.people.People;
import org.iltizam.people.Role;
import org.iltizam.shared.Language;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where to go and as whom. */
@Component
@Profile("story")
class StoryWelcome {

    private static final int SHOWN = 4;

    private final ClockControl clock;
    private final People people;
    private final Environment environment;
    private final PrintStream console = System.out;

    StoryWelcome(ClockControl clock, People people, Environment environment) {
        this.clock = clock;
        this.people = people;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhereToGo() {
        console.printf("%nIltizam is at http://localhost:%s%n", environment.getProperty("local.server.port", "8080"));
        console.printf("The story stands on %s; the coordinator moves its clock under /clock%n", clock.today());
        console.println("Sign in as one of these, without a password:");
        for (Role role : Role.values()) {
            people.withRole(role).stream()
                    .limit(SHOWN)
                    .forEach(person -> console.printf(
                            "  %-26s %s%n",
                            person.id(), person.name().shownIn(Language.EN).text()));
        }
        console.println("  … and everybody else at /sign-in");
    }
}
