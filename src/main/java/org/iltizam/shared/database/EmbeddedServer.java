package org.iltizam.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real PostgreSQL 17 out of a Maven dependency, with its data in a folder. Works as root and as an ordinary user. */
public final class EmbeddedServer implements AutoCloseable {

    private static final String CLUSTER = "postgresql-17";

    private final EmbeddedPostgres postgres;
    private final DataLock lock;

    private EmbeddedServer(EmbeddedPostgres postgres, DataLock lock) {
        this.postgres = postgres;
        this.lock = lock;
    }

    /** Starts a server on the data that the folder holds, or on a new cluster there. */
    public static EmbeddedServer keepingDataIn(Path folder) {
        return start(folder.toAbsolutePath(), false);
    }

    /** Starts a server on an empty cluster, forgetting what the folder held. */
    public static EmbeddedServer emptyIn(Path folder) {
        return start(folder.toAbsolutePath(), true);
    }

    private static EmbeddedServer start(Path folder, boolean clean) {
        try {
            Path cluster = Files.createDirectories(folder).resolve(CLUSTER);
            DataLock lock = DataLock.on(folder);
            stopOrphan(cluster);
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(clean)
                    // its own hook would stop the server while Spring still closes; the bean's owner closes it
                    .setRegisterShutdownHook(false)
                    // that of the machine may be unknown to the server, like LC_CTYPE=UTF-8 of a Mac's terminal
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("max_connections", "60");
            if (!clean) {
                // the library switches it off, but data that is kept must survive a crash; synchronous_commit stays
                // off: a power cut costs the last half second of a story at most, never its consistency
                builder.setServerConfig("fsync", "on");
            }
            return new EmbeddedServer(builder.start(), lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start in " + folder, e);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl("postgres");
    }

    public String jdbcUrl(String database) {
        return postgres.getJdbcUrl("postgres", database);
    }

    /** The address of a database of that name, which is created where it is missing. */
    public String database(String name) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), "postgres", "");
                Statement statement = connection.createStatement()) {
            try (PreparedStatement known = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
                known.setString(1, name);
                if (!known.executeQuery().next()) {
                    statement.execute("create database " + statement.enquoteIdentifier(name, true));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No database " + name, e);
        }
        return jdbcUrl(name);
    }

    public int port() {
        return postgres.getPort();
    }

    /** A JVM that was killed leaves its server behind, and the next start would wait out its time limit. */
    static void stopOrphan(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .ifPresent(EmbeddedServer::end);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(15, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not stop", e);
        }
    }
}
