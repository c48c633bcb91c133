package org.iltizam.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iltizam.IltizamTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IltizamTest
class EngineIdsTest {

    private static final int TWO_BLOCKS = 2 * 36 * 36;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void twoNodesNeverGiveTheSameId() {
        List<EngineIds> nodes = List.of(new EngineIds(jdbc), new EngineIds(jdbc));
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < TWO_BLOCKS; i++) {
            nodes.forEach(node -> ids.add(node.getNextId()));
        }
        assertThat(ids).hasSize(2 * TWO_BLOCKS).allMatch(id -> id.length() < 10);
    }
}
