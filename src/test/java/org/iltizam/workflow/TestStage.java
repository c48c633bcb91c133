package org.iltizam.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.iltizam.TestCommittee;
import org.iltizam.TestCommittee.Cast;
import org.iltizam.shared.CardId;
import org.iltizam.shared.MovableClock;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.SeatId;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Where process tests play: fires one timer at its own moment, completes work items as people do, and looks at the
 * engine. It leaves nothing running behind.
 */
@Component
@Scope("prototype")
public class TestStage {

    private static final String LADDER = "escalation";
    private static final Set<String> SCALARS = Set.of("string", "boolean", "long", "integer", "date");

    private final TestCommittee committee;
    private final WorkItems items;
    private final MovableClock clock;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;
    private final List<Cast> casts = new ArrayList<>();

    TestStage(TestCommittee committee, WorkItems items, MovableClock clock, ProcessEngine engine) {
        this.committee = committee;
        this.items = items;
        this.clock = clock;
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.history = engine.getHistoryService();
        ProcessEngineTests.init(engine);
    }

    /** A new plan with its people; its instances count for the coverage of the test class. */
    public Cast gather() {
        Cast cast = committee.gather();
        casts.add(cast);
        return cast;
    }

    public ProcessInstance running(String process, String key) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(key)
                .singleResult();
        assertThat(instance).as("%s of %s is running", process, key).isNotNull();
        return instance;
    }

    public long count(String process, String key) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(key)
                .count();
    }

    public static ProcessInstanceAssert check(ProcessInstance instance) {
        return ProcessEngineTests.assertThat(instance);
    }

    /** The steps where somebody or something is waited for; the sub-processes around them do not count. */
    public void waitsOnlyAt(ProcessInstance instance, String... elements) {
        Set<String> waiting = new TreeSet<>(runtime.getActiveActivityIds(instance.getId()));
        waiting.removeIf(element -> element.startsWith("subProcess_"));
        assertThat(waiting).containsExactlyInAnyOrder(elements);
    }

    /** Lets the hour of one timer come: the clock moves there, and only that timer fires. */
    public void fire(ProcessInstance instance, String event) {
        List<Job> timers = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(event)
                .orderByJobDuedate()
                .asc()
                .list();
        assertThat(timers).as("timer %s", event).isNotEmpty();
        Job timer = timers.get(0);
        if (timer.getDuedate().toInstant().isAfter(clock.instant())) {
            clock.moveTo(timer.getDuedate().toInstant());
        }
        management.executeJob(timer.getId());
    }

    /** Whether that timer is armed. */
    public boolean atTimer(ProcessInstance instance, String event) {
        return management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(event)
                        .count()
                > 0;
    }

    public Instant dueOf(ProcessInstance instance, String event) {
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(event)
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    /** Lets a ladder climb to its last rung while nobody answers. */
    public void climb(String key) {
        ProcessInstance ladder = running(LADDER, key);
        for (int rung = 0; rung < 8 && count(LADDER, key) > 0; rung++) {
            fire(ladder, open(key, "answerRung").isEmpty() ? "event_nextRungDue" : "event_rungOver");
        }
        check(ladder).isEnded().hasPassed("endEvent_notePublished");
    }

    public List<WorkItem> open(String key, String task) {
        return items.openFor(key).stream()
                .filter(item -> item.task().equals(task))
                .toList();
    }

    /** The one open item of that task that is the seat's. */
    public WorkItem open(String key, String task, SeatId seat) {
        return open(key, task).stream()
                .filter(item -> seat.equals(item.seat()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(seat + " has no " + task + " on " + key));
    }

    /** The first card of a plan, when its draft has been submitted. */
    public CardId reviewed(Cast cast) {
        CardId card = committee.proposal(cast, 1, cast.lead());
        done(card.value(), cast.lead(), "submitDraft", TestCommittee.draft("التزام"));
        return card;
    }

    /** The person answers the one open item of that task that is theirs, or that waits for their role. */
    public void done(String key, PersonId by, String task, Map<String, Object> answer) {
        WorkItem item = open(key, task).stream()
                .filter(open -> open.assignee() == null || by.equals(open.assignee()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(by + " has no " + task + " on " + key));
        items.complete(item.id(), by, item.version(), answer).orThrow();
    }

    /** No object is ever a process variable. */
    public void onlyScalars(String key) {
        List<String> instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                .map(ProcessInstance::getId)
                .toList();
        if (!instances.isEmpty()) {
            assertThat(runtime.createVariableInstanceQuery()
                            .processInstanceIdIn(instances.toArray(String[]::new))
                            .list())
                    .extracting(VariableInstance::getTypeName)
                    .isSubsetOf(SCALARS);
        }
    }

    /** As when the process that called it goes another way. */
    public void end(ProcessInstance instance) {
        runtime.deleteProcessInstance(instance.getId(), "called off");
    }

    /** Ends what the tests left running: the clock is everybody's, and other tests let it run. */
    public void clear() {
        for (Cast cast : casts) {
            String plan = cast.plan().value();
            Stream.of(
                            runtime.createProcessInstanceQuery().processInstanceBusinessKey(plan),
                            runtime.createProcessInstanceQuery().processInstanceBusinessKeyLike(plan + "-%"))
                    .flatMap(query -> query.rootProcessInstances().list().stream())
                    .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of the test"));
        }
    }

    public FlowNodeCoverage coverage(String process) {
        return coverage(ModelFile.all().stream()
                .filter(model -> model.process().getId().equals(process))
                .findFirst()
                .orElseThrow());
    }

    /** Ends what the tests left running, takes the released model away, and holds that nearly all of it was walked. */
    public void withdraw(ReleasedModel released) {
        FlowNodeCoverage coverage = coverage(released.file());
        clear();
        released.withdraw();
        assertThat(coverage.ratio()).as("missed: %s", coverage.missed()).isGreaterThanOrEqualTo(0.95);
    }

    private FlowNodeCoverage coverage(ModelFile model) {
        return FlowNodeCoverage.of(
                history, model, casts.stream().map(cast -> cast.plan().value()).toList());
    }
}
