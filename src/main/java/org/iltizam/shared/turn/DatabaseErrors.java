package org.iltizam.shared.turn;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Tells the errors of PostgreSQL apart by its codes: without them waiting too long for a lock is an unknown error. */
@Configuration(proxyBeanMethods = false)
class DatabaseErrors {

    @Bean
    SQLExceptionTranslator databaseErrorsByCode() {
        return new SQLErrorCodeSQLExceptionTranslator("PostgreSQL");
    }
}
