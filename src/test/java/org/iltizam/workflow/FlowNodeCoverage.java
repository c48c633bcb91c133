package org.iltizam.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * How much of a model a set of tests has walked through, told from the engine's own history.
 *
 * @param missed flow nodes that no instance has entered
 */
public record FlowNodeCoverage(int nodes, Set<String> missed) {

    /** @param plans whose instances count: the business key is the plan or begins with it */
    static FlowNodeCoverage of(HistoryService history, ModelFile model, Collection<String> plans) {
        String process = model.process().getId();
        Set<String> nodes =
                model.all(FlowNode.class).map(FlowNode::getId).collect(Collectors.toCollection(TreeSet::new));
        int all = nodes.size();
        plans.stream()
                .flatMap(plan -> instances(history, process, plan).stream())
                .map(instance -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list())
                .flatMap(List::stream)
                .map(HistoricActivityInstance::getActivityId)
                .forEach(nodes::remove);
        return new FlowNodeCoverage(all, nodes);
    }

    private static List<HistoricProcessInstance> instances(HistoryService history, String process, String plan) {
        return Stream.of(
                        history.createHistoricProcessInstanceQuery().processInstanceBusinessKeyLike(plan + "-%"),
                        history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(plan))
                .flatMap(query -> query.processDefinitionKey(process).list().stream())
                .toList();
    }

    public double ratio() {
        return nodes == 0 ? 0 : 1 - (double) missed.size() / nodes;
    }
}
