package org.iltizam;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** A test in the whole application with the story {@code nap2} played to its end, in a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"iltizam.test.database=storynap2", "iltizam.story=nap2", "iltizam.database.url=none"})
@ActiveProfiles({"story", "test"})
public @interface SecondPlanTest {}
