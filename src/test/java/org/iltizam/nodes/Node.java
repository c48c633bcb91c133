package org.iltizam.nodes;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/** One node of the production jar, as an operating system process. */
final class Node implements AutoCloseable {

    private final Process process;
    private final int port;
    private final Path log;

    private Node(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static Node start(String name, String databaseUrl) throws IOException {
        return start(
                name,
                databaseUrl,
                Path.of(""),
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx400m", "-jar", jar().toString()));
    }

    /**
     * @param folder where it runs
     * @param java what follows the word {@code java}
     */
    static Node start(String name, String databaseUrl, Path folder, List<String> java) throws IOException {
        int port = freePort();
        Path log = Path.of("target", "node-" + name + ".log").toAbsolutePath();
        List<String> command = new ArrayList<>(java);
        command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment().remove("SPRING_PROFILES_ACTIVE");
        process.environment()
                .putAll(Map.of(
                        "PORT", String.valueOf(port),
                        "ILTIZAM_DATABASE_URL", databaseUrl,
                        "ILTIZAM_DATABASE_USER", "postgres",
                        "ILTIZAM_DATABASE_PASSWORD", "trusted",
                        "ILTIZAM_PUBLIC_URL", "http://localhost:" + port,
                        // nobody listens there: mail waits, work goes on
                        "ILTIZAM_MAIL_HOST", "localhost",
                        "ILTIZAM_MAIL_PORT", "1",
                        "ILTIZAM_MAIL_FROM", "iltizam@example.org"));
        return new Node(process.start(), port, log);
    }

    int port() {
        return port;
    }

    /** Memory that is resident now, in kB, by the account of Linux. */
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    void awaitReady(Duration patience) throws IOException {
        await("/actuator/health/readiness", patience);
    }

    /** Until the path is answered with a page. */
    void await(String path, Duration patience) throws IOException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest probe = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            Awaitility.await()
                    .atMost(patience)
                    .pollInterval(Duration.ofMillis(20))
                    .failFast("The node ended", () -> !process.isAlive())
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> http.send(probe, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200);
        } catch (ConditionTimeoutException | TerminalFailureException e) {
            throw new IllegalStateException("The node is not ready: " + tail(), e);
        }
    }

    /** Signal 9: no goodbye to the database, to open requests, to held jobs. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    List<String> tail() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.subList(Math.max(0, lines.size() - 20), lines.size());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(15, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }

    static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.getFileName().toString().matches("iltizam-[\\d.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No jar: run mvn package first"));
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
