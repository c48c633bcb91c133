package org.iltizam.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.iltizam.shared.Sha256;
import org.springframework.stereotype.Component;

/**
 * The first migration: the engine's own create scripts, read out of its jar. They are pinned by checksum, so that
 * another release of the engine cannot change what this version of the schema means.
 */
@Component
class EngineSchema implements JavaMigration {

    private static final String FOLDER = "org/camunda/bpm/engine/db/create/activiti.postgres.create.";

    // in this order: later scripts refer to tables of earlier ones
    private static final Map<String, String> SCRIPTS = new LinkedHashMap<>();

    static {
        SCRIPTS.put("engine", "322324b7896be53e2b0bea3f134694a5582a0eb5d608a9498e5678291434d16d");
        SCRIPTS.put("identity", "539d7f725d07b139fa0f13feca5443e1f47a11b7d9c8724cddc5dd1de48f681a");
        SCRIPTS.put("history", "d3d07e748e8cd4d0523525aa500af4efd1c9fb40dd753b2e7c8f4afd86542e28");
        SCRIPTS.put("case.engine", "b10d78f7bddea8a13913488b514aa1c195c169b0a06e54c4114546217791193d");
        SCRIPTS.put("case.history", "56c4ace1042143d3606f15a99cb12aa8a438da6ea8bb0cb5b0973e65f95e7eec");
        SCRIPTS.put("decision.engine", "d340dc9bef8ec958b99ca8eb5835da359fdd81f31a0aeef04605aad850e66d36");
        SCRIPTS.put("decision.history", "53b4044132dffd5871527629559c06edbbb0cf34a51e8414f0ce94e17162af35");
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("202611210900");
    }

    @Override
    public String getDescription() {
        return "engine create";
    }

    @Override
    public Integer getChecksum() {
        return SCRIPTS.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("set local search_path to camunda");
            for (Map.Entry<String, String> script : SCRIPTS.entrySet()) {
                statement.execute(read(script.getKey(), script.getValue()));
            }
            statement.execute("set local search_path to iltizam");
        }
    }

    private static String read(String name, String pinned) throws IOException {
        String resource = FOLDER + name + ".sql";
        try (InputStream script = EngineSchema.class.getClassLoader().getResourceAsStream(resource)) {
            if (script == null) {
                throw new IllegalStateException("The engine on the class path has no " + resource);
            }
            byte[] bytes = script.readAllBytes();
            if (!Sha256.hex(bytes).equals(pinned)) {
                throw new IllegalStateException(resource + " is not the script of the pinned engine release");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
