package org.iltizam;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test in the whole application with the story {@code nap3-2026} played to its end, in a database of its own; one
 * context more for the run, without a web server. Such tests read.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"iltizam.test.database=story2026", "iltizam.story=nap3-2026", "iltizam.database.url=none"})
@AutoConfigureMockMvc
@ActiveProfiles({"story", "test"})
public @interface LongStoryTest {}
