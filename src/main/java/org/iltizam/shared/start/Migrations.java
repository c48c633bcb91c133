package org.iltizam.shared.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Migrations run on connections of their own: an index of a large table takes longer than a page may. */
@Configuration(proxyBeanMethods = false)
class Migrations {

    @Bean
    FlywayConnectionDetails connectionWithoutLimits(JdbcConnectionDetails database) {
        return new FlywayConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return database.getJdbcUrl();
            }

            @Override
            public @Nullable String getUsername() {
                return database.getUsername();
            }

            @Override
            public @Nullable String getPassword() {
                return database.getPassword();
            }
        };
    }
}
