package org.iltizam.workflow.policy;

import java.util.List;
import org.iltizam.workflow.Policies.Rule;
import org.iltizam.workflow.Policy;

/** The decision tables as they ship with the code. */
public interface PolicyFiles {

    /** Version 0, rule by rule, in the order of the file. */
    List<Rule> shipped(Policy policy);
}
