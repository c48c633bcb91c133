package org.iltizam.shared.database;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** One server for the whole run of tests, however many application contexts they start. */
@Configuration(proxyBeanMethods = false)
@Profile("test")
class TestDatabase {

    @Bean
    JdbcConnectionDetails testConnection() {
        return new EmbeddedConnection(Server.INSTANCE);
    }

    private static final class Server {

        private static final EmbeddedServer INSTANCE = EmbeddedServer.emptyIn(Path.of("target", "embedded"));

        static {
            // contexts close in a hook of their own: the server's is the last word of the process either way
            Runtime.getRuntime().addShutdownHook(new Thread(INSTANCE::close));
        }
    }
}
