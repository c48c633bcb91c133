package org.iltizam.workflow.actionplancycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.plan.OpeningCycles;
import org.iltizam.plan.Phase;
import org.iltizam.plan.PhaseKind;
import org.iltizam.plan.PlanRegister;
import org.iltizam.shared.PlanId;
import org.iltizam.workflow.TestStage;

/** A cycle that begins in six weeks, with the processes that hold its phases. */
record CycleScene(TestStage stage, ProcessEngine engine, Cast cast) {

    static final LocalDate TODAY = LocalDate.of(2024, 2, 5);

    /** The processes by the phase they hold. */
    private static final Map<PhaseKind, String> PROCESSES = Map.of(
            PhaseKind.THEMES, "themeSetting",
            PhaseKind.IDEAS, "ideaCollection",
            PhaseKind.CONSULTATION, "publicConsultation",
            PhaseKind.ADOPTION, "planAdoption",
            PhaseKind.ASSESSMENT, "planReview");

    /** A plan of its own, taken up as a cycle. */
    static CycleScene open(TestStage stage, ProcessEngine engine, PlanRegister register, OpeningCycles opening) {
        Cast cast = stage.gather();
        phases().forEach(phase -> register.schedule(cast.plan(), phase).orThrow());
        opening.takeUp(cast.plan(), cast.coordinator());
        return new CycleScene(stage, engine, cast);
    }

    private static List<Phase> phases() {
        return List.of(
                phase(PhaseKind.THEMES, 42, 72),
                phase(PhaseKind.IDEAS, 90, 130),
                phase(PhaseKind.ANALYSIS, 131, 170),
                phase(PhaseKind.DRAFTING, 171, 250),
                phase(PhaseKind.CONSULTATION, 251, 280),
                phase(PhaseKind.ADOPTION, 281, 320),
                phase(PhaseKind.IMPLEMENTATION, 321, 1000),
                phase(PhaseKind.ASSESSMENT, 1001, 1040));
    }

    private static Phase phase(PhaseKind kind, int opens, int closes) {
        return new Phase(kind, TODAY.plusDays(opens), TODAY.plusDays(closes));
    }

    PlanId plan() {
        return cast.plan();
    }

    ProcessInstance instance() {
        return stage.running(ActionPlanCycleProcess.ID, plan().value());
    }

    CycleScene begun() {
        stage.fire(instance(), "event_phaseOpens");
        return this;
    }

    /** The instance that holds the phase now. */
    ProcessInstance held(PhaseKind phase) {
        return stage.running(PROCESSES.get(phase), key(phase));
    }

    String key(PhaseKind phase) {
        CycleKeys keys = new CycleKeys();
        String plan = plan().value();
        return switch (phase) {
            case THEMES -> keys.themes(plan);
            case IDEAS -> keys.ideas(plan);
            case CONSULTATION -> keys.consultation(plan);
            case ADOPTION -> keys.adoption(plan);
            default -> keys.assessment(plan);
        };
    }

    /** Lets the process that holds a phase come to its end, whatever happens in it. */
    CycleScene over(PhaseKind phase) {
        ended(held(phase));
        return this;
    }

    /** Lets a process come to its end, whatever happens in it. */
    void ended(ProcessInstance held) {
        RuntimeService runtime = engine.getRuntimeService();
        var modification = runtime.createProcessInstanceModification(held.getId());
        for (ActivityInstance open : runtime.getActivityInstance(held.getId()).getChildActivityInstances()) {
            modification = modification.cancelActivityInstance(open.getId());
        }
        for (var waiting : runtime.getActivityInstance(held.getId()).getChildTransitionInstances()) {
            modification = modification.cancelTransitionInstance(waiting.getId());
        }
        modification.startBeforeActivity(end(held)).execute();
    }

    private String end(ProcessInstance held) {
        return engine
                .getRepositoryService()
                .getBpmnModelInstance(held.getProcessDefinitionId())
                .getModelElementsByType(EndEvent.class)
                .stream()
                .filter(event -> event.getParentElement() instanceof org.camunda.bpm.model.bpmn.instance.Process)
                .filter(event -> event.getEventDefinitions().isEmpty())
                .findFirst()
                .orElseThrow()
                .getId();
    }

    /** What is not drawn yet is stood in for by a process that only waits. */
    static void standIn(ProcessEngine engine) {
        PROCESSES.values().forEach(process -> {
            boolean known = engine.getRepositoryService()
                            .createProcessDefinitionQuery()
                            .processDefinitionKey(process)
                            .count()
                    > 0;
            if (!known) {
                engine.getRepositoryService()
                        .createDeployment()
                        .name("stand-in")
                        .addModelInstance(
                                process + ".bpmn",
                                Bpmn.createExecutableProcess(process)
                                        .camundaHistoryTimeToLiveString("P1D")
                                        .startEvent("startEvent_begun")
                                        .intermediateCatchEvent("event_over")
                                        .message("standIn.over." + process)
                                        .endEvent("endEvent_over")
                                        .done())
                        .deploy();
            }
        });
    }
}
