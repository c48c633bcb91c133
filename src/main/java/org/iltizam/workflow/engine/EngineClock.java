package org.iltizam.workflow.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.iltizam.shared.MovableClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine's clock follows the standing clock of the story and the tests (ADR 0003). */
@Component
@Profile("story | test")
class EngineClock extends AbstractProcessEnginePlugin {

    private final MovableClock clock;

    EngineClock(MovableClock clock) {
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        clock.follow(instant -> ClockUtil.setCurrentTime(Date.from(instant)));
    }
}
