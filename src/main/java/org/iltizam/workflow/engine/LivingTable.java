package org.iltizam.workflow.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.iltizam.workflow.Policy;
import org.iltizam.workflow.policy.PolicyVersions;
import org.jspecify.annotations.Nullable;

/**
 * A decision table that people may change while the system runs. Each look-up asks the database which version holds, so
 * every node goes by the same one; the answers of a version are kept.
 */
final class LivingTable<K, V> {

    private final Policy policy;
    private final IntSupplier version;
    private final Function<Integer, Map<String, Map<String, String>>> cells;
    private volatile @Nullable Edition<K, V> edition;

    private LivingTable(Policy policy, IntSupplier version, Function<Integer, Map<String, Map<String, String>>> cells) {
        this.policy = policy;
        this.version = version;
        this.cells = cells;
    }

    private record Edition<K, V>(int version, DecisionTable table, Map<K, V> answers) {}

    static <K, V> LivingTable<K, V> of(Policy policy, PolicyVersions versions) {
        return new LivingTable<>(policy, () -> versions.now(policy), number -> versions.cells(policy, number));
    }

    /** The table of the file, as in a test of it. */
    static <K, V> LivingTable<K, V> shipped(Policy policy) {
        return new LivingTable<>(policy, () -> 0, number -> Map.of());
    }

    V answer(K question, Function<DecisionTable, V> look) {
        int now = version.getAsInt();
        Edition<K, V> known = edition;
        if (known == null || known.version() != now) {
            known = new Edition<>(now, DecisionTable.of(policy, cells.apply(now)), new ConcurrentHashMap<>());
            edition = known;
        }
        DecisionTable table = known.table();
        return known.answers().computeIfAbsent(question, key -> look.apply(table));
    }
}
