package org.iltizam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * A replay whose process is ended by signal 9 at random moments and started again says and does exactly what one says
 * and does that was never disturbed. {@code -Diltizam.kills.story}, {@code .times} and {@code .seed} choose another
 * story, number of kills and other moments.
 */
@Tag("nodes")
class KilledReplayTest {

    private static final Path FOLDER = Path.of("target", "killed-replay").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final String story = System.getProperty("iltizam.kills.story", "nap3");
    private final int times = Integer.getInteger("iltizam.kills.times", 3);
    private final long seed = Long.getLong("iltizam.kills.seed", System.nanoTime());

    /** What must be there exactly once; ids that are drawn by lot are masked. */
    private static final Map<String, String> TRACES = Map.of(
            "record", """
                    select concat_ws(' ', subject, kind, at, by_person, facts) from iltizam.record_entry
                    order by 1""",
            "mails", "select concat_ws(' ', to_person, subject, created_at) from iltizam.mail order by 1",
            "work items", """
                    select concat_ws(' ', process, task, subject, assignee, role, seat, part, state, target_at, hard_at, ended_at)
                    from iltizam.work_item order by 1""",
            "votes", "select to_jsonb(b)::text from iltizam.decision_vote b order by 1",
            // the answers name their comments by numbers that a rolled-back act uses up
            "drafts", """
                    select concat_ws(' ', saved_by, saved_at, data - 'answers', jsonb_array_length(data -> 'answers'))
                    from iltizam.work_draft order by 1""");

    @Test
    void aReplayThatWasKilledAgainAndAgainTellsTheSameStory() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        Map<String, List<String>> undisturbed;
        int acts;
        try (Play play = Play.begin(FOLDER.resolve("undisturbed"), story)) {
            play.awaitCurtain(PATIENCE);
            acts = play.acts();
            undisturbed = traces(play);
        }
        assertThat(undisturbed.get("record")).isNotEmpty();

        Random chance = new Random(seed);
        List<Integer> moments =
                new ArrayList<>(chance.ints(times, 0, acts).sorted().boxed().toList());
        System.out.printf("%d acts, seed %d, killed at the acts %s%n", acts, seed, moments);
        Path folder = FOLDER.resolve("killed");
        for (int moment : moments) {
            try (Play play = Play.begin(folder, story)) {
                play.awaitActs(moment, PATIENCE);
                play.killAfter(Duration.ofMillis(chance.nextInt(60)));
            }
        }
        try (Play play = Play.begin(folder, story)) {
            play.awaitCurtain(PATIENCE);
            assertThat(play.acts()).isEqualTo(acts);
            traces(play).forEach((kind, lines) -> {
                List<String> told = undisturbed.get(kind);
                assertThat(without(told, lines)).as("lost " + kind).isEmpty();
                assertThat(without(lines, told)).as("repeated " + kind).isEmpty();
            });
        }
    }

    /** What is left of the first when each line of the second has been crossed out once. */
    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    private static Map<String, List<String>> traces(Play play) throws Exception {
        Map<String, List<String>> traces = new TreeMap<>();
        for (Map.Entry<String, String> trace : TRACES.entrySet()) {
            traces.put(
                    trace.getKey(),
                    play.ask(trace.getValue()).stream()
                            .map(line -> line.replaceAll("\\b[2-9a-hjkmnp-tv-z]{10}\\b", "…"))
                            .toList());
        }
        return traces;
    }
}
