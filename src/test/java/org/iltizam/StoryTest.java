package org.iltizam;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test in the whole application with the story {@code nap3} played to its end, in a database of its own; one context
 * for the run, shared by all such tests. They read: a test that changes something says so and comes last.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "iltizam.test.database=story",
            // the story would start a server of its own otherwise
            "iltizam.database.url=none"
        })
@AutoConfigureMockMvc
@ActiveProfiles({"story", "test"})
public @interface StoryTest {}
