package org.iltizam.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Which processes there are and the tasks that people do in each, in the order in which they are drawn. */
@Service
public class ProcessSteps {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String USER_TASK = "userTask_";

    private final Map<String, List<String>> steps = new LinkedHashMap<>();

    ProcessSteps() {
        try {
            for (Resource model :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn")) {
                read(model);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Process ids. */
    public List<String> processes() {
        return List.copyOf(steps.keySet());
    }

    public boolean knows(String process) {
        return steps.containsKey(process);
    }

    /** Names of tasks without their prefix; none for a process that only calls others. */
    public List<String> of(String process) {
        return steps.getOrDefault(process, List.of());
    }

    private void read(Resource model) {
        try (InputStream xml = model.getInputStream()) {
            DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
            documents.setNamespaceAware(true);
            documents.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = documents.newDocumentBuilder().parse(xml);
            Element process =
                    (Element) document.getElementsByTagNameNS(BPMN, "process").item(0);
            List<String> tasks = new ArrayList<>();
            NodeList elements = document.getElementsByTagNameNS(BPMN, "userTask");
            for (int i = 0; i < elements.getLength(); i++) {
                tasks.add(((Element) elements.item(i)).getAttribute("id").substring(USER_TASK.length()));
            }
            steps.put(process.getAttribute("id"), List.copyOf(tasks));
        } catch (Exception e) {
            throw new IllegalStateException("The model " + model + " cannot be read", e);
        }
    }
}
