package org.iltizam.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** What the engine may see and run (ADR 0004). Every other {@code ProcessEnginePlugin} bean is collected beside it. */
@Component
class EngineLock extends AbstractProcessEnginePlugin {

    private final ModelBeans beans;

    EngineLock(ListableBeanFactory factory) {
        this.beans = new ModelBeans(factory);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(beans);
        engine.setExpressionManager(new GuardedExpressions(beans));
        engine.setCustomPreBPMNParseListeners(with(engine.getCustomPreBPMNParseListeners()));
        engine.setDeserializationAllowedPackages("");
        engine.setDeserializationAllowedClasses("");
    }

    private static List<BpmnParseListener> with(List<BpmnParseListener> others) {
        List<BpmnParseListener> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.add(0, new LockedModels());
        return all;
    }
}
