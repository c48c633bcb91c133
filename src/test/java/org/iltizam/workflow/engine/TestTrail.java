package org.iltizam.workflow.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevelNone;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Tests of processes look back at the way that a token took ({@code hasPassed}, {@code FlowNodeCoverage}), so for them
 * the engine writes down instances and activities. In production it does not (ADR 0004); neither does it where the story
 * is played, where the jar runs on two nodes, and where speed is measured.
 */
@Component
@Profile("!story")
@ConditionalOnProperty(name = "iltizam.test.trail", matchIfMissing = true)
class TestTrail extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        HistoryLevel trail = new NoneButTheTrail();
        engine.setCustomHistoryLevels(List.of(trail));
        engine.setHistoryLevel(trail);
    }

    /** Has the id of the level of production: the engine refuses a database that was begun with another one. */
    private static final class NoneButTheTrail extends HistoryLevelNone {

        private static final Set<HistoryEventType> TRAIL = Set.of(
                HistoryEventTypes.PROCESS_INSTANCE_START,
                HistoryEventTypes.PROCESS_INSTANCE_UPDATE,
                HistoryEventTypes.PROCESS_INSTANCE_END,
                HistoryEventTypes.ACTIVITY_INSTANCE_START,
                HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
                HistoryEventTypes.ACTIVITY_INSTANCE_END);

        @Override
        public String getName() {
            return "trail";
        }

        @Override
        public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
            return TRAIL.contains(type);
        }
    }
}
