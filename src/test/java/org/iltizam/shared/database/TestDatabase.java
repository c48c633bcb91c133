package org.iltizam.shared.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * One server for the whole run of tests, however many application contexts they start; a context that needs data of its
 * own names a database of its own ({@code iltizam.test.database}).
 */
@Configuration(proxyBeanMethods = false)
@Profile("test")
class TestDatabase {

    @Bean
    JdbcConnectionDetails testConnection(@Value("${iltizam.test.database:postgres}") String database)
            throws SQLException {
        create(database);
        return new EmbeddedConnection(Server.INSTANCE.jdbcUrl(database));
    }

    private static void create(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(Server.INSTANCE.jdbcUrl("postgres"), "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select from pg_database where datname = '" + database + "'")) {
            if (!found.next()) {
                statement.execute("create database " + database);
            }
        }
    }

    private static final class Server {

        private static final EmbeddedServer INSTANCE = EmbeddedServer.emptyIn(Path.of("target", "embedded"));

        static {
            // contexts close in a hook of their own: the server's is the last word of the process either way
            Runtime.getRuntime().addShutdownHook(new Thread(INSTANCE::close));
        }
    }
}
