package org.iltizam.workflow;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A model is read as a picture: all of it is drawn, nothing lies over something else. */
final class DrawingRules {

    private DrawingRules() {}

    static Stream<Finding> broken(ModelFile file) {
        Map<FlowNode, Rectangle2D> shapes = new HashMap<>();
        Map<FlowNode, Rectangle2D> labels = new HashMap<>();
        List<Finding> missing = new ArrayList<>();
        file.all(FlowNode.class).forEach(node -> {
            if (node.getDiagramElement() instanceof BpmnShape shape) {
                shapes.put(node, box(shape.getBounds()));
                BpmnLabel label = shape.getBpmnLabel();
                if (label != null) {
                    labels.put(node, box(label.getBounds()));
                } else if ((node instanceof Event || node instanceof Gateway) && node.getName() != null) {
                    missing.add(new Finding("name has its place in the drawing", node.getId()));
                }
            } else {
                missing.add(new Finding("node is drawn", node.getId()));
            }
        });
        return Stream.of(
                        missing.stream(),
                        overlaps(shapes),
                        nesting(shapes),
                        lines(file, shapes, labels.values()),
                        texts(shapes, labels))
                .flatMap(f -> f);
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Stream<Finding> overlaps(Map<FlowNode, Rectangle2D> shapes) {
        return shapes.keySet().stream()
                .flatMap(one -> shapes.keySet().stream()
                        .filter(other -> one.getId().compareTo(other.getId()) < 0)
                        .filter(other -> !holds(one, other) && !holds(other, one))
                        .filter(other -> !attached(one, other) && !attached(other, one))
                        .filter(other -> box(shapes, one).intersects(box(shapes, other)))
                        .map(other -> new Finding("shapes do not overlap", one.getId() + " " + other.getId())));
    }

    private static boolean holds(FlowNode outer, FlowNode inner) {
        return inner.getParentElement() instanceof SubProcess parent && (parent.equals(outer) || holds(outer, parent));
    }

    private static boolean attached(FlowNode event, FlowNode host) {
        return event instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().equals(host);
    }

    private static Stream<Finding> nesting(Map<FlowNode, Rectangle2D> shapes) {
        return shapes.keySet().stream()
                .filter(node -> node.getParentElement() instanceof SubProcess parent
                        && !box(shapes, parent).contains(box(shapes, node)))
                .map(node -> new Finding("shape lies inside its sub-process", node.getId()));
    }

    private static Stream<Finding> lines(
            ModelFile file, Map<FlowNode, Rectangle2D> shapes, Collection<Rectangle2D> labels) {
        return file.all(SequenceFlow.class).flatMap(flow -> {
            BpmnEdge edge = flow.getDiagramElement();
            if (edge == null) {
                return Stream.of(new Finding("flow is drawn", flow.getId()));
            }
            return Stream.of(
                            ModelRules.finding(
                                    flow.getName() != null && edge.getBpmnLabel() == null,
                                    "name has its place in the drawing",
                                    flow.getId()),
                            segments(edge).stream()
                                    .filter(s -> s.getX1() != s.getX2() && s.getY1() != s.getY2())
                                    .map(s -> new Finding("flow runs straight", flow.getId())),
                            segments(edge).stream()
                                    .filter(s -> labels.stream().anyMatch(s::intersects))
                                    .map(s -> new Finding("flow runs over no text", flow.getId())),
                            shapes.keySet().stream()
                                    .filter(node -> !node.equals(flow.getSource())
                                            && !node.equals(flow.getTarget())
                                            && !holds(node, flow.getSource())
                                            && !attached(flow.getSource(), node)
                                            && segments(edge).stream().anyMatch(s -> s.intersects(box(shapes, node))))
                                    .map(node ->
                                            new Finding("flow runs over no shape", flow.getId() + " " + node.getId())))
                    .flatMap(f -> f);
        });
    }

    private static List<Line2D> segments(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        List<Line2D> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            segments.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return segments;
    }

    private static Stream<Finding> texts(Map<FlowNode, Rectangle2D> shapes, Map<FlowNode, Rectangle2D> labels) {
        return labels.entrySet().stream()
                .flatMap(label -> shapes.entrySet().stream()
                        .filter(shape -> !(shape.getKey() instanceof SubProcess))
                        .filter(shape -> shape.getValue().intersects(label.getValue()))
                        .map(shape -> new Finding(
                                "name lies over no shape",
                                label.getKey().getId() + " " + shape.getKey().getId())));
    }

    private static Rectangle2D box(Map<FlowNode, Rectangle2D> shapes, FlowNode node) {
        return shapes.getOrDefault(node, new Rectangle2D.Double());
    }
}
