package org.iltizam.shared.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The story's own database server, unless the story is told to use another one. */
@Configuration(proxyBeanMethods = false)
@Profile("story")
@ConditionalOnExpression("'${iltizam.database.url:}' == ''")
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(@Value("${iltizam.data}") Path folder) {
        return EmbeddedServer.keepingDataIn(folder);
    }

    /** The pool, its size and its limits stay those of {@code application.yaml}. */
    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedServer server, @Value("${iltizam.story}") String story) {
        return new EmbeddedConnection(server.database(story));
    }
}
