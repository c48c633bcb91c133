package org.iltizam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;

/** Whoever may say from where a visitor comes could walk around every limit that counts connections. */
class BelievedProxyTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.7", "172.30.72.10", "192.168.1.1", "0:0:0:0:0:0:0:1", "203.0.113.7"})
    void aNodeBelievesNobodyUnlessAProxyIsNamed(String address) throws IOException {
        assertThat(believed(Map.of())).isNotEmpty();
        assertThat(address.matches(believed(Map.of()))).isFalse();
    }

    @Test
    void aNodeBelievesTheProxyThatIsNamedAndNoNeighbour() throws IOException {
        String believed = believed(Map.of("ILTIZAM_PROXY", "172.30.72.10"));

        assertThat("172.30.72.10".matches(believed)).isTrue();
        assertThat("172.30.72.11".matches(believed)).isFalse();
    }

    @Test
    void theProxyBelievesNoPrivateNetworkByItself() throws IOException {
        assertThat(Files.readString(Path.of("src/docker/nginx.conf.template")))
                .contains("set_real_ip_from ${ILTIZAM_TLS_PROXY};")
                .containsOnlyOnce("set_real_ip_from");
    }

    private static String believed(Map<String, Object> variables) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        new YamlPropertySourceLoader()
                .load("application", new FileSystemResource("src/main/resources/application.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        return Binder.get(environment)
                .bindOrCreate("server", ServerProperties.class)
                .getTomcat()
                .getRemoteip()
                .getInternalProxies();
    }
}
