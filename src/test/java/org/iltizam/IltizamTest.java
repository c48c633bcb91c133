package org.iltizam;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test in the whole application, one context for the run: PostgreSQL in {@code target/embedded} (emptied when the run
 * begins), no job executor (fire timers by hand), the {@link org.iltizam.shared.MovableClock} (inject it and
 * {@code set} it first thing), a server on a random port and {@code MockMvc}.
 *
 * <p>Nothing is truncated between tests: each test works on a plan of its own ({@link TestPlans#next()}), so that tests
 * may not disturb each other whatever their order. Never add {@code @MockitoBean}, properties or profiles to a class
 * that carries this annotation: Spring would start a second application beside the first.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@TestExecutionListeners(
        listeners = RealTokensAgain.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface IltizamTest {}
