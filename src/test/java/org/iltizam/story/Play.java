package org.iltizam.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A story being told by the application in a process of its own, in a folder of its own. */
final class Play implements AutoCloseable {

    private final Process process;
    private final Path folder;
    private final String story;
    private final Path log;

    private Play(Process process, Path folder, String story, Path log) {
        this.process = process;
        this.folder = folder;
        this.story = story;
        this.log = log;
    }

    /** Begins, or goes on with what the folder holds. */
    static Play begin(Path folder, String story) throws IOException {
        Files.createDirectories(folder);
        Path log = folder.resolve("play.log");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx600m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.iltizam.IltizamApplication",
                        "--spring.profiles.active=story",
                        "--iltizam.story=" + story,
                        "--iltizam.data=" + folder)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        java.environment().putAll(Map.of("PORT", "0"));
        return new Play(java.start(), folder, story, log);
    }

    /** Waits until so many acts have been played. */
    void awaitActs(int acts, Duration patience) throws Exception {
        await(patience, () -> acts() >= acts);
    }

    void awaitCurtain(Duration patience) throws Exception {
        int before = occurrences();
        await(patience, () -> occurrences() > before);
    }

    /** Signal 9, a little later: in the middle of whatever is being done then. */
    void killAfter(Duration moment) throws InterruptedException {
        process.waitFor(moment.toNanos(), TimeUnit.NANOSECONDS);
        process.destroyForcibly().waitFor();
    }

    int acts() {
        try {
            List<String> acts = ask("select acts::text from iltizam.story_progress");
            return acts.isEmpty() ? 0 : Integer.parseInt(acts.get(0));
        } catch (SQLException | IOException e) {
            // not there yet
            return 0;
        }
    }

    List<String> ask(String sql) throws SQLException, IOException {
        List<String> pid = Files.readAllLines(folder.resolve("postgresql-17/postmaster.pid"));
        if (pid.size() < 4) {
            throw new IOException("The server has not said its port yet");
        }
        String url = "jdbc:postgresql://localhost:" + pid.get(3).trim() + "/" + story;
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                ResultSet answer = connection.createStatement().executeQuery(sql)) {
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
        }
        return rows;
    }

    private int occurrences() throws IOException {
        return Files.readString(log).split("Iltizam is at ", -1).length - 1;
    }

    private void await(Duration patience, Condition met) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (!met.holds()) {
            if (process.waitFor(5, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The play ended early, see " + log);
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The play takes too long, see " + log);
            }
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit()
                .orTimeout(30, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
