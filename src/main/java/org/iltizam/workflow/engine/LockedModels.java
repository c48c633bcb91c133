package org.iltizam.workflow.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Refuses a model that would run code of its own: scripts, connectors, classes by name. */
final class LockedModels extends AbstractBpmnParseListener {

    private static final Set<String> REFUSED_ELEMENTS = Set.of("scriptTask", "script", "connector", "connectorId");
    private static final Set<String> REFUSED_ATTRIBUTES =
            Set.of("class", "resource", "scriptFormat", "taskListener", "executionListener");

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        refuseCode(root);
    }

    private static void refuseCode(Element element) {
        if (REFUSED_ELEMENTS.contains(element.getTagName())) {
            throw refused(element, "<" + element.getTagName() + ">");
        }
        for (String attribute : element.attributes()) {
            if (REFUSED_ATTRIBUTES.contains(localName(attribute))) {
                throw refused(element, attribute);
            }
        }
        element.elements().forEach(LockedModels::refuseCode);
    }

    private static String localName(String attribute) {
        return attribute.substring(attribute.lastIndexOf(':') + 1);
    }

    private static ProcessEngineException refused(Element element, String what) {
        return new ProcessEngineException(
                "The model runs code of its own (" + what + " in line " + element.getLine() + "): refused");
    }
}
