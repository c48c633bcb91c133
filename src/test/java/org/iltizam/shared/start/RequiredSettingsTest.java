package org.iltizam.shared.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@ExtendWith(OutputCaptureExtension.class)
class RequiredSettingsTest {

    private static final Map<String, Object> COMPLETE = Map.of(
            "ILTIZAM_DATABASE_URL", "jdbc:postgresql://db/iltizam",
            "ILTIZAM_DATABASE_USER", "iltizam",
            "ILTIZAM_DATABASE_PASSWORD", "secret",
            "ILTIZAM_PUBLIC_URL", "https://iltizam.example",
            "ILTIZAM_MAIL_HOST", "mail",
            "ILTIZAM_MAIL_FROM", "iltizam@example.org");

    @Test
    void aCompleteEnvironmentIsTaken() {
        assertThatCode(() -> initialize(COMPLETE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ILTIZAM_DATABASE_URL",
                "ILTIZAM_DATABASE_USER",
                "ILTIZAM_DATABASE_PASSWORD",
                "ILTIZAM_PUBLIC_URL",
                "ILTIZAM_MAIL_HOST",
                "ILTIZAM_MAIL_FROM"
            })
    void whatIsMissingOrEmptyIsNamed(String variable) {
        Map<String, Object> environment = new HashMap<>(COMPLETE);
        environment.remove(variable);
        assertThatThrownBy(() -> initialize(environment)).hasMessage("Missing: " + variable);

        environment.put(variable, " ");
        assertThatThrownBy(() -> initialize(environment)).hasMessage("Missing: " + variable);
    }

    @Test
    void theStoryNeedsNothingWhereItsDatabaseIs() {
        assertThatCode(() -> initialize(Map.of(), "story")).doesNotThrowAnyException();
    }

    @Test
    void theApplicationStopsWithOneMessage(CapturedOutput output) {
        SpringApplication application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        assertThatThrownBy(application::run).isInstanceOf(MissingSettings.class);
        assertThat(output)
                .contains("Iltizam does not start", "ILTIZAM_DATABASE_URL, ILTIZAM_DATABASE_USER")
                .doesNotContain("at org.springframework");
    }

    static class Nothing {}

    private static void initialize(Map<String, Object> variables, String... profiles) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profiles);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new SystemEnvironmentPropertySource("test", variables));
            new RequiredSettings().initialize(context);
        }
    }
}
