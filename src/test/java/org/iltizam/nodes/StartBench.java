package org.iltizam.nodes;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.iltizam.IltizamTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * From the start of the process to the first page, and the memory then resident: the plain jar beside the extracted one
 * with the archive of class data that the image has (see Dockerfile). In turn, on one database that is migrated already.
 * It needs the jar: {@code mvn -Pbench verify} runs it after that has been packaged.
 */
@IltizamTest
@Tag("start")
class StartBench {

    private static final int ROUNDS = 5;
    private static final String IMAGE = "extracted, class data, serial GC (the image)";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Autowired
    DataSource dataSource;

    private record Start(double seconds, double megabytes) {}

    @Test
    void theImageStartsSoonerAndSmallerThanThePlainJar() throws Exception {
        Path extracted = extract();
        Path archive = extracted.resolve("iltizam.jsa");
        // as in the image: with another path to the jar than at its training the archive is silently left aside
        String jar = "iltizam.jar";
        String shared = "-XX:SharedArchiveFile=" + archive.getFileName();
        train(extracted, archive);
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("plain jar", List.of("-jar", Node.jar().toAbsolutePath().toString()));
        ways.put("extracted", List.of("-jar", jar));
        ways.put("extracted, class data", List.of(shared, "-jar", jar));
        ways.put(IMAGE, List.of(shared, "-XX:+UseSerialGC", "-jar", jar));
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                starts.computeIfAbsent(way.getKey(), none -> new ArrayList<>()).add(start(extracted, way.getValue()));
            }
        }
        List<Start> plain = starts.get("plain jar");
        System.out.printf("%n== Start to the first page, and the memory then resident%n");
        starts.forEach((way, own) -> System.out.printf(
                Locale.ROOT,
                "%-48s %5.1f s %4.0f MB   %.2f× of the time, %.2f× of the memory%s%n",
                way,
                median(own.stream().map(Start::seconds).toList()),
                median(own.stream().map(Start::megabytes).toList()),
                ratio(
                        own.stream().map(Start::seconds).toList(),
                        plain.stream().map(Start::seconds).toList()),
                ratio(
                        own.stream().map(Start::megabytes).toList(),
                        plain.stream().map(Start::megabytes).toList()),
                way.equals(IMAGE) ? "   target ≤ 0.60×, ≤ 0.70×" : ""));
    }

    private Start start(Path folder, List<String> java) throws Exception {
        String url = databaseUrl();
        long begun = System.nanoTime();
        try (Node node = Node.start("start", url, folder, java)) {
            node.await("/", PATIENCE);
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new Start(seconds, node.resident() / 1024.0);
        }
    }

    /** As the image does. */
    private void train(Path extracted, Path archive) throws Exception {
        Files.deleteIfExists(archive);
        ProcessBuilder training = new ProcessBuilder(
                        "bash",
                        Path.of("src", "docker", "class-data.sh")
                                .toAbsolutePath()
                                .toString(),
                        archive.toString())
                .directory(extracted.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "training.log").toFile());
        Map<String, String> environment = training.environment();
        environment.remove("SPRING_PROFILES_ACTIVE");
        environment.put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH"));
        environment.put("PORT", String.valueOf(Node.freePort()));
        environment.put("ILTIZAM_DATABASE_URL", databaseUrl());
        environment.put("ILTIZAM_DATABASE_USER", "postgres");
        environment.put("ILTIZAM_DATABASE_PASSWORD", "trusted");
        if (training.start().waitFor() != 0) {
            throw new IllegalStateException("No archive of class data: see target/training.log");
        }
    }

    private String databaseUrl() throws SQLException {
        return dataSource.unwrap(HikariDataSource.class).getJdbcUrl();
    }

    private static Path extract() throws IOException, InterruptedException {
        Path folder = Path.of("target", "extracted").toAbsolutePath();
        int end = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        Node.jar().toString(),
                        "extract",
                        "--force",
                        "--application-filename",
                        "iltizam.jar",
                        "--destination",
                        folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (end != 0) {
            throw new IllegalStateException("The jar could not be extracted");
        }
        return folder;
    }

    private static double ratio(List<Double> own, List<Double> plain) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            ratios.add(own.get(i) / plain.get(i));
        }
        return median(ratios);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
