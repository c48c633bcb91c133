package org.iltizam.workflow.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.iltizam.workflow.Policies.Rule;
import org.iltizam.workflow.Policy;
import org.iltizam.workflow.policy.PolicyFiles;
import org.springframework.stereotype.Component;

@Component
class DmnPolicyFiles implements PolicyFiles {

    private final Map<Policy, List<Rule>> rules = new EnumMap<>(Policy.class);

    DmnPolicyFiles() {
        for (Policy policy : Policy.values()) {
            rules.put(policy, DecisionFile.of(policy).rules());
        }
    }

    @Override
    public List<Rule> shipped(Policy policy) {
        return rules.getOrDefault(policy, List.of());
    }
}
