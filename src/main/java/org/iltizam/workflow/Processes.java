package org.iltizam.workflow;

import java.time.Instant;
import java.util.Map;

/** The engine as the rest of this module sees it: start, tell, move a timer. Joins the caller's transaction. */
public interface Processes {

    void start(String process, String businessKey, Map<String, Object> variables);

    /**
     * Delivers a message to the instance of that business key.
     *
     * @return false when nobody was waiting for it; nothing has happened then
     */
    boolean tell(String message, String businessKey, Map<String, Object> variables);

    /**
     * Ends what is under way in a sub-process, its ladders too, and goes on at an element that is drawn elsewhere; nothing
     * where the process is not there.
     */
    void leave(String process, String businessKey, String subProcess, String element);

    /**
     * Moves a timer event of the process itself (not of a work item) to another moment: where it is waiting, and where the
     * process will come to it with the moment that it keeps in the variable.
     */
    void moveTimer(String process, String businessKey, String element, String variable, Instant to);

    /** Keeps a timer event from firing, whatever its hour, until it is released. */
    void holdTimer(String process, String businessKey, String element);

    void releaseTimer(String process, String businessKey, String element);

    /**
     * Whether the process of that business key runs and will never come to this element: it began under a model that was
     * drawn without it.
     */
    boolean runsWithout(String process, String businessKey, String element);

    /** The deployed model as BPMN XML. */
    String model(String process);
}
